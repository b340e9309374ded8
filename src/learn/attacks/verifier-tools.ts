import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { packSextets } from '../../jwt/base64url'
import { decodeUtf8Leniently, encodeUtf8 } from '../../jwt/utf8'
import type { Claims } from './answer'

/** A header as a verifier reads it: somebody wrote it, and nothing says that it is of this form. */
export interface Header {
  readonly alg?: unknown
  readonly crit?: unknown
  readonly kid?: unknown
  readonly jwk?: JsonWebKey
}

/** A token cut into what a verifier needs; nothing of it is checked. */
export interface ParsedToken {
  readonly header: Header
  readonly payload: string
  readonly input: string
  readonly signature: Uint8Array<ArrayBuffer>
}

/** A public key as PEM or as a JWK, or the bytes of a secret. */
export type VerifierKey = string | JsonWebKey | Uint8Array

/** Null for what is no signed token. */
export function parse(token: string): ParsedToken | null {
  const [head, payload, signature, ...more] = token.split('.')
  if (head === undefined || payload === undefined || signature === undefined || more.length > 0)
    return null
  const header: Header | null = readObject(head)
  if (header === null) return null
  return { header, payload, input: `${head}.${payload}`, signature: packSextets(signature) }
}

/** The claims of a payload's segment; none where it is not JSON. */
export const claimsOf = (payload: string): Claims => readObject(payload) ?? {}

export const isHs256 = (secret: Uint8Array, input: string, signature: Uint8Array): boolean =>
  isSame(hmac(sha256, secret, encodeUtf8(input)), signature)

/** False for a key that is none. */
export async function isRs256(
  key: VerifierKey,
  input: string,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const imported = await importPublicKey(key)
  return imported !== null && crypto.subtle.verify(RSA.name, imported, signature, encodeUtf8(input))
}

/** By one algorithm that the caller names, with a key of its kind. */
export const isSigned = async (
  algorithm: 'HS256' | 'RS256',
  key: VerifierKey,
  input: string,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> => {
  if (algorithm === 'RS256') return isRs256(key, input, signature)
  return key instanceof Uint8Array && isHs256(key, input, signature)
}

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const

async function importPublicKey(key: VerifierKey): Promise<CryptoKey | null> {
  if (key instanceof Uint8Array) return null
  try {
    return typeof key === 'string'
      ? await crypto.subtle.importKey('spki', bytesOfPem(key), RSA, false, ['verify'])
      : await crypto.subtle.importKey('jwk', key, RSA, false, ['verify'])
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return null
    throw error
  }
}

const bytesOfPem = (pem: string): Uint8Array<ArrayBuffer> =>
  packSextets(pem.replaceAll(/-----[^-]*-----|\s|=/g, ''))

function readObject(segment: string): object | null {
  try {
    const value: unknown = JSON.parse(decodeUtf8Leniently(packSextets(segment)))
    return typeof value === 'object' ? value : null
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length &&
  one.reduce((sum, byte, at) => sum | (byte ^ (other[at] ?? 0)), 0) === 0
