import { analyze } from '../analyze'
import { isObject } from '../json-object'
import { PRIVATE_MEMBERS } from '../jwk-members'
import { asymmetric, claim, compare, shown, typ } from './claim-rules'
import { outcome, rule, type Profile, type ProfileEvidence } from './profile'
import { accessTokenHash, jwkThumbprint } from './token-hash'
import { valuesOf } from './values'

const rfc = (section: string) => ({ rfc: 9449, section })

/** Proofs are made for one request: seconds or minutes old (RFC 9449 section 11.1). In seconds. */
const MAX_AGE = 300

/** DPoP proofs: RFC 9449 sections 4.2 and 4.3. */
export const DPOP_PROOF: Profile = {
  id: 'dpop-proof',
  specification: rfc('4.2'),
  types: ['dpop+jwt'],
  hasShape: (claims) => claims.has('htm') && claims.has('htu'),
  rules: [
    typ(['dpop+jwt'], 'must', rfc('4.2')),
    asymmetric(rfc('4.2')),
    rule('public-jwk', {}, rfc('4.2'), ({ header }) => {
      const jwk = header.get('jwk')
      if (jwk === undefined) return outcome('fail', 'missing', { name: 'jwk' })
      if (!isObject(jwk)) return outcome('fail', 'mistyped', { name: 'jwk' })
      const member = PRIVATE_MEMBERS.find((name) => Object.hasOwn(jwk, name))
      if (member !== undefined) return outcome('fail', 'private-jwk', { member })
      const thumbprint = jwkThumbprint(jwk)
      return thumbprint === null
        ? outcome('fail', 'mistyped', { name: 'jwk' })
        : outcome('pass', 'thumbprint', { thumbprint })
    }),
    rule('own-signature', {}, rfc('4.3'), ({ verdict: { keyOrigin, signature } }) => {
      if (keyOrigin !== 'embedded' || signature === 'unchecked')
        return outcome('not-applicable', 'own-key-unused', {})
      return signature === 'valid'
        ? outcome('pass', 'own-key-holds', {})
        : outcome('fail', 'own-key-fails', {})
    }),
    claim('jti', 'string', 'must', rfc('4.2')),
    claim('htm', 'string', 'must', rfc('4.2')),
    rule('method', {}, rfc('4.3'), ({ claims, given }) => {
      if (given.method === '')
        return outcome('not-applicable', 'not-given', { name: 'htm', given: 'method' })
      return compare('htm', claims.get('htm'), given.method)
    }),
    claim('htu', 'URI', 'must', rfc('4.2')),
    rule('url', {}, rfc('4.3'), ({ claims, given }) => {
      const htu = claims.get('htu')
      if (typeof htu !== 'string') return outcome('not-applicable', 'unsaid', { name: 'htu' })
      if (given.url !== '' && targetOf(htu) !== targetOf(given.url))
        return outcome('fail', 'different', { name: 'htu', value: htu, expected: given.url })
      if (/[?#]/.test(htu)) return outcome('warning', 'with-query', { name: 'htu' })
      return given.url === ''
        ? outcome('not-applicable', 'not-given', { name: 'htu', given: 'url' })
        : outcome('pass', 'found', { name: 'htu', value: shown(htu) })
    }),
    claim('iat', 'NumericDate', 'must', rfc('4.2')),
    rule('recent', { maximum: MAX_AGE }, rfc('11.1'), ({ claims, evaluation }) => {
      const iat = claims.get('iat')
      if (typeof iat !== 'number') return outcome('not-applicable', 'unsaid', { name: 'iat' })
      const { moment, leeway } = evaluation
      const seconds = moment - iat
      if (seconds + leeway < 0)
        return outcome('warning', 'ahead', { name: 'iat', seconds: -seconds })
      return seconds - leeway > MAX_AGE
        ? outcome('warning', 'too-old', { seconds })
        : outcome('pass', 'age', { seconds })
    }),
    rule('nonce', {}, rfc('8'), ({ claims, given }) => {
      if (given.nonce !== '') return compare('nonce', claims.get('nonce'), given.nonce)
      return claims.has('nonce')
        ? outcome('not-applicable', 'not-given', { name: 'nonce', given: 'nonce' })
        : outcome('not-applicable', 'unsaid', { name: 'nonce' })
    }),
    rule('token-hash', { name: 'ath', given: 'accessToken' }, rfc('4.3'), ({ claims, given }) => {
      if (given.accessToken !== '')
        return compare('ath', claims.get('ath'), accessTokenHash(given.accessToken))
      return claims.has('ath')
        ? outcome('not-applicable', 'not-given', { name: 'ath', given: 'accessToken' })
        : outcome('not-applicable', 'unsaid', { name: 'ath' })
    }),
    rule('bound-token', {}, rfc('6.1'), checkBinding),
  ],
}

/** Whether `cnf` of the access token names the proof's key. */
function checkBinding({ header, given }: ProfileEvidence) {
  const jwk = header.get('jwk')
  const thumbprint = isObject(jwk) ? jwkThumbprint(jwk) : null
  if (thumbprint === null) return outcome('not-applicable', 'unsaid', { name: 'jwk' })
  if (given.accessToken === '')
    return outcome('not-applicable', 'not-given', { name: 'cnf', given: 'accessToken' })
  const cnf = valuesOf(analyze(given.accessToken).payload).get('cnf')
  const jkt = isObject(cnf) ? cnf['jkt'] : undefined
  if (typeof jkt !== 'string') return outcome('not-applicable', 'not-bound', { thumbprint })
  return jkt === thumbprint
    ? outcome('pass', 'thumbprint', { thumbprint })
    : outcome('fail', 'different', { name: 'cnf.jkt', value: jkt, expected: thumbprint })
}

/** A URL without query and fragment, normalised (RFC 9449 section 4.3); as it stands if it is none. */
function targetOf(text: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  url.search = ''
  url.hash = ''
  return url.href
}
