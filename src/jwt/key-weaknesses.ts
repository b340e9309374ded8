import { decode } from 'jose/base64url'
import { numberOfBytes } from './hex'
import type { Jwk } from './jwk'
import type { KeyReading } from './key-reading'
import type { KeyWeakness } from './verdict'
import { haveCloseFactors, haveRocaFingerprint, isSmallOrder, sharedFactors } from './weak-numbers'

/** Larger numbers are no key's: RFC 7518 names no length, implementations stop here. In bits. */
const MAX_BITS = 16_384
/** Of a longer set the rest is not looked at. */
const MAX_KEYS = 50

interface Numbered {
  readonly keyId: string | null
  readonly jwk: Jwk
}

const known = new WeakMap<KeyReading, readonly KeyWeakness[]>()

/**
 * What the numbers of public keys give away: RSA moduli and exponents that can be broken, points
 * of a small order. Each step is bounded; of a set the first fifty
 * keys are looked at.
 */
export function findKeyWeaknesses(reading: KeyReading): readonly KeyWeakness[] {
  const answer = known.get(reading)
  if (answer) return answer
  const keys = reading.entries.slice(0, MAX_KEYS).flatMap(({ key, keyId }): readonly Numbered[] => {
    const material = key.ok ? key.value.material : null
    return material?.kind === 'pair' ? [{ keyId, jwk: material.publicJwk }] : []
  })
  const weaknesses = [...keys.flatMap(weaknessesOf), ...sharedWeaknesses(keys)]
  known.set(reading, weaknesses)
  return weaknesses
}

function weaknessesOf({ keyId, jwk }: Numbered): readonly KeyWeakness[] {
  return CHECKS.filter(({ isWeak }) => isWeak(jwk)).map(({ code }) => ({ code, keyId }))
}

const CHECKS = [
  { code: 'rsa-exponent-one', isWeak: rsa(({ e }) => e === 1n) },
  { code: 'rsa-exponent-even', isWeak: rsa(({ e }) => e % 2n === 0n) },
  { code: 'rsa-modulus-even', isWeak: rsa(({ n }) => n % 2n === 0n) },
  { code: 'rsa-close-primes', isWeak: rsa(({ n }) => n % 2n === 1n && haveCloseFactors(n)) },
  { code: 'rsa-roca', isWeak: rsa(({ n }) => haveRocaFingerprint(n)) },
  {
    code: 'ed25519-small-order',
    isWeak: ({ crv, x = '' }) => crv === 'Ed25519' && isSmallOrder(decode(x)),
  },
] as const satisfies readonly {
  readonly code: KeyWeakness['code']
  readonly isWeak: (jwk: Jwk) => boolean
}[]

interface RsaNumbers {
  readonly n: bigint
  readonly e: bigint
}

const rsaNumbers = ({ kty, n = '', e = '' }: Jwk): RsaNumbers | null =>
  kty === 'RSA' && n.length * 6 <= MAX_BITS + 8 && e.length <= n.length
    ? { n: numberOf(n), e: numberOf(e) }
    : null

function rsa(isWeak: (numbers: RsaNumbers) => boolean) {
  return (jwk: Jwk): boolean => {
    const numbers = rsaNumbers(jwk)
    return numbers !== null && numbers.n > 0n && isWeak(numbers)
  }
}

function sharedWeaknesses(keys: readonly Numbered[]): readonly KeyWeakness[] {
  const moduli = keys.flatMap(({ keyId, jwk }) => {
    const numbers = rsaNumbers(jwk)
    return numbers && numbers.n > 1n ? [{ keyId, n: numbers.n }] : []
  })
  const shared = sharedFactors(moduli.map(({ n }) => n))
  return moduli
    .filter((_, index) => shared[index])
    .map(({ keyId }) => ({ code: 'rsa-shared-factor', keyId }))
}

/** A number in base64url, the first byte the highest: RFC 7518 section 2. */
const numberOf = (text: string): bigint => numberOfBytes(decode(text))
