import type { GivenName } from '../expectations'
import { algorithmOf, audiencesOf, claim, compare, shown, signed } from './claim-rules'
import { core } from './openid-core'
import { outcome, rule, type Profile, type ProfileRule } from './profile'
import { leftHalfHash } from './token-hash'

/** In ASCII characters. */
const MAX_SUBJECT = 255

/** Claims that no other token has. */
const TELLING = ['nonce', 'at_hash', 'c_hash', 's_hash'] as const

/** ID tokens: OpenID Connect Core sections 2 and 3.1.3.7. Their `typ` says nothing of it. */
export const ID_TOKEN: Profile = {
  id: 'id-token',
  specification: core('2'),
  types: [],
  hasShape: (claims) =>
    ['iss', 'sub', 'aud'].every((name) => claims.has(name)) &&
    TELLING.some((name) => claims.has(name)),
  rules: [
    signed(core('3.1.3.7')),
    rule('https-issuer', {}, core('2'), ({ claims }) => {
      const iss = claims.get('iss')
      if (iss === undefined) return outcome('fail', 'missing', { name: 'iss' })
      const isIssuer = typeof iss === 'string' && /^https:\/\/[^?#\s]+$/i.test(iss)
      return isIssuer
        ? outcome('pass', 'found', { name: 'iss', value: shown(iss) })
        : outcome('fail', 'mistyped', { name: 'iss' })
    }),
    claim('sub', 'string', 'must', core('2')),
    rule('subject-length', { maximum: MAX_SUBJECT }, core('2'), ({ claims }) => {
      const sub = claims.get('sub')
      if (typeof sub !== 'string') return outcome('not-applicable', 'unsaid', { name: 'sub' })
      return sub.length > MAX_SUBJECT
        ? outcome('fail', 'too-long', { length: sub.length })
        : outcome('pass', 'found', { name: 'sub', value: shown(sub) })
    }),
    claim('aud', 'StringOrURI or array', 'must', core('2')),
    claim('exp', 'NumericDate', 'must', core('2')),
    claim('iat', 'NumericDate', 'must', core('2')),
    claim('auth_time', 'NumericDate', 'may', core('2')),
    // The time of the login, as max_age of the request bounds it.
    rule('recent-login', {}, core('3.1.3.7'), ({ claims, evaluation, expectations }) => {
      const name = 'auth_time'
      const time = claims.get(name)
      if (typeof time !== 'number') return outcome('not-applicable', 'unsaid', { name })
      const { maximumAge } = expectations
      if (maximumAge === null) return outcome('not-applicable', 'no-maximum', { name })
      const { moment, leeway } = evaluation
      const seconds = moment - time
      if (seconds + leeway < 0) return outcome('warning', 'ahead', { name, seconds: -seconds })
      return seconds - leeway > maximumAge
        ? outcome('warning', 'too-old', { seconds })
        : outcome('pass', 'age', { seconds })
    }),
    claim('acr', 'string', 'may', core('2')),
    claim('amr', 'strings', 'may', core('2')),
    rule('authorized-party', {}, core('3.1.3.7'), ({ claims, expectations }) => {
      const azp = claims.get('azp')
      const count = audiencesOf(claims.get('aud')).length
      if (azp === undefined)
        return count > 1
          ? outcome('warning', 'many-audiences', { count })
          : outcome('not-applicable', 'unsaid', { name: 'azp' })
      if (typeof azp !== 'string') return outcome('fail', 'mistyped', { name: 'azp' })
      return expectations.audience === ''
        ? outcome('pass', 'found', { name: 'azp', value: shown(azp) })
        : compare('azp', azp, expectations.audience)
    }),
    rule('nonce', {}, core('3.1.3.7'), ({ claims, given }) => {
      const nonce = claims.get('nonce')
      if (given.nonce !== '') return compare('nonce', nonce, given.nonce)
      return nonce === undefined
        ? outcome('not-applicable', 'unsaid', { name: 'nonce' })
        : outcome('not-applicable', 'not-given', { name: 'nonce', given: 'nonce' })
    }),
    tokenHash('at_hash', 'accessToken', '3.1.3.8'),
    tokenHash('c_hash', 'code', '3.3.2.10'),
  ],
}

function tokenHash(name: 'at_hash' | 'c_hash', from: GivenName, section: string): ProfileRule {
  return rule('token-hash', { name, given: from }, core(section), (evidence) => {
    const { header, claims, given, verdict } = evidence
    if (!claims.has(name)) return outcome('not-applicable', 'unsaid', { name })
    if (given[from] === '') return outcome('not-applicable', 'not-given', { name, given: from })
    const algorithm = algorithmOf(header)
    const hash = leftHalfHash(given[from], algorithm, verdict.key?.curve ?? null)
    return hash === null
      ? outcome('not-applicable', 'no-hash', { algorithm })
      : compare(name, claims.get(name), hash)
  })
}
