import type { KeyType } from './algorithms'
import { readJson } from './json'
import { findMisfit, findMistyped, findPrivateProblem, mistyped } from './jwk-faults'
import { stringAt, statedString, valueOf, type Fields, type Stated } from './jwk-fields'
import { JWK_MEMBER_NAMES, KEY_TYPE_MEMBERS, type KeyTypeMembers } from './jwk-members'
import { readValues } from './jwk-values'
import type { KeyNote } from './key-note'
import { problem, type Problem } from './problem'
import { charRange } from './range'
import { fail, ok, type Result } from './result'

/**
 * The members of a JWK that are the key itself: its type, its curve or parameter set, and its
 * base64url values. Nothing that describes or restricts it.
 */
export type Jwk = Readonly<Record<string, string>>

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
  /** What was put right in its values. */
  readonly notes: readonly KeyNote[]
}

/**
 * Reads one JSON Web Key (RFC 7517 section 4, RFC 7518 section 6). Of duplicate members the last
 * counts. Nothing but the writing of its values is put right: see `readValues`. Ranges count in `text`, place `key`: the member at fault, or the whole object.
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
  const read = readValues(fields, keyType.value, shape, curve)
  if (!read.ok) return read
  const { values, notes } = read.value

  const isPrivate = shape.secret !== null && fields.members.has(shape.secret)
  return ok({
    type: keyType.value,
    curve,
    jwk: {
      kty: keyType.value,
      ...(shape.curve !== null && curve !== null && { [shape.curve]: curve }),
      ...Object.fromEntries(values),
    },
    isPrivate,
    privateProblem: isPrivate ? findPrivateProblem(fields, keyType.value, shape) : null,
    keyId: stringAt(fields, 'kid'),
    restrictions: {
      algorithm: statedString(fields, 'alg'),
      use: statedString(fields, 'use'),
      operations: statedOperations(fields),
    },
    notes,
  })
}

/** The JWK of the public half of a key pair. */
export function publicMembers(jwk: Jwk, type: KeyType): Jwk {
  const { secret, precomputed }: KeyTypeMembers = KEY_TYPE_MEMBERS[type]
  const isPublic = ([name]: [string, string]) => name !== secret && !precomputed.includes(name)
  return Object.fromEntries(Object.entries(jwk).filter(isPublic))
}

function readKeyType({ whole, members }: Fields): Result<KeyType> {
  const kty = members.get('kty')
  if (!kty) return fail(problem('jwk-type-missing', 'key', whole, {}))
  if (typeof kty.value !== 'string') return fail(mistyped(kty))
  return isKeyType(kty.value)
    ? ok(kty.value)
    : fail(problem('jwk-type-unknown', 'key', kty.valueRange, { kty: kty.value }))
}

const isKeyType = (kty: string): kty is KeyType => Object.hasOwn(KEY_TYPE_MEMBERS, kty)

function statedOperations({ text, members }: Fields): Stated<readonly string[]> | null {
  const member = members.get('key_ops')
  return member
    ? { value: valueOf<readonly string[]>(text, member), range: member.valueRange }
    : null
}
