import type { Part } from './analysis'
import {
  charsOfBytes,
  encodeBase64url,
  findFault,
  isSalvageExact,
  placeInSegment,
  salvageBase64url,
} from './base64url'
import { REGISTERED_CLAIMS } from './claims'
import { HEADER_PARAMETERS } from './header-parameters'
import { hexOf } from './hex'
import { readJson } from './json'
import { minify, pretty } from './json-layout'
import { problem, type Problem } from './problem'
import { byteRange, charRange, type CharRange } from './range'
import { fail, ok, type Result } from './result'
import type { PartSource } from './source'
import { decodeUtf8, decodeUtf8Leniently, encodeUtf8 } from './utf8'

export type PartName = 'header' | 'payload'

/** The claims that OpenID Connect, OAuth and proof of possession add to those of RFC 7519. */
const FURTHER_CLAIMS = [
  'auth_time',
  'updated_at',
  'azp',
  'nonce',
  'scope',
  'client_id',
  'cnf',
  'at_hash',
  'c_hash',
  'events',
  'htm',
  'htu',
  'ath',
  'response_type',
  'token_introspection',
  'jwks',
]

/** The names whose members an analysis lists however many there are. */
const REGISTERED_NAMES = {
  header: new Set<string>(HEADER_PARAMETERS.map(({ name }) => name)),
  payload: new Set<string>([...REGISTERED_CLAIMS.map(({ name }) => name), ...FURTHER_CLAIMS]),
} as const satisfies Record<PartName, ReadonlySet<string>>

const BYTE_ORDER_MARK = '\ufeff'
const BYTES_A_LINE = 16
const UNREAD = { type: null, memberCount: 0, members: [], notes: [] } as const

/**
 * Decodes a header's or payload's segment as far as it goes.
 *
 * @param editedView what the pane shows where the user wrote it: ranges then count in it. Null for a
 *   part that nobody edited, which shows {@link viewOfSegment}.
 * @param offset where the segment starts in the token
 * @returns the part. Its faults are in the order of decoding: first the segment's, with the place
 *   `token` (`header-empty`, `base64url-*`, `utf8-invalid`, `byte-order-mark`), then the view's, with
 *   the place `name` (`json-*`). Where bits had to be guessed, what follows from them is no fault.
 */
export function readPart(
  segment: string,
  name: PartName,
  editedView: string | null,
  offset = 0,
): Part {
  const decoded = decodeSegment(segment)
  const kind = kindOf(decoded, name, editedView)
  const view = editedView ?? decoded.view()
  const part = { kind, text: decoded.text, view, byteLength: decoded.bytes.length }
  const faults = segmentFaults(segment, decoded, name, kind, offset)
  if (kind !== 'json' || (segment === '' && editedView === null)) {
    return { ...part, ...UNREAD, faults }
  }
  const { fault, root, memberCount, members, notes } = readJson(view, name, REGISTERED_NAMES[name])
  if (fault !== null) {
    if (decoded.exact || editedView !== null) faults.push(fault)
  } else if (name === 'header' && root !== null && root.type !== 'object') {
    faults.push(problem('json-not-object', name, root.range, { type: root.type }))
  }
  const type = fault === null && root !== null ? root.type : null
  return { ...part, faults, type, memberCount, members, notes }
}

/** What the pane shows of a header's or payload's segment as long as nobody edits it. */
export const viewOfSegment = (segment: string): string => decodeSegment(segment).view()

/** How what a user writes in a segment's place is to be encoded: what never was JSON is text. */
export const formatOfSegment = (segment: string, name: PartName): 'json' | 'text' =>
  name === 'payload' && decodeSegment(segment).kind === 'text' ? 'text' : 'json'

/** Whether a text is a whole JSON object or array. */
export function isJsonContainer(text: string): boolean {
  const { fault, root } = readJson(text, 'payload')
  return fault === null && (root?.type === 'object' || root?.type === 'array')
}

/**
 * The segment of a part that the user wrote: as it stands, or for JSON without its insignificant
 * white space.
 *
 * @returns the segment, or the text's first `json-*` problem, with the place `name`
 */
export function encodePart(
  { text, format }: Omit<Extract<PartSource, { kind: 'edited' }>, 'kind'>,
  name: PartName,
  keepWhiteSpace: boolean,
): Result<string> {
  if (format === 'text') return ok(encodeBase64url(encodeUtf8(text)))
  const { fault } = readJson(text, name)
  if (fault !== null) return fail(fault)
  return ok(encodeBase64url(encodeUtf8(keepWhiteSpace ? text : minify(text))))
}

interface DecodedSegment {
  readonly bytes: Uint8Array
  /** Whether the bytes are what the segment says, and none is a guess. */
  readonly exact: boolean
  /** Empty for `binary`. */
  readonly text: string
  readonly kind: Part['kind']
  /** The offset of the first byte that is not UTF-8. */
  readonly invalid: { readonly byte: number; readonly offset: number } | null
  view(): string
}

function decodeSegment(segment: string): DecodedSegment {
  const bytes = salvageBase64url(segment)
  const exact = isSalvageExact(segment)
  const utf8 = decodeUtf8(bytes)
  const text = utf8.ok ? utf8.value : decodeUtf8Leniently(bytes)
  const content = withoutMark(text)
  const invalid = utf8.ok ? null : utf8.problem
  if (invalid !== null && (exact || !/^[ \t\n\r]*\{[ \t\n\r]*["}]/u.test(content))) {
    return { bytes, exact, text: '', kind: 'binary', invalid, view: () => hexLines(bytes) }
  }
  const kind = isMeantAsJson(content) ? 'json' : 'text'
  const view = () => (kind === 'json' ? pretty(content) : content)
  return { bytes, exact, text, kind, invalid, view }
}

/** A header is always meant as JSON, a payload stays what it was while the user edits it. */
function kindOf(decoded: DecodedSegment, name: PartName, editedView: string | null): Part['kind'] {
  if (editedView === null && decoded.kind === 'binary') return 'binary'
  if (name === 'header' || decoded.kind === 'json') return 'json'
  return editedView !== null && isMeantAsJson(editedView) ? 'json' : 'text'
}

/** Whether a text begins as an object or array does, or is another JSON value. */
function isMeantAsJson(text: string): boolean {
  if (/^[ \t\n\r]*[{[]/u.test(text)) return true
  return /^[ \t\n\r]*["\-0-9tfn]/u.test(text) && readJson(text, 'payload').fault === null
}

function segmentFaults(
  segment: string,
  { bytes, exact, text, invalid }: DecodedSegment,
  name: PartName,
  kind: Part['kind'],
  offset: number,
): Problem[] {
  if (segment === '') {
    const range = charRange(offset, offset)
    return name === 'header' ? [problem('header-empty', 'token', range, {})] : []
  }
  const faults: Problem[] = []
  const encoding = findFault(segment, name, offset)
  if (encoding !== null) faults.push(encoding)
  const rangeOf = (start: number, end: number): CharRange => {
    const range = placeInSegment(segment, charsOfBytes(byteRange(start, end)))
    return charRange(offset + range.start, offset + range.end)
  }
  if (invalid !== null && exact && (name === 'header' || kind === 'json')) {
    const range = rangeOf(invalid.offset, Math.min(invalid.offset + 1, bytes.length))
    faults.push(problem('utf8-invalid', 'token', range, { segment: name, ...invalid }))
  }
  if (kind === 'json' && text.startsWith(BYTE_ORDER_MARK)) {
    faults.push(problem('byte-order-mark', 'token', rangeOf(0, 3), { segment: name }))
  }
  return faults
}

const withoutMark = (text: string): string =>
  text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text

/** Bytes in hexadecimal, sixteen a line. */
function hexLines(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let at = 0; at < bytes.length; at += BYTES_A_LINE) {
    lines.push(hexOf(bytes.subarray(at, at + BYTES_A_LINE), ' '))
  }
  return lines.join('\n')
}
