import { accept, refuse } from './answer'
import type { StrictVerifier } from './server'
import { claimsOf, isSigned, parse } from './verifier-tools'

export const verifyStrictly: StrictVerifier = async (token, policy) => {
  const parsed = parse(token)
  if (!parsed) return refuse('malformed')
  const { header, payload, input, signature } = parsed

  if (header.crit !== undefined) return refuse('critical')
  if (header.alg !== policy.algorithm) return refuse('algorithm')
  const key = policy.keys.get(header.kid)
  if (!key) return refuse('key')
  if (!(await isSigned(policy.algorithm, key, input, signature))) return refuse('signature')

  const claims = claimsOf(payload)
  if (claims.iss !== policy.issuer) return refuse('issuer')
  if (![claims.aud].flat().includes(policy.audience)) return refuse('audience')
  const { nbf = policy.now } = claims
  if (typeof nbf !== 'number' || nbf > policy.now) return refuse('not-yet')
  if (typeof claims.exp !== 'number' || claims.exp <= policy.now) return refuse('expired')
  if (policy.used?.has(claims.jti) ?? false) return refuse('replayed')
  return accept(claims)
}
