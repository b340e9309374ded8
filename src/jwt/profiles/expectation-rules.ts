import type { RegisteredClaim } from '../claims'
import type { Expectations } from '../expectations'
import { audiencesOf, compare, mediaType, shown } from './claim-rules'
import { outcome, rule, type Outcome, type ProfileRule } from './profile'

/** A rule for each expectation that is stated: what a verifier would be set up with (RFC 8725 section 3). */
export function expectationRules(expectations: Expectations): readonly ProfileRule[] {
  const { issuer, audience, subject, type, maximumAge } = expectations
  const algorithms = namesIn(expectations.algorithms)
  return [
    ...expected('iss', issuer, (value) => compare('iss', value, issuer)),
    ...expected('sub', subject, (value) => compare('sub', value, subject)),
    ...expected('aud', audience, (value) => checkAudience(value, audience)),
    ...(type === '' ? [] : [expectedType(type)]),
    ...namesIn(expectations.claims).map(expectedPresence),
    ...(algorithms.length === 0 ? [] : [expectedAlgorithm(algorithms)]),
    ...(maximumAge === null ? [] : [expectedAge(maximumAge)]),
  ]
}

/** Names parted by blanks or commas. */
const namesIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s,]+/).filter((name) => name !== '')),
]

const expected = (
  name: RegisteredClaim,
  value: string,
  check: (value: unknown) => Outcome,
): readonly ProfileRule[] =>
  value === ''
    ? []
    : [rule('expected-claim', { name, value }, null, ({ claims }) => check(claims.get(name)))]

function checkAudience(aud: unknown, audience: string): Outcome {
  if (aud === undefined) return outcome('fail', 'missing', { name: 'aud' })
  return audiencesOf(aud).includes(audience)
    ? outcome('pass', 'found', { name: 'aud', value: shown(aud) })
    : outcome('fail', 'different', { name: 'aud', value: shown(aud) ?? '…', expected: audience })
}

const expectedType = (type: string): ProfileRule =>
  rule('expected-claim', { name: 'typ', value: type }, null, ({ header }) => {
    const typ = header.get('typ')
    if (typ === undefined) return outcome('fail', 'missing', { name: 'typ' })
    return mediaType(typ) === mediaType(type)
      ? outcome('pass', 'found', { name: 'typ', value: shown(typ) })
      : outcome('fail', 'different', { name: 'typ', value: shown(typ) ?? '…', expected: type })
  })

const expectedPresence = (name: string): ProfileRule =>
  rule('expected-presence', { name }, null, ({ claims }) =>
    claims.has(name)
      ? outcome('pass', 'found', { name, value: shown(claims.get(name)) })
      : outcome('fail', 'missing', { name }),
  )

const expectedAlgorithm = (names: readonly string[]): ProfileRule =>
  rule('expected-algorithm', { names }, null, ({ header }) => {
    const alg = header.get('alg')
    if (typeof alg !== 'string') return outcome('fail', 'missing', { name: 'alg' })
    return names.includes(alg)
      ? outcome('pass', 'found', { name: 'alg', value: alg })
      : outcome('fail', 'different', { name: 'alg', value: alg, expected: names.join(', ') })
  })

const expectedAge = (maximum: number): ProfileRule =>
  rule('recent', { maximum }, null, ({ claims, evaluation: { moment, leeway } }) => {
    const iat = claims.get('iat')
    if (iat === undefined) return outcome('fail', 'missing', { name: 'iat' })
    if (typeof iat !== 'number') return outcome('fail', 'mistyped', { name: 'iat' })
    const seconds = moment - iat
    if (seconds + leeway < 0) return outcome('warning', 'ahead', { name: 'iat', seconds: -seconds })
    return seconds - leeway > maximum
      ? outcome('fail', 'too-old', { seconds })
      : outcome('pass', 'age', { seconds })
  })
