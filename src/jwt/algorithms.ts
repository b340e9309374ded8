import type { Specification } from './claims'
import type { KeyFacts } from './key'
import { FOR_KEYS_ALONE, OTHER_ALGORITHMS } from './other-algorithms'
import { problem, type KeyNeed, type Problem } from './problem'
import type { CharRange } from './range'
import { fail, ok, type Result } from './result'

export type KeyType = KeyFacts['type']

interface SignatureFacts {
  readonly name: string
  readonly family: 'HMAC' | 'RSASSA-PKCS1-v1_5' | 'RSASSA-PSS' | 'ECDSA' | 'EdDSA' | 'ML-DSA'
  readonly keyType: KeyType
  /** The EC or OKP curve, or the ML-DSA parameter set, that the key must have. */
  readonly curve: string | null
  readonly hash: 'SHA-256' | 'SHA-384' | 'SHA-512' | null
  /** In bytes; null where the modulus says it. */
  readonly signatureLength: number | null
  /** The shortest secret or modulus that the specification allows; null where the curve says it. */
  readonly minimumBits: number | null
  readonly specification: Specification
}

export interface WebCryptoAlgorithm extends SignatureFacts {
  /** What WebCrypto's `sign` and `verify` are given. */
  readonly parameters: {
    readonly name: string
    readonly hash?: string
    readonly saltLength?: number
  }
}

/** An algorithm on a curve that WebCrypto lacks: it is computed in the page, by `curves.ts`. */
export interface CurveAlgorithm extends SignatureFacts {
  readonly curve: 'secp256k1' | 'Ed448'
  readonly parameters: null
}

/** An algorithm that makes signatures or message authentication codes. */
export type SignatureAlgorithm = WebCryptoAlgorithm | CurveAlgorithm

/** The algorithm `none`: no key and an empty signature (RFC 7518 section 3.6). */
export interface Unsecured {
  readonly name: 'none'
  readonly family: 'none'
  readonly keyType: null
  readonly curve: null
  readonly hash: null
  readonly signatureLength: 0
  readonly minimumBits: null
  readonly specification: Specification
  readonly parameters: null
}

export type Algorithm = SignatureAlgorithm | Unsecured

const HMAC = {
  family: 'HMAC',
  keyType: 'oct',
  curve: null,
  specification: { rfc: 7518, section: '3.2' },
  parameters: { name: 'HMAC' },
} as const

const PKCS1 = {
  family: 'RSASSA-PKCS1-v1_5',
  keyType: 'RSA',
  curve: null,
  signatureLength: null,
  minimumBits: 2048,
  specification: { rfc: 7518, section: '3.3' },
  parameters: { name: 'RSASSA-PKCS1-v1_5' },
} as const

const PSS = {
  family: 'RSASSA-PSS',
  keyType: 'RSA',
  curve: null,
  signatureLength: null,
  minimumBits: 2048,
  specification: { rfc: 7518, section: '3.5' },
} as const

const ECDSA = {
  family: 'ECDSA',
  keyType: 'EC',
  minimumBits: null,
  specification: { rfc: 7518, section: '3.4' },
} as const

const ED25519 = {
  family: 'EdDSA',
  keyType: 'OKP',
  curve: 'Ed25519',
  hash: null,
  signatureLength: 64,
  minimumBits: null,
  parameters: { name: 'Ed25519' },
} as const

const ML_DSA = {
  family: 'ML-DSA',
  keyType: 'AKP',
  hash: null,
  minimumBits: null,
  specification: { rfc: 9964, section: '5' },
} as const

/** The algorithms that can be verified and signed with here, each by its registered name. */
export const ALGORITHMS = [
  { ...HMAC, name: 'HS256', hash: 'SHA-256', signatureLength: 32, minimumBits: 256 },
  { ...HMAC, name: 'HS384', hash: 'SHA-384', signatureLength: 48, minimumBits: 384 },
  { ...HMAC, name: 'HS512', hash: 'SHA-512', signatureLength: 64, minimumBits: 512 },
  { ...PKCS1, name: 'RS256', hash: 'SHA-256' },
  { ...PKCS1, name: 'RS384', hash: 'SHA-384' },
  { ...PKCS1, name: 'RS512', hash: 'SHA-512' },
  { ...PSS, name: 'PS256', hash: 'SHA-256', parameters: { name: 'RSA-PSS', saltLength: 32 } },
  { ...PSS, name: 'PS384', hash: 'SHA-384', parameters: { name: 'RSA-PSS', saltLength: 48 } },
  { ...PSS, name: 'PS512', hash: 'SHA-512', parameters: { name: 'RSA-PSS', saltLength: 64 } },
  {
    ...ECDSA,
    name: 'ES256',
    curve: 'P-256',
    hash: 'SHA-256',
    signatureLength: 64,
    parameters: { name: 'ECDSA', hash: 'SHA-256' },
  },
  {
    ...ECDSA,
    name: 'ES384',
    curve: 'P-384',
    hash: 'SHA-384',
    signatureLength: 96,
    parameters: { name: 'ECDSA', hash: 'SHA-384' },
  },
  {
    ...ECDSA,
    name: 'ES512',
    curve: 'P-521',
    hash: 'SHA-512',
    signatureLength: 132,
    parameters: { name: 'ECDSA', hash: 'SHA-512' },
  },
  {
    ...ECDSA,
    name: 'ES256K',
    curve: 'secp256k1',
    hash: 'SHA-256',
    signatureLength: 64,
    specification: { rfc: 8812, section: '3.2' },
    parameters: null,
  },
  { ...ED25519, name: 'EdDSA', specification: { rfc: 8037, section: '3.1' } },
  { ...ED25519, name: 'Ed25519', specification: { rfc: 9864, section: '2.2' } },
  {
    name: 'Ed448',
    family: 'EdDSA',
    keyType: 'OKP',
    curve: 'Ed448',
    hash: null,
    signatureLength: 114,
    minimumBits: null,
    specification: { rfc: 9864, section: '2.2' },
    parameters: null,
  },
  {
    ...ML_DSA,
    name: 'ML-DSA-44',
    curve: 'ML-DSA-44',
    signatureLength: 2420,
    parameters: { name: 'ML-DSA-44' },
  },
  {
    ...ML_DSA,
    name: 'ML-DSA-65',
    curve: 'ML-DSA-65',
    signatureLength: 3309,
    parameters: { name: 'ML-DSA-65' },
  },
  {
    ...ML_DSA,
    name: 'ML-DSA-87',
    curve: 'ML-DSA-87',
    signatureLength: 4627,
    parameters: { name: 'ML-DSA-87' },
  },
  {
    name: 'none',
    family: 'none',
    keyType: null,
    curve: null,
    hash: null,
    signatureLength: 0,
    minimumBits: null,
    specification: { rfc: 7518, section: '3.6' },
    parameters: null,
  },
] as const satisfies readonly Algorithm[]

export type AlgorithmName = (typeof ALGORITHMS)[number]['name']

const byName: ReadonlyMap<string, Algorithm> = new Map(
  ALGORITHMS.map((algorithm): [string, Algorithm] => [algorithm.name, algorithm]),
)

/** The algorithm of exactly that name (names are case-sensitive: RFC 7515 section 4.1.1), or null. */
export const findAlgorithm = (name: string): Algorithm | null => byName.get(name) ?? null

/** An algorithm that this kind of key is for, or null; a key imported for one can be imported for all. */
export function algorithmFor(type: KeyType, curve: string | null): SignatureAlgorithm | null {
  for (const algorithm of ALGORITHMS)
    if (algorithm.family !== 'none' && algorithm.keyType === type && algorithm.curve === curve)
      return algorithm
  return null
}

/**
 * `EdDSA` is polymorphic: the curve of the key says whether it is Ed25519 or Ed448 (RFC 9864
 * section 2.2). Any other name, and that of a key on no such curve, stands for itself.
 */
export const fullySpecifiedName = (name: string, curve: string | null): string =>
  name === 'EdDSA' && (curve === 'Ed25519' || curve === 'Ed448') ? curve : name

/** The algorithm that one stands for with a key on this curve: see `fullySpecifiedName`. */
export function fullySpecified(
  algorithm: SignatureAlgorithm,
  curve: string | null,
): SignatureAlgorithm {
  const specified = findAlgorithm(fullySpecifiedName(algorithm.name, curve))
  return specified && specified.family !== 'none' ? specified : algorithm
}

/**
 * The algorithm of exactly that name, or why it can't be used to sign or verify here:
 * `alg-not-for-signatures`, `alg-prohibited` for one that only a JWK may name, or `alg-unknown` with
 * the registered name that was probably meant.
 *
 * @param range where the name stands in the header's view
 */
export function resolveAlgorithm(name: string, range: CharRange | null): Result<Algorithm> {
  const algorithm = findAlgorithm(name)
  return algorithm ? ok(algorithm) : fail(whyUnusable(name, range))
}

function whyUnusable(name: string, range: CharRange | null): Problem {
  if (FOR_KEYS_ALONE.some((known) => known === name))
    return problem('alg-prohibited', 'header', range, { name })
  if (OTHER_ALGORITHMS.some((known) => known === name))
    return problem('alg-not-for-signatures', 'header', range, { name })
  return problem('alg-unknown', 'header', range, { name, suggestion: suggest(name) })
}

function suggest(name: string): string | null {
  const registered = [...byName.keys(), ...OTHER_ALGORITHMS]
  return registered.find((candidate) => skeleton(candidate) === skeleton(name)) ?? null
}

const skeleton = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '')

/** A kind of key in one phrase: `oct`, `RSA`, `EC P-256`, `OKP Ed25519`, `AKP ML-DSA-44`. */
export const describeKey = (type: KeyType, curve: string | null): KeyNeed =>
  curve === null ? type : `${type} ${curve}`
