import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { shake256 } from '@noble/hashes/sha3.js'
import { findAlgorithm, fullySpecifiedName } from '../algorithms'
import { encodeBase64url } from '../base64url'
import { KEY_TYPE_MEMBERS } from '../jwk-members'
import { encodeUtf8 } from '../utf8'

/**
 * Computed at once, unlike WebCrypto's digests: they are compared while a value is typed, and
 * WebCrypto has no SHAKE256.
 */
const HASHES = { 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const

/** SHAKE256 with the output that Ed448 uses (RFC 8032 section 5.2). In bytes. */
const ED448_HASH_LENGTH = 114

/**
 * The left half of the hash of a token or code, as `at_hash` and `c_hash` state it (OpenID Connect
 * Core section 3.1.3.6). The hash is that of the ID token's own algorithm: for Ed25519 SHA-512, for
 * Ed448 SHAKE256.
 *
 * @param curve of the key, for `EdDSA`, which does not name one; null where it is not known
 * @returns null for an algorithm without a hash that is agreed upon
 */
export function leftHalfHash(text: string, algorithm: string, curve: string | null): string | null {
  const digest = digestFor(encodeUtf8(text), algorithm, curve)
  return digest && encodeBase64url(digest.subarray(0, digest.length / 2))
}

function digestFor(bytes: Uint8Array, name: string, curve: string | null): Uint8Array | null {
  const algorithm = findAlgorithm(fullySpecifiedName(name, curve))
  if (!algorithm || algorithm.family === 'none') return null
  if (algorithm.hash) return HASHES[algorithm.hash](bytes)
  if (algorithm.family !== 'EdDSA') return null
  return algorithm.curve === 'Ed448' ? shake256(bytes, { dkLen: ED448_HASH_LENGTH }) : sha512(bytes)
}

/** The hash of an access token as `ath` of a DPoP proof states it (RFC 9449 section 4.2). */
export const accessTokenHash = (token: string): string => encodeBase64url(sha256(encodeUtf8(token)))

/** The RFC 7638 thumbprint of a JWK, with SHA-256; null where a member is missing or not text. */
export function jwkThumbprint(jwk: Readonly<Record<string, unknown>>): string | null {
  const { kty } = jwk
  if (!isKeyType(kty)) return null
  const { curve, values } = KEY_TYPE_MEMBERS[kty]
  const names = ['kty', ...(curve === null ? [] : [curve]), ...values].toSorted()
  if (!names.every((name) => typeof jwk[name] === 'string')) return null
  const members = Object.fromEntries(names.map((name) => [name, jwk[name]]))
  return encodeBase64url(sha256(encodeUtf8(JSON.stringify(members))))
}

const isKeyType = (kty: unknown): kty is keyof typeof KEY_TYPE_MEMBERS =>
  typeof kty === 'string' && Object.hasOwn(KEY_TYPE_MEMBERS, kty)
