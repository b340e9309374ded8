import type { Jwk } from '../../jwt/jwk'

/** Which side of it: making a signature, or checking one. */
export type Side = 'sign' | 'verify'

/** What a step has: bytes, with what the stretches of them are where they are put together. */
export interface TraceValue {
  readonly name: ValueName
  readonly bytes: Uint8Array
  readonly stretches: readonly Stretch[]
}

export interface Stretch {
  readonly name: StretchName
  /** Half-open, in bytes. */
  readonly start: number
  readonly end: number
}

export interface TraceStep<Name extends string = StepName> {
  readonly name: Name
  readonly values: readonly TraceValue[]
  /** Two values that must be the same; only where a step compares. */
  readonly isEqual?: boolean
}

export type StepName =
  | 'input'
  | 'decode'
  | 'pad-key'
  | 'inner-pad'
  | 'inner-hash'
  | 'outer-pad'
  | 'outer-hash'
  | 'recompute'
  | 'hash'
  | 'digest-info'
  | 'pad'
  | 'private-power'
  | 'public-power'
  | 'nonce-point'
  | 'second-half'
  | 'join'
  | 'split'
  | 'multipliers'
  | 'point'
  | 'commitment'
  | 'challenge'
  | 'response'
  | 'left'
  | 'right'
  | 'compare'
  | 'encode'

export type ValueName =
  | 'signingInput'
  | 'signature'
  | 'secret'
  | 'paddedKey'
  | 'innerKey'
  | 'innerHash'
  | 'outerKey'
  | 'tag'
  | 'received'
  | 'expected'
  | 'hash'
  | 'digestInfo'
  | 'encodedMessage'
  | 'modulus'
  | 'recovered'
  | 'rPoint'
  | 'r'
  | 's'
  | 'u1'
  | 'u2'
  | 'publicPoint'
  | 'computedR'
  | 'commitment'
  | 'challenge'
  | 'response'
  | 'publicKey'
  | 'left'
  | 'right'

export type StretchName =
  'key' | 'zeros' | 'start' | 'ones' | 'separator' | 'prefix' | 'hash' | 'r' | 's' | 'x' | 'y'

/** What a trace is computed from. */
export interface Traced {
  readonly signingInput: Uint8Array
  readonly signature: Uint8Array
  /** The secret, or a public key: nothing private is used. */
  readonly key: Jwk
}

/** The steps of both sides. */
export type Trace = Readonly<Record<Side, readonly TraceStep[]>>

export const value = (
  name: ValueName,
  bytes: Uint8Array,
  stretches: readonly Stretch[] = [],
): TraceValue => ({ name, bytes, stretches })

/** A number as so many bytes, the highest first (I2OSP, RFC 8017 section 4.1). */
export function bytesOfNumber(number: bigint, length: number): Uint8Array {
  const hex = number.toString(16).padStart(2 * length, '0')
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
