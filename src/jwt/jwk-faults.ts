import type { KeyType } from './algorithms'
import type { Member } from './analysis'
import { valueOf, type Fields } from './jwk-fields'
import { KEY_MEMBER_NAMES, OTHER_PRIMES, valueNames, type KeyTypeMembers } from './jwk-members'
import { problem, type Problem } from './problem'

/** A member that is missing, or one that this key can't have. */
export function findMisfit(
  { whole, members }: Fields,
  kty: KeyType,
  shape: KeyTypeMembers,
): Problem | null {
  const { curve, values, secret, precomputed } = shape
  const required = curve === null ? values : [curve, ...values]
  const missing = required.filter((name) => !members.has(name))
  if (missing.length > 0)
    return problem('jwk-member-missing', 'key', whole, { kty, members: missing })
  const isPrivate = secret !== null && members.has(secret)
  const allowed = new Set(isPrivate ? [...required, secret, ...precomputed] : required)
  if (isPrivate && kty === 'RSA') allowed.add(OTHER_PRIMES)
  for (const { name, range } of members.values())
    if (KEY_MEMBER_NAMES.has(name) && !allowed.has(name))
      return problem('jwk-member-extra', 'key', range, { kty, member: name })
  return null
}

/** A member whose value is not of the type that RFC 7517 section 4 or the key type gives it. */
export function findMistyped(fields: Fields, shape: KeyTypeMembers): Problem | null {
  for (const name of ['alg', 'use', 'kid', 'crv', ...valueNames(shape)]) {
    const member = fields.members.get(name)
    if (member && member.type !== 'string') return mistyped(member)
  }
  const operations = fields.members.get('key_ops')
  if (!operations) return null
  if (operations.type !== 'array') return mistyped(operations)
  const names = valueOf<readonly unknown[]>(fields.text, operations)
  return names.every((name) => typeof name === 'string') ? null : mistyped(operations)
}

/**
 * An RSA private key is imported only with its precomputed values, which may be left out of a JWK
 * only all together, and not with more than two primes (RFC 7518 section 6.3.2).
 */
export function findPrivateProblem(
  fields: Fields,
  kty: KeyType,
  shape: KeyTypeMembers,
): Problem | null {
  const missing = shape.precomputed.filter((name) => !fields.members.has(name))
  if (missing.length > 0)
    return problem('jwk-member-missing', 'key', fields.whole, { kty, members: missing })
  const others = fields.members.get(OTHER_PRIMES)
  return others ? problem('key-rejected', 'key', others.range, { format: 'jwk' }) : null
}

/** `jwk-member-type`, pointing at the value. */
export const mistyped = ({ name, type, valueRange }: Member): Problem =>
  problem('jwk-member-type', 'key', valueRange, { member: name, type })
