import type { KeyType } from './algorithms'
import type { Member } from './analysis'
import { decodeBase64url } from './base64url'
import { readJson } from './json'
import {
  findCurve,
  JWK_MEMBER_NAMES,
  KEY_MEMBER_NAMES,
  KEY_TYPE_MEMBERS,
  OTHER_PRIMES,
  type KeyTypeMembers,
} from './jwk-members'
import { problem, type Problem } from './problem'
import { charRange, type CharRange } from './range'
import { fail, ok, type Result } from './result'

/**
 * The members of a JWK that are the key itself: its type, its curve or parameter set, and its
 * base64url values. Nothing that describes or restricts it.
 */
export type Jwk = Readonly<Record<string, string>>

/** A value of the key text, and where it stands. */
export interface Stated<T> {
  readonly value: T
  readonly range: CharRange
}

/** What a JWK says it may be used for; null where it says nothing (RFC 7517 sections 4.2 to 4.4). */
export interface KeyRestrictions {
  readonly algorithm: Stated<string> | null
  readonly use: Stated<string> | null
  readonly operations: Stated<readonly string[]> | null
}

export interface JwkReading {
  readonly type: KeyType
  /** The EC or OKP curve, or the ML-DSA parameter set. */
  readonly curve: string | null
  /** All of the key's own members, the private ones included. */
  readonly jwk: Jwk
  readonly isPrivate: boolean
  /** Why the private half can't sign although the public half is whole; null otherwise. */
  readonly privateProblem: Problem | null
  readonly keyId: string | null
  readonly restrictions: KeyRestrictions
}

/** Whether a text is meant as JSON, and so as a JWK. */
export const isJson = (text: string): boolean => /^\s*[{[]/.test(text)

/**
 * Reads one JSON Web Key strictly (RFC 7517 section 4, RFC 7518 section 6). Of duplicate members the
 * last counts. Ranges count in `text`, place `key`: the member at fault, or the whole object.
 *
 * Problems: the `json-` ones, the `jwk-` ones, and `secret-empty` for an `oct` key without a byte.
 */
export function readJwk(text: string): Result<JwkReading> {
  const { fault, root, members } = readJson(text, 'key', JWK_MEMBER_NAMES)
  if (fault) return fail(fault)
  const { type, range: whole } = root ?? { type: 'null', range: charRange(0, text.length) }
  if (type !== 'object') return fail(problem('jwk-not-object', 'key', whole, { type }))
  const fields: Fields = { text, whole, members: new Map(members.map((one) => [one.name, one])) }
  const keyType = readKeyType(fields)
  if (!keyType.ok) return keyType
  const shape = KEY_TYPE_MEMBERS[keyType.value]
  const wrong = findMisfit(fields, keyType.value, shape) ?? findMistyped(fields, shape)
  if (wrong) return fail(wrong)
  const curve = shape.curve === null ? null : stringAt(fields, shape.curve)
  const badValue = findBadValue(fields, keyType.value, shape, curve)
  if (badValue) return fail(badValue)

  const isPrivate = shape.secret !== null && fields.members.has(shape.secret)
  return ok({
    type: keyType.value,
    curve,
    jwk: keyMembers(fields, shape),
    isPrivate,
    privateProblem: isPrivate ? findPrivateProblem(fields, keyType.value, shape) : null,
    keyId: stringAt(fields, 'kid'),
    restrictions: {
      algorithm: statedString(fields, 'alg'),
      use: statedString(fields, 'use'),
      operations: statedOperations(fields),
    },
  })
}

/** The JWK of the public half of a key pair. */
export function publicMembers(jwk: Jwk, type: KeyType): Jwk {
  const { secret, precomputed }: KeyTypeMembers = KEY_TYPE_MEMBERS[type]
  const isPublic = ([name]: [string, string]) => name !== secret && !precomputed.includes(name)
  return Object.fromEntries(Object.entries(jwk).filter(isPublic))
}

interface Fields {
  readonly text: string
  readonly whole: CharRange
  readonly members: ReadonlyMap<string, Member>
}

function readKeyType({ text, whole, members }: Fields): Result<KeyType> {
  const keys = members.get('keys')
  if (keys) {
    const list = keys.type === 'array' ? valueOf<readonly unknown[]>(text, keys) : null
    return fail(problem('jwk-set', 'key', keys.range, { count: list?.length ?? null }))
  }
  const kty = members.get('kty')
  if (!kty) return fail(problem('jwk-type-missing', 'key', whole, {}))
  if (typeof kty.value !== 'string') return fail(mistyped(kty))
  return isKeyType(kty.value)
    ? ok(kty.value)
    : fail(problem('jwk-type-unknown', 'key', kty.valueRange, { kty: kty.value }))
}

const isKeyType = (kty: string): kty is KeyType => Object.hasOwn(KEY_TYPE_MEMBERS, kty)

/** A member that is missing, or one that this key can't have. */
function findMisfit(
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
  const allowed = new Set([...required, ...(secret === null ? [] : [secret])])
  if (isPrivate) for (const name of precomputed) allowed.add(name)
  if (isPrivate && kty === 'RSA') allowed.add(OTHER_PRIMES)
  for (const { name, range } of members.values())
    if (KEY_MEMBER_NAMES.has(name) && !allowed.has(name))
      return problem('jwk-member-extra', 'key', range, { kty, member: name })
  return null
}

/** A member whose value is not of the type that RFC 7517 section 4 or the key type gives it. */
function findMistyped(fields: Fields, shape: KeyTypeMembers): Problem | null {
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

function findBadValue(
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
function findPrivateProblem(fields: Fields, kty: KeyType, shape: KeyTypeMembers): Problem | null {
  const missing = shape.precomputed.filter((name) => !fields.members.has(name))
  if (missing.length > 0)
    return problem('jwk-member-missing', 'key', fields.whole, { kty, members: missing })
  const others = fields.members.get(OTHER_PRIMES)
  return others ? problem('key-rejected', 'key', others.range, { format: 'jwk' }) : null
}

function keyMembers(fields: Fields, shape: KeyTypeMembers): Jwk {
  const names = ['kty', ...(shape.curve === null ? [] : [shape.curve]), ...valueNames(shape)]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = stringAt(fields, name)
      return value === null ? [] : [[name, value]]
    }),
  )
}

const valueNames = ({ values, secret, precomputed }: KeyTypeMembers): readonly string[] =>
  secret === null ? values : [...values, secret, ...precomputed]

const stringAt = (fields: Fields, name: string): string | null =>
  statedString(fields, name)?.value ?? null

function statedString({ members }: Fields, name: string): Stated<string> | null {
  const member = members.get(name)
  return typeof member?.value === 'string'
    ? { value: member.value, range: member.valueRange }
    : null
}

function statedOperations({ text, members }: Fields): Stated<readonly string[]> | null {
  const member = members.get('key_ops')
  return member
    ? { value: valueOf<readonly string[]>(text, member), range: member.valueRange }
    : null
}

/** The value of a member of text that is known to be JSON. */
const valueOf = <T>(text: string, { valueRange }: Member): T =>
  JSON.parse(text.slice(valueRange.start, valueRange.end)) as T

const mistyped = ({ name, type, valueRange }: Member): Problem =>
  problem('jwk-member-type', 'key', valueRange, { member: name, type })
