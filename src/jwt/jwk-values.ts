import type { KeyType } from './algorithms'
import type { Member } from './analysis'
import { decodeBase64url, encodeBase64url } from './base64url'
import type { Fields } from './jwk-fields'
import { findCurve, valueNames, type KeyTypeMembers } from './jwk-members'
import { keyNote, type KeyNote } from './key-note'
import { problem, type Problem } from './problem'
import { fail, ok, type Result } from './result'

/** The base64url values of a JWK as they should be written, by their names. */
export interface JwkValues {
  readonly values: ReadonlyMap<string, string>
  /** What was put right in them. */
  readonly notes: readonly KeyNote[]
}

interface ReadValue {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly notes: readonly KeyNote[]
}

/** Leading zero bytes that a number may lack: three are zero by chance once in millions. */
const MAX_MISSING = 2

/**
 * Reads the values that make up a key. Padding, the standard alphabet and leading zero bytes too many
 * or too few in a number are put right (RFC 7515 section 2, RFC 7518 sections 2 and 6.2.1.2).
 *
 * Problems: `jwk-curve-unknown`, `jwk-member-base64url`, `jwk-member-length`, and `secret-empty` for
 * an `oct` key without a byte.
 */
export function readValues(
  fields: Fields,
  type: KeyType,
  shape: KeyTypeMembers,
  curveName: string | null,
): Result<JwkValues> {
  const curve = curveName === null ? null : findCurve(type, curveName)
  if (curveName !== null && !curve) {
    const range = fields.members.get(shape.curve ?? '')?.valueRange ?? fields.whole
    return fail(problem('jwk-curve-unknown', 'key', range, { crv: curveName }))
  }
  const values = new Map<string, string>()
  const notes: KeyNote[] = []
  for (const name of valueNames(shape)) {
    const member = fields.members.get(name)
    if (typeof member?.value !== 'string') continue
    const read = readValue(fields.text, member, member.value)
    if (!read.ok) return read
    const { bytes } = read.value
    if (bytes.length === 0 && type === 'oct')
      return fail(problem('secret-empty', 'key', member.valueRange, {}))
    const expected = curve?.lengths[name] ?? (type === 'RSA' ? minimalLength(bytes) : bytes.length)
    const fitting = bytes.length === expected ? bytes : isNumber(type) && fit(bytes, expected)
    if (!fitting) return fail(wrongLength(member, expected, bytes.length))
    values.set(name, encodeBase64url(fitting))
    notes.push(...read.value.notes)
    if (fitting !== bytes) notes.push(keyNote('jwk-leading-zeros', { member: name }))
  }
  return ok({ values, notes })
}

/** Values of RSA and EC keys are numbers; those of other types are octets as they stand. */
const isNumber = (type: KeyType): boolean => type === 'RSA' || type === 'EC'

/** The number's bytes without leading zeros, one at least: Base64urlUInt, RFC 7518 section 2. */
function minimalLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0)
  return first === -1 ? 1 : bytes.length - first
}

/** The same number at another length; null where that does not hold it, or where much is missing. */
function fit(bytes: Uint8Array, length: number): Uint8Array | null {
  const significant = minimalLength(bytes)
  if (significant > length || bytes.length < length - MAX_MISSING) return null
  const fitting = new Uint8Array(length)
  fitting.set(bytes.subarray(bytes.length - significant), length - significant)
  return fitting
}

const wrongLength = ({ name, valueRange }: Member, expected: number, actual: number): Problem =>
  problem('jwk-member-length', 'key', valueRange, { member: name, expected, actual })

/** The bytes of a value; its problem points at the wrong character if it stands there unescaped. */
function readValue(text: string, member: Member, value: string): Result<ReadValue> {
  const { name, valueRange } = member
  const { start, end } = valueRange
  const unpadded = value.replace(/={1,2}$/, '')
  const urlSafe = unpadded.replaceAll('+', '-').replaceAll('/', '_')
  const decoded = decodeBase64url(urlSafe, 'signature', start + 1)
  if (!decoded.ok) {
    const isUnescaped = text.slice(start + 1, end - 1) === value
    const range = (isUnescaped ? decoded.problem.range : null) ?? valueRange
    return fail(problem('jwk-member-base64url', 'key', range, { member: name }))
  }
  return ok({
    bytes: decoded.value,
    notes: [
      ...(unpadded === value ? [] : [keyNote('jwk-padding', { member: name })]),
      ...(urlSafe === unpadded ? [] : [keyNote('jwk-alphabet', { member: name })]),
    ],
  })
}
