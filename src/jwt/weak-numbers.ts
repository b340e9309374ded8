import { numberOfBytes } from './hex'

/** How many of Fermat's steps are tried: keys that were made with care need 2^500 and more. */
const FERMAT_STEPS = 100

/** What squares leave modulo 16: most other numbers are told without a root. */
const SQUARES_MOD_16: ReadonlySet<bigint> = new Set([0n, 1n, 4n, 9n])

/** Whether an odd number is the product of two that lie so close that Fermat's method finds them at once. */
export function haveCloseFactors(n: bigint): boolean {
  let a = squareRoot(n)
  if (a * a < n) a += 1n
  for (let step = 0; step < FERMAT_STEPS; step++, a += 1n) {
    const rest = a * a - n
    if (!SQUARES_MOD_16.has(rest & 15n)) continue
    const b = squareRoot(rest)
    if (b * b === rest) return a - b > 1n
  }
  return false
}

/** The integer square root, by Newton's method from above. */
function squareRoot(n: bigint): bigint {
  if (n < 2n) return n
  let root = 1n << BigInt(Math.ceil(n.toString(16).length * 2) + 1)
  for (;;) {
    const next = (root + n / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

const ROCA_PRIMES = [
  3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101,
  103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
] as const

/** For each prime the remainders that powers of 65537 have. */
const ROCA_REMAINDERS = ROCA_PRIMES.map((prime) => {
  const remainders = new Set<number>()
  for (let power = 1; !remainders.has(power); power = (power * 65_537) % prime)
    remainders.add(power)
  return { prime: BigInt(prime), remainders }
})

/**
 * Whether a modulus was made by the flawed generator of CVE-2017-15361: modulo every small prime it
 * is a power of 65537. Others pass by chance once in 2^28.
 */
export const haveRocaFingerprint = (n: bigint): boolean =>
  ROCA_REMAINDERS.every(({ prime, remainders }) => remainders.has(Number(n % prime)))

/** For each number whether it has a factor in common with another one that is not the same number. */
export function sharedFactors(numbers: readonly bigint[]): readonly boolean[] {
  const product = [...new Set(numbers)].reduce((all, n) => all * n, 1n)
  return numbers.map((n) => gcd(n, (product / n) % n) > 1n)
}

function gcd(a: bigint, b: bigint): bigint {
  let [greater, smaller] = [a, b]
  while (smaller > 0n) [greater, smaller] = [smaller, greater % smaller]
  return greater
}

/** 2^255 - 19: RFC 8032 section 5.1. */
const ED25519_PRIME = 2n ** 255n - 19n

/** The y coordinates of the eight points whose order divides 8, modulo the prime. */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  ED25519_PRIME - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
])

/** Whether an Ed25519 public key is a point of small order, with which one signature fits many texts. */
export function isSmallOrder(key: Uint8Array): boolean {
  if (key.length !== 32) return false
  const y = numberOfBytes(key.toReversed()) & (2n ** 255n - 1n)
  return SMALL_ORDER.has(y % ED25519_PRIME)
}
