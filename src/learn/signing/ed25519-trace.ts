import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { bytesOf } from '../../jwt/key-material'
import { isSame, join, value, type Stretch, type Trace, type Traced } from './trace'

const { Point } = ed25519
const LENGTH = 32

const HALVES: readonly Stretch[] = [
  { name: 'r', start: 0, end: LENGTH },
  { name: 's', start: LENGTH, end: 2 * LENGTH },
]

/**
 * Ed25519 with what a verifier can know of it (RFC 8032 sections 5.1.6 and 5.1.7): the points on both
 * sides of `S·B = R + k·A`. The private scalar and the number behind R stay the signer's.
 *
 * @param traced with a signature whose R is a point of the curve, as every one that was made is
 */
export function traceEd25519({ signingInput, signature, key }: Traced): Trace {
  const commitment = signature.subarray(0, LENGTH)
  const response = signature.subarray(LENGTH, 2 * LENGTH)
  const publicKey = bytesOf(key, 'x')
  // Of such numbers the lowest byte stands first (RFC 8032 section 5.1.2).
  const k = Point.Fn.create(littleEndian(sha512(join(commitment, publicKey, signingInput))))
  const challenge = Point.Fn.toBytes(k)
  const left = Point.BASE.multiplyUnsafe(Point.Fn.create(littleEndian(response)))
  const right = Point.fromBytes(commitment).add(Point.fromBytes(publicKey).multiplyUnsafe(k))

  const input = value('signingInput', signingInput)
  const both = value('signature', signature, HALVES)
  const shown = {
    commitment: value('commitment', commitment),
    response: value('response', response),
    challenge: value('challenge', challenge),
    publicKey: value('publicKey', publicKey),
    left: value('left', left.toBytes()),
    right: value('right', right.toBytes()),
  }
  return {
    sign: [
      { name: 'input', values: [input] },
      { name: 'commitment', values: [shown.commitment] },
      { name: 'challenge', values: [shown.publicKey, shown.challenge] },
      { name: 'response', values: [shown.response] },
      { name: 'join', values: [both] },
      { name: 'encode', values: [both] },
    ],
    verify: [
      { name: 'input', values: [input] },
      { name: 'split', values: [shown.commitment, shown.response] },
      { name: 'challenge', values: [shown.publicKey, shown.challenge] },
      { name: 'left', values: [shown.left] },
      { name: 'right', values: [shown.right] },
      {
        name: 'compare',
        values: [shown.left, shown.right],
        isEqual: isSame(shown.left.bytes, shown.right.bytes),
      },
    ],
  }
}

const littleEndian = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n)
