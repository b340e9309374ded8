import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { encodeBase64url } from '../../jwt/base64url'
import { readPart } from '../../jwt/part'
import type { Result } from '../../jwt/result'
import { sign } from '../../jwt/sign'
import { encodeUtf8 } from '../../jwt/utf8'
import type { LessonKey } from '../lesson-key'

/** The signature segment by HMAC with SHA-256; the secret may be empty. */
export const signHs256 = (secret: Uint8Array, input: string): string =>
  encodeBase64url(hmac(sha256, secret, encodeUtf8(input)))

/** The signature segment by RSA, whatever the header of the input says. Problems: those of `sign`. */
export const signRs256 = (key: LessonKey, input: string): Promise<Result<string>> =>
  sign(RS256_HEADER, input, key.signing)

const RS256_HEADER = readPart(encodeBase64url(encodeUtf8('{"alg":"RS256"}')), 'header', null)
