import { analyze } from '../../jwt/analyze'
import { issue, type LessonKey } from '../lesson-key'
import { verify } from '../../jwt/verify'
import { encodeBase64url } from '../../jwt/base64url'
import { encodeUtf8 } from '../../jwt/utf8'
import { decrypt, encrypt, type DecryptionProblem, type EncryptionKeys } from './jwe'

/** Who makes a token: `stranger` has nothing but the recipient's public key. */
export const SENDERS = ['issuer', 'stranger'] as const
export type Sender = (typeof SENDERS)[number]

/** What a stranger would like to be taken for. @param claims a JSON object, which stays as it is written */
export function strangersClaims(claims: string): string {
  const open = claims.trimEnd().slice(0, -1).trimEnd()
  return `${open}${open.endsWith('{') ? '' : ','}"admin":true}`
}

/**
 * What a sender sends: claims encrypted, or, where the issuer signs as well, a signed token encrypted
 * (RFC 7519 section 2, nested JWT). A stranger can't sign, and encrypts the claims alone.
 */
export async function send(
  sender: Sender,
  claims: string,
  isNested: boolean,
  signing: LessonKey,
  keys: EncryptionKeys,
): Promise<string> {
  if (sender === 'stranger') return encrypt(strangersClaims(claims), 'RSA-OAEP-256', keys)
  if (!isNested) return encrypt(claims, 'RSA-OAEP-256', keys)
  const payload = encodeBase64url(encodeUtf8(claims))
  const signed = await issue(signing.algorithm, payload, signing.signing)
  return encrypt(signed.ok ? signed.value : '', 'RSA-OAEP-256', keys, 'JWT')
}

export interface Receipt {
  /** What decryption gave; null where nothing. */
  readonly content: string | null
  readonly outcome: 'accepted' | 'not-signed' | 'bad-signature' | DecryptionProblem
}

/**
 * What the recipient makes of it: decrypts, and, where it demands a signature, verifies the token
 * inside.
 */
export async function receive(
  token: string,
  demandsSignature: boolean,
  { verifying }: LessonKey,
  { recipient }: EncryptionKeys,
): Promise<Receipt> {
  const opened = await decrypt(token, recipient.privateKey)
  if (!opened.ok) return { content: null, outcome: opened.problem }
  const content = opened.value
  if (!demandsSignature) return { content, outcome: 'accepted' }
  const inner = analyze(content)
  if (inner.kind !== 'jws') return { content, outcome: 'not-signed' }
  const { state } = await verify(inner, verifying)
  return { content, outcome: state === 'valid' ? 'accepted' : 'bad-signature' }
}
