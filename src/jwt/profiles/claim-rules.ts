import { findAlgorithm } from '../algorithms'
import type { Reference } from '../specification'
import { isType, type ValueType } from '../value-type'
import { outcome, rule, type Outcome, type ProfileRule, type Values } from './profile'

/** The rules that many profiles share, each for one name. */

/** How bad it is where a rule is not met: `must` fails, `should` warns, `may` lets it be absent. */
export type Strength = 'must' | 'should' | 'may'

const RESULTS = { must: 'fail', should: 'warning', may: 'not-applicable' } as const

/** Longer values are not shown: in characters, and in elements. */
const MAX_SHOWN = 200
const MAX_ELEMENTS = 20

/** A value as its reason shows it; null where it is long or not made of scalars. */
export function shown(value: unknown): string | null {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (values.length > MAX_ELEMENTS || !values.every(isScalar)) return null
  const text = values.join(', ')
  return text.length <= MAX_SHOWN ? text : null
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** The claim stands there and is of its type; one that is there is held to its type in any case. */
export const claim = (
  name: string,
  type: ValueType,
  strength: Strength,
  specification: Reference,
): ProfileRule =>
  rule('claim', { name, type }, specification, ({ claims }) => {
    if (!claims.has(name))
      return outcome(RESULTS[strength], strength === 'may' ? 'unsaid' : 'missing', { name })
    const value = claims.get(name)
    return isType(type, value)
      ? outcome('pass', 'found', { name, value: shown(value) })
      : outcome('fail', 'mistyped', { name })
  })

/** The header parameter stands there. */
export const parameter = (
  name: string,
  strength: 'must' | 'should',
  specification: Reference,
): ProfileRule =>
  rule('parameter', { name }, specification, ({ header }) =>
    header.has(name)
      ? outcome('pass', 'found', { name, value: shown(header.get(name)) })
      : outcome(RESULTS[strength], 'missing', { name }),
  )

/** The claim does not stand there. */
export const absent = (
  name: string,
  strength: 'must' | 'should',
  specification: Reference,
): ProfileRule =>
  rule('absent', { name }, specification, ({ claims }) =>
    claims.has(name)
      ? outcome(RESULTS[strength], 'unwanted', { name })
      : outcome('pass', 'unsaid', { name }),
  )

/** At least one of the claims stands there. */
export const oneOf = (names: readonly string[], specification: Reference): ProfileRule =>
  rule('one-of', { names }, specification, ({ claims }) => {
    const name = names.find((candidate) => claims.has(candidate))
    return name === undefined
      ? outcome('fail', 'none-of', { names })
      : outcome('pass', 'found', { name, value: shown(claims.get(name)) })
  })

/** A media type as `typ` gives it, to be compared: RFC 7515 section 4.1.9, RFC 2045 section 5.1. */
export const mediaType = (typ: unknown): string =>
  typeof typ === 'string' ? typ.toLowerCase().replace(/^application\/(?=[^/]+$)/, '') : ''

/**
 * `typ` is one of the types. That a token only guessed to be of the profile says another type is a
 * warning: it may be of no profile at all.
 */
export const typ = (
  types: readonly string[],
  strength: 'must' | 'should',
  specification: Reference,
): ProfileRule =>
  rule('typ', { types }, specification, ({ header, isCertain }) => {
    const result = RESULTS[isCertain ? strength : 'should']
    if (!header.has('typ')) return outcome(result, 'missing', { name: 'typ' })
    const value = header.get('typ')
    if (types.includes(mediaType(value)))
      return outcome('pass', 'found', { name: 'typ', value: shown(value) })
    return outcome(result, 'different', {
      name: 'typ',
      value: shown(value) ?? '',
      expected: types.join(', '),
    })
  })

/** `alg` of a header; empty where it is not a string. */
export function algorithmOf(header: Values): string {
  const algorithm = header.get('alg')
  return typeof algorithm === 'string' ? algorithm : ''
}

/** `alg` is not `none`. */
export const signed = (specification: Reference): ProfileRule =>
  rule('signed', {}, specification, ({ header }) => {
    const algorithm = algorithmOf(header)
    return algorithm.toLowerCase() === 'none'
      ? outcome('fail', 'unsecured', {})
      : outcome('pass', 'found', { name: 'alg', value: algorithm })
  })

/** `alg` makes signatures with a private key: neither `none` nor a message authentication code. */
export const asymmetric = (specification: Reference): ProfileRule =>
  rule('asymmetric', {}, specification, ({ header }) => {
    const algorithm = algorithmOf(header)
    if (algorithm.toLowerCase() === 'none') return outcome('fail', 'unsecured', {})
    return findAlgorithm(algorithm)?.family === 'HMAC'
      ? outcome('fail', 'symmetric', { algorithm })
      : outcome('pass', 'found', { name: 'alg', value: algorithm })
  })

/** What comes of comparing a claim with the value it has to have. */
export function compare(name: string, value: unknown, expected: string): Outcome {
  if (value === undefined) return outcome('fail', 'missing', { name })
  return value === expected
    ? outcome('pass', 'found', { name, value: shown(value) })
    : outcome('fail', 'different', { name, value: shown(value) ?? '…', expected })
}

/** The audiences of an `aud`: RFC 7519 section 4.1.3. */
export const audiencesOf = (aud: unknown): readonly string[] =>
  (Array.isArray(aud) ? aud : [aud]).filter((value) => typeof value === 'string')
