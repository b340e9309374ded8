import {
  CompactEncrypt,
  compactDecrypt,
  errors,
  generateKeyPair,
  generateSecret,
  type CryptoKey,
} from 'jose'
import { analyze } from '../../jwt/analyze'
import { ALPHABET } from '../../jwt/base64url'
import { decodeUtf8Leniently, encodeUtf8 } from '../../jwt/utf8'
import { fail, ok, type Result } from '../../jwt/result'

/** How the two sides come to the same content encryption key (RFC 7518 sections 4.3 and 4.5). */
export const MANAGEMENTS = ['RSA-OAEP-256', 'dir'] as const
export type Management = (typeof MANAGEMENTS)[number]

/** The content encryption of all of the lesson's tokens (RFC 7518 section 5.3). */
export const CONTENT_ENCRYPTION = 'A256GCM'

/** Keys made for the lesson: nothing but its own tokens is ever encrypted with them. */
export interface EncryptionKeys {
  /** Whom the tokens are for, and somebody else. */
  readonly recipient: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey }
  readonly other: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey }
  /** What `dir` uses: shared beforehand. */
  readonly shared: CryptoKey
}

export async function makeEncryptionKeys(): Promise<EncryptionKeys> {
  const [recipient, other, shared] = await Promise.all([
    generateKeyPair('RSA-OAEP-256'),
    generateKeyPair('RSA-OAEP-256'),
    generateSecret(CONTENT_ENCRYPTION),
  ])
  return { recipient, other, shared }
}

/**
 * A JWE with this text as its content (RFC 7516 section 5.1).
 *
 * @param cty `JWT` where the content is a token itself (RFC 7519 section 5.2)
 */
export const encrypt = (
  text: string,
  management: Management,
  { recipient, shared }: EncryptionKeys,
  cty: 'JWT' | null = null,
): Promise<string> =>
  new CompactEncrypt(encodeUtf8(text))
    .setProtectedHeader({
      alg: management,
      enc: CONTENT_ENCRYPTION,
      ...(cty !== null && { cty }),
    })
    .encrypt(management === 'dir' ? shared : recipient.publicKey)

/** Why nothing came out. `failed`: another key, or anything at all was changed; which, nobody can tell. */
export type DecryptionProblem = 'failed' | 'malformed' | 'public-key'

/** Decrypts a JWE (RFC 7516 section 5.2): the whole content or nothing. */
export async function decrypt(
  token: string,
  key: CryptoKey,
): Promise<Result<string, DecryptionProblem>> {
  if (key.type === 'public') return fail('public-key')
  try {
    const { plaintext } = await compactDecrypt(token, key)
    return ok(decodeUtf8Leniently(plaintext))
  } catch (error) {
    if (error instanceof errors.JWEDecryptionFailed) return fail('failed')
    if (error instanceof errors.JOSEError) return fail('malformed')
    throw error
  }
}

export const JWE_SEGMENTS = ['header', 'encrypted-key', 'iv', 'ciphertext', 'tag'] as const
export type JweSegment = (typeof JWE_SEGMENTS)[number]

/** The token with the character in the middle of a segment replaced by another; an empty segment stays. */
export function changeIn(token: string, segment: JweSegment): string {
  const range = analyze(token).segments.find(({ name }) => name === segment)?.range
  if (!range || range.start === range.end) return token
  const at = Math.floor((range.start + range.end) / 2)
  const other = ALPHABET[(ALPHABET.indexOf(token.charAt(at)) + 1) % ALPHABET.length] ?? 'A'
  return token.slice(0, at) + other + token.slice(at + 1)
}
