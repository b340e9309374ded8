import { byteRange, type ByteRange } from './range'
import { fail, ok, type Result } from './result'

/** The universal tags that key formats are built from (ITU-T X.690 section 8). */
export const DER_TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  sequence: 0x30,
  /** Context-specific, constructed: the version of a certificate, attributes, a curve. */
  explicit0: 0xa0,
  /** Context-specific, constructed: the public key beside a private one. */
  explicit1: 0xa1,
} as const

/** One tag-length-value; ranges count bytes of the whole. */
export interface DerElement {
  readonly tag: number
  readonly range: ByteRange
  readonly content: ByteRange
}

/** `cut-short`: the outermost element says it has more bytes than there are. */
export type DerFault =
  | { readonly kind: 'cut-short'; readonly expected: number; readonly actual: number }
  | { readonly kind: 'invalid'; readonly offset: number }

/** More than any structure of a key has side by side: what has more is not read on. */
export const MAX_CHILDREN = 64

/** Lengths above this are no key's, and would not fit the arithmetic below. */
const MAX_LENGTH_BYTES = 4

/**
 * The one element that fills all of `bytes`. Trailing bytes are `invalid` at their start.
 */
export function readDer(bytes: Uint8Array): Result<DerElement, DerFault> {
  const element = readElement(bytes, 0)
  if (!element) return fail(truncatedHead(bytes))
  const { start, end } = element.range
  if (end > bytes.length)
    return fail({ kind: 'cut-short', expected: end - start, actual: bytes.length })
  if (end < bytes.length) return fail({ kind: 'invalid', offset: end })
  return ok(element)
}

/**
 * The elements that fill a constructed one, in order; one that runs over its end is `invalid`, and
 * so is the first beyond {@link MAX_CHILDREN}.
 */
export function derChildren(
  bytes: Uint8Array,
  parent: DerElement,
): Result<readonly DerElement[], DerFault> {
  const children: DerElement[] = []
  let offset = parent.content.start
  while (offset < parent.content.end) {
    const child = readElement(bytes, offset)
    if (!child || child.range.end > parent.content.end || children.length === MAX_CHILDREN)
      return fail({ kind: 'invalid', offset })
    children.push(child)
    offset = child.range.end
  }
  return ok(children)
}

/**
 * The element that these indices lead to, each among the children of the one before, from the
 * outermost down. Where there is none of this tag the element above it is `invalid`.
 */
export function derAt(
  bytes: Uint8Array,
  path: readonly number[],
  tag: number,
): Result<DerElement, DerFault> {
  let found = readDer(bytes)
  for (const index of path) {
    if (!found.ok) return found
    const children = derChildren(bytes, found.value)
    if (!children.ok) return children
    const child = children.value[index]
    if (!child) return fail({ kind: 'invalid', offset: found.value.range.start })
    found = ok(child)
  }
  return found.ok && found.value.tag !== tag
    ? fail({ kind: 'invalid', offset: found.value.range.start })
    : found
}

/** Tag and length at `offset`; null where they can't be read. The end may lie beyond the bytes. */
function readElement(bytes: Uint8Array, offset: number): DerElement | null {
  const tag = bytes[offset]
  const first = bytes[offset + 1]
  if (tag === undefined || first === undefined) return null
  if (first < 0x80) return element(tag, offset, offset + 2, first)
  const count = first & 0x7f
  if (count === 0 || count > MAX_LENGTH_BYTES) return null
  const start = offset + 2 + count
  if (start > bytes.length) return null
  const length = bytes.subarray(offset + 2, start).reduce((sum, byte) => sum * 256 + byte, 0)
  return element(tag, offset, start, length)
}

const element = (tag: number, offset: number, start: number, length: number): DerElement => ({
  tag,
  range: byteRange(offset, start + length),
  content: byteRange(start, start + length),
})

/** Too few bytes for tag and length, or a length that DER doesn't have. */
function truncatedHead(bytes: Uint8Array): DerFault {
  const count = (bytes[1] ?? 0) & 0x7f
  const head = (bytes[1] ?? 0) < 0x80 ? 2 : 2 + count
  return bytes.length < head && count <= MAX_LENGTH_BYTES
    ? { kind: 'cut-short', expected: head, actual: bytes.length }
    : { kind: 'invalid', offset: 0 }
}

/** The value of a non-negative integer of up to six bytes; null for any other. */
export function readSmallInteger(bytes: Uint8Array, { tag, content }: DerElement): number | null {
  const octets = bytes.subarray(content.start, content.end)
  const [first] = octets
  if (tag !== DER_TAG.integer || first === undefined || first >= 0x80 || octets.length > 6)
    return null
  return octets.reduce((sum, octet) => sum * 256 + octet, 0)
}

/** The bytes of an element's content. */
export const contentOf = (bytes: Uint8Array, { content }: DerElement): Uint8Array<ArrayBuffer> =>
  bytes.slice(content.start, content.end)

/** Longer than any that is registered: the rest of a longer one is not read. */
const MAX_IDENTIFIER_BYTES = 64

/** An object identifier's content in dotted decimal (ITU-T X.690 section 8.19). */
export function readObjectIdentifier(bytes: Uint8Array): string {
  const arcs: bigint[] = []
  let arc = 0n
  for (const byte of bytes.subarray(0, MAX_IDENTIFIER_BYTES)) {
    arc = (arc << 7n) | BigInt(byte & 0x7f)
    if (byte >= 0x80) continue
    arcs.push(arc)
    arc = 0n
  }
  const [head = 0n, ...rest] = arcs
  const root = head < 80n ? head / 40n : 2n
  return [root, head - root * 40n, ...rest].join('.')
}
