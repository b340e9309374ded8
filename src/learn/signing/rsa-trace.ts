import { sha256 } from '@noble/hashes/sha2.js'
import { numberOfBytes } from '../../jwt/hex'
import { bytesOf } from '../../jwt/key-material'
import { bytesOfNumber, isSame, join, value, type Stretch, type Trace, type Traced } from './trace'

/** The DER of a DigestInfo for SHA-256 up to the hash (RFC 8017 section 9.2, note 1). */
const SHA256_PREFIX = Uint8Array.from(
  [0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01].concat(
    [0x05, 0x00, 0x04, 0x20],
  ),
)

/**
 * RS256 with all that is between (RFC 8017 sections 8.2 and 9.2). The step that only the private key
 * can do is undone with the public one: `signature ^ e mod n` gives back what was signed.
 */
export function traceRsa({ signingInput, signature, key }: Traced): Trace {
  const modulus = bytesOf(key, 'n')
  const exponent = numberOfBytes(bytesOf(key, 'e'))
  const hash = sha256(signingInput)
  const { message, stretches } = encodeMessage(hash, modulus.length)
  const digestInfo = value('digestInfo', join(SHA256_PREFIX, hash), [
    { name: 'prefix', start: 0, end: SHA256_PREFIX.length },
    { name: 'hash', start: SHA256_PREFIX.length, end: SHA256_PREFIX.length + hash.length },
  ])
  const power = modularPower(numberOfBytes(signature), exponent, numberOfBytes(modulus))
  const recovered = bytesOfNumber(power, modulus.length)
  const upToHash = modulus.length - hash.length
  const hasForm = isSame(message.subarray(0, upToHash), recovered.subarray(0, upToHash))

  // Cut into stretches only where it is of the same form.
  const recoveredValue = value('recovered', recovered, hasForm ? stretches : [])
  const input = value('signingInput', signingInput)
  return {
    sign: [
      { name: 'input', values: [input] },
      { name: 'hash', values: [value('hash', hash)] },
      { name: 'digest-info', values: [digestInfo] },
      { name: 'pad', values: [value('encodedMessage', message, stretches)] },
      { name: 'private-power', values: [value('modulus', modulus), value('signature', signature)] },
      { name: 'encode', values: [value('signature', signature)] },
    ],
    verify: [
      { name: 'input', values: [input] },
      { name: 'hash', values: [value('hash', hash)] },
      { name: 'pad', values: [value('expected', message, stretches)] },
      { name: 'decode', values: [value('received', signature)] },
      {
        name: 'public-power',
        values: [recoveredValue],
      },
      {
        name: 'compare',
        values: [value('expected', message, stretches), recoveredValue],
        isEqual: isSame(message, recovered),
      },
    ],
  }
}

/** EMSA-PKCS1-v1_5: `00 01 FF … FF 00`, then the DigestInfo, as long as the modulus. */
function encodeMessage(hash: Uint8Array, length: number) {
  const content = SHA256_PREFIX.length + hash.length
  const separator = length - content - 1
  const message = new Uint8Array(length).fill(0xff)
  message.set([0x00, 0x01])
  message.set([0x00], separator)
  message.set(SHA256_PREFIX, separator + 1)
  message.set(hash, length - hash.length)
  const stretches: readonly Stretch[] = [
    { name: 'start', start: 0, end: 2 },
    { name: 'ones', start: 2, end: separator },
    { name: 'separator', start: separator, end: separator + 1 },
    { name: 'prefix', start: separator + 1, end: length - hash.length },
    { name: 'hash', start: length - hash.length, end: length },
  ]
  return { message, stretches }
}

/** Public numbers only: it takes longer for some than for others. */
function modularPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let power = 1n
  let square = base % modulus
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) power = (power * square) % modulus
    square = (square * square) % modulus
  }
  return power
}
