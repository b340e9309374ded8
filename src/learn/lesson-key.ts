import { analyze } from '../jwt/analyze'
import { encodeBase64url } from '../jwt/base64url'
import { generateKey } from '../jwt/generate-key'
import { publicMembers, readJwk, type Jwk } from '../jwt/jwk'
import type { KeyInput } from '../jwt/key'
import { readPart } from '../jwt/part'
import { fail, ok, type Result } from '../jwt/result'
import { sign } from '../jwt/sign'
import { encodeUtf8 } from '../jwt/utf8'
import { segmentText } from './segment-text'

/** The algorithms that lessons sign by, one of each kind, by their registered names. */
export const LESSON_ALGORITHMS = ['HS256', 'RS256', 'ES256', 'Ed25519'] as const
export type LessonAlgorithm = (typeof LESSON_ALGORITHMS)[number]

/** A key made for a lesson: nothing but the lesson's own tokens is ever signed with it. */
export interface LessonKey {
  readonly algorithm: LessonAlgorithm
  /** The secret or the private key. */
  readonly signing: KeyInput
  /** The secret or the public key. */
  readonly verifying: KeyInput
  /** What a verifier has, as a JWK: the secret as `k`, or the public members. */
  readonly jwk: Jwk
}

/** Problems: those of `generateKey` and `readJwk`. */
export async function makeLessonKey(algorithm: LessonAlgorithm): Promise<Result<LessonKey>> {
  const made = await generateKey(algorithm, 'jwk')
  if (!made.ok) return made
  const { text, encoding } = made.value
  const signing: KeyInput = { text, encoding, origin: 'generated' }
  if (algorithm === 'HS256')
    return ok({ algorithm, signing, verifying: signing, jwk: { kty: 'oct', k: text } })
  const read = readJwk(text)
  if (!read.ok) return read
  const jwk = publicMembers(read.value.jwk, read.value.type)
  return ok({ algorithm, signing, verifying: { ...signing, text: JSON.stringify(jwk) }, jwk })
}

/** The header of the lesson's tokens, encoded. */
export const headerSegmentOf = (algorithm: LessonAlgorithm): string =>
  encodeBase64url(encodeUtf8(JSON.stringify({ alg: algorithm, typ: 'JWT' })))

/**
 * A token with this payload, signed.
 *
 * @param payload the segment, which stays as it is
 * @param signing what signs; the header names the algorithm all the same
 *
 * Problems: those of `sign`.
 */
export async function issue(
  algorithm: LessonAlgorithm,
  payload: string,
  signing: KeyInput,
): Promise<Result<string>> {
  const header = headerSegmentOf(algorithm)
  const signingInput = `${header}.${payload}`
  const signature = await sign(readPart(header, 'header', null), signingInput, signing)
  return signature.ok ? ok(`${signingInput}.${signature.value}`) : fail(signature.problem)
}

/** The payload's segment of a token, as it stands. */
export function payloadSegmentOf(token: string): string {
  return segmentText(analyze(token), 'payload')
}
