import { p256 } from '@noble/curves/nist.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { numberOfBytes } from '../../jwt/hex'
import { bytesOf } from '../../jwt/key-material'
import { bytesOfNumber, isSame, join, value, type Stretch, type Trace, type Traced } from './trace'

const { Point } = p256
const { n: ORDER } = Point.CURVE()
/** Of a coordinate and of a number below the order, in bytes. */
const LENGTH = 32

const HALVES: readonly Stretch[] = [
  { name: 'r', start: 0, end: LENGTH },
  { name: 's', start: LENGTH, end: 2 * LENGTH },
]
const COORDINATES: readonly Stretch[] = [
  { name: 'x', start: 0, end: LENGTH },
  { name: 'y', start: LENGTH, end: 2 * LENGTH },
]

/**
 * ES256 with what a verifier can know of it (FIPS 186-5 sections 6.4.1 and 6.4.2, RFC 7518
 * section 3.4). The point that the signer began with comes back from `u1·G + u2·Q`; the number k
 * behind it stays the signer's.
 */
export function traceEcdsa({ signingInput, signature, key }: Traced): Trace {
  const hash = sha256(signingInput)
  const r = signature.subarray(0, LENGTH)
  const s = signature.subarray(LENGTH, 2 * LENGTH)
  const publicPoint = join(bytesOf(key, 'x'), bytesOf(key, 'y'))
  const { u1, u2, point } = checkPoint(hash, r, s, publicPoint)
  const computed = point
    ? bytesOfNumber(numberOfBytes(point.subarray(0, LENGTH)) % ORDER, LENGTH)
    : new Uint8Array(LENGTH)

  const input = value('signingInput', signingInput)
  const rPoint = value('rPoint', point ?? new Uint8Array(), point ? COORDINATES : [])
  const both = value('signature', signature, HALVES)
  return {
    sign: [
      { name: 'input', values: [input] },
      { name: 'hash', values: [value('hash', hash)] },
      { name: 'nonce-point', values: [rPoint, value('r', r)] },
      { name: 'second-half', values: [value('s', s)] },
      { name: 'join', values: [both] },
      { name: 'encode', values: [both] },
    ],
    verify: [
      { name: 'input', values: [input] },
      { name: 'hash', values: [value('hash', hash)] },
      { name: 'split', values: [value('r', r), value('s', s)] },
      { name: 'multipliers', values: [value('u1', u1), value('u2', u2)] },
      { name: 'point', values: [value('publicPoint', publicPoint, COORDINATES), rPoint] },
      {
        name: 'compare',
        values: [value('computedR', computed), value('r', r)],
        isEqual: point !== null && isSame(computed, r),
      },
    ],
  }
}

/** `u1 = hash·s⁻¹`, `u2 = r·s⁻¹`, and the point `u1·G + u2·Q`; null where it is the one at infinity. */
function checkPoint(hash: Uint8Array, r: Uint8Array, s: Uint8Array, publicPoint: Uint8Array) {
  const inverse = Point.Fn.inv(numberOfBytes(s))
  const u1 = Point.Fn.mul(numberOfBytes(hash) % ORDER, inverse)
  const u2 = Point.Fn.mul(numberOfBytes(r), inverse)
  const key = Point.fromBytes(join(Uint8Array.of(0x04), publicPoint))
  const point = Point.BASE.mulAddUnsafe(u1, key, u2)
  return {
    u1: bytesOfNumber(u1, LENGTH),
    u2: bytesOfNumber(u2, LENGTH),
    point: point.is0() ? null : point.toBytes(false).subarray(1),
  }
}
