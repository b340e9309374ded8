import type { KeyType } from './algorithms'

/** Which members make up a JWK of one key type. */
export interface KeyTypeMembers {
  /** The member that names the curve or parameter set. */
  readonly curve: 'crv' | 'alg' | null
  /** The base64url values that every such key has. */
  readonly values: readonly string[]
  /** The base64url value that makes the key private. */
  readonly secret: string | null
  /** The further private values: all of them, and never without the first. */
  readonly precomputed: readonly string[]
}

/** RFC 7518 section 6, RFC 8037 section 2, RFC 9964 section 3. */
export const KEY_TYPE_MEMBERS = {
  oct: { curve: null, values: ['k'], secret: null, precomputed: [] },
  RSA: {
    curve: null,
    values: ['n', 'e'],
    secret: 'd',
    precomputed: ['p', 'q', 'dp', 'dq', 'qi'],
  },
  EC: { curve: 'crv', values: ['x', 'y'], secret: 'd', precomputed: [] },
  OKP: { curve: 'crv', values: ['x'], secret: 'd', precomputed: [] },
  AKP: { curve: 'alg', values: ['pub'], secret: 'priv', precomputed: [] },
} as const satisfies Record<KeyType, KeyTypeMembers>

/** Registered for RSA keys of more than two primes, which no platform imports (RFC 7518 section 6.3.2.7). */
export const OTHER_PRIMES = 'oth'

/** Every name whose value is for the owner of the key alone, what makes a key private first. */
export const PRIVATE_MEMBERS: readonly string[] = [
  ...new Set(
    Object.values(KEY_TYPE_MEMBERS).flatMap(({ secret, precomputed }) =>
      secret === null ? [] : [secret, ...precomputed],
    ),
  ),
  OTHER_PRIMES,
  ...KEY_TYPE_MEMBERS.oct.values,
]

/** Every name that means something in a JWK of one key type only. */
export const KEY_MEMBER_NAMES: ReadonlySet<string> = new Set([
  'crv',
  OTHER_PRIMES,
  ...Object.values(KEY_TYPE_MEMBERS).flatMap(({ values, secret, precomputed }) =>
    secret === null ? [...values] : [...values, secret, ...precomputed],
  ),
])

/** Every name that is read of a JWK. */
export const JWK_MEMBER_NAMES: ReadonlySet<string> = new Set([
  'kty',
  'alg',
  'use',
  'key_ops',
  'kid',
  ...KEY_MEMBER_NAMES,
])

interface Curve {
  readonly type: KeyType
  readonly name: string
  /** The exact length of each value in bytes. */
  readonly lengths: Readonly<Record<string, number>>
}

/**
 * RFC 7518 sections 6.2.1.2 and 6.2.2.1, RFC 8812 section 3.1, RFC 8032 section 5, RFC 7748
 * section 5, RFC 9964 sections 4 and 5.
 */
const CURVES: readonly Curve[] = [
  { type: 'EC', name: 'P-256', lengths: { x: 32, y: 32, d: 32 } },
  { type: 'EC', name: 'P-384', lengths: { x: 48, y: 48, d: 48 } },
  { type: 'EC', name: 'P-521', lengths: { x: 66, y: 66, d: 66 } },
  { type: 'EC', name: 'secp256k1', lengths: { x: 32, y: 32, d: 32 } },
  { type: 'OKP', name: 'Ed25519', lengths: { x: 32, d: 32 } },
  { type: 'OKP', name: 'Ed448', lengths: { x: 57, d: 57 } },
  { type: 'OKP', name: 'X25519', lengths: { x: 32, d: 32 } },
  { type: 'OKP', name: 'X448', lengths: { x: 56, d: 56 } },
  { type: 'AKP', name: 'ML-DSA-44', lengths: { pub: 1312, priv: 32 } },
  { type: 'AKP', name: 'ML-DSA-65', lengths: { pub: 1952, priv: 32 } },
  { type: 'AKP', name: 'ML-DSA-87', lengths: { pub: 2592, priv: 32 } },
]

/** The curve or parameter set that a key of this type may name, or null. */
export const findCurve = (type: KeyType, name: string): Curve | null =>
  CURVES.find((curve) => curve.type === type && curve.name === name) ?? null

/** The base64url values that a key of this shape may have, public before private. */
export const valueNames = ({ values, secret, precomputed }: KeyTypeMembers): readonly string[] =>
  secret === null ? values : [...values, secret, ...precomputed]
