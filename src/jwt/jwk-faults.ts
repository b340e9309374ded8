import type { KeyType } from './algorithms'
import type { Member } from './analysis'
import { decodeBase64url } from './base64url'
import { valueOf, type Fields } from './jwk-fields'
import {
  findCurve,
  KEY_MEMBER_NAMES,
  OTHER_PRIMES,
  valueNames,
  type KeyTypeMembers,
} from './jwk-members'
import { problem, type Problem } from './problem'
import { fail, type Result } from './result'

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
 * A curve that the key type doesn't have, or a value that is not strict base64url, or not of the
 * length that the curve asks for (for RSA: the shortest possible, Base64urlUInt).
 */
export function findBadValue(
  fields: Fields,
  type: KeyType,
  shape: KeyTypeMembers,
  curveName: string | null,
): Problem | null {
  const curve = curveName === null ? null : findCurve(type, curveName)
  if (curveName !== null && !curve) {
    const range = fields.members.get(shape.curve ?? '')?.valueRange ?? fields.whole
    return problem('jwk-curve-unknown', 'key', range, { crv: curveName })
  }
  for (const name of valueNames(shape)) {
    const member = fields.members.get(name)
    if (typeof member?.value !== 'string') continue
    const bytes = decodeMember(fields.text, member, member.value)
    if (!bytes.ok) return bytes.problem
    if (bytes.value.length === 0 && type === 'oct')
      return problem('secret-empty', 'key', member.valueRange, {})
    const expected = curve?.lengths[name] ?? (type === 'RSA' ? minimalLength(bytes.value) : null)
    if (expected !== null && bytes.value.length !== expected)
      return problem('jwk-member-length', 'key', member.valueRange, {
        member: name,
        expected,
        actual: bytes.value.length,
      })
  }
  return null
}

/** The number's bytes without leading zeros, one at least: Base64urlUInt, RFC 7518 section 2. */
function minimalLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first === -1 ? 1 : bytes.length - first
}

/** The bytes of a value; its problem points at the wrong character if it stands there unescaped. */
function decodeMember(text: string, member: Member, value: string): Result<Uint8Array> {
  const { start, end } = member.valueRange
  const decoded = decodeBase64url(value, 'signature', start + 1)
  if (decoded.ok) return decoded
  const unescaped = text.slice(start + 1, end - 1) === value
  const range = (unescaped ? decoded.problem.range : null) ?? member.valueRange
  return fail(problem('jwk-member-base64url', 'key', range, { member: member.name }))
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
