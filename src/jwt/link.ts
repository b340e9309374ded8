import type { Analysis, Part } from './analysis'
import { bytesOfChar, charsOfBytes, indexWithoutSkipped, placeInSegment } from './base64url'
import { mapOffset, minify } from './json-layout'
import { memberAt } from './json-tree'
import type { PartName } from './part'
import { byteRange, charRange, type CharRange } from './range'
import { charOfByte, utf8Length } from './utf8'

/** A claim, header parameter or array element, and the token's characters that carry it. */
export interface Link {
  readonly part: PartName
  /** In the part's `view`: from the name's quote to the end of the value. */
  readonly partRange: CharRange
  /** In the analysis' `text`: the characters that hold at least one bit of it. */
  readonly tokenRange: CharRange
}

/**
 * The link of the innermost member or element at `offset` of a part's view. Null where there is
 * none, where the part is not JSON, and where its view says something else than the token.
 */
export function linkFromPart(analysis: Analysis, part: PartName, offset: number): Link | null {
  const linked = findLinked(analysis, part)
  return linked === null ? null : linkAt(linked, offset)
}

/**
 * The link of the innermost member or element of which the token's character at `offset` carries at
 * least one bit, the earlier one where it carries two; null as {@link linkFromPart} has it.
 */
export function linkFromToken(analysis: Analysis, offset: number): Link | null {
  const segment = analysis.segments.find(({ range }) => offset >= range.start && offset < range.end)
  if (segment === undefined) return null
  const { name, range } = segment
  if (name !== 'header' && name !== 'payload') return null
  const linked = findLinked(analysis, name)
  if (linked === null) return null
  const index = indexWithoutSkipped(linked.segment, offset - range.start)
  if (index === null) return null
  const { start, end } = bytesOfChar(index)
  for (let byte = start; byte < Math.min(end, linked.byteLength); byte++) {
    const link = linkAt(linked, offsetOfByte(linked, byte))
    if (link !== null) return link
  }
  return null
}

/** What a link needs to know of a part whose view and segment say the same. */
interface Linked {
  readonly part: PartName
  readonly view: string
  /** The decoded text without a byte order mark, whose length in bytes is `markLength`. */
  readonly text: string
  readonly markLength: number
  readonly byteLength: number
  readonly segment: string
  /** Where the segment starts in the analysis' text. */
  readonly segmentStart: number
}

function findLinked(analysis: Analysis, name: PartName): Linked | null {
  const part = analysis[name]
  const segment = analysis.segments.find((one) => one.name === name)
  if (part === null || segment === undefined || part.kind !== 'json') return null
  const { view, text: decoded, byteLength } = part
  if (!saysTheSame(part)) return null
  const marked = decoded.startsWith('\ufeff')
  return {
    part: name,
    view,
    text: marked ? decoded.slice(1) : decoded,
    markLength: marked ? utf8Length('\ufeff') : 0,
    byteLength,
    segment: analysis.text.slice(segment.range.start, segment.range.end),
    segmentStart: segment.range.start,
  }
}

const known = new WeakMap<Part, boolean>()

/** Whether a view differs from the bytes in white space only. Asked at each step of the pointer. */
function saysTheSame(part: Part): boolean {
  const answer = known.get(part)
  if (answer !== undefined) return answer
  const text = part.text.startsWith('\ufeff') ? part.text.slice(1) : part.text
  // Where U+FFFD stands for bytes that are not UTF-8, the text is longer than they are.
  const same = utf8Length(part.text) === part.byteLength && minify(part.view) === minify(text)
  known.set(part, same)
  return same
}

function linkAt(linked: Linked, offset: number): Link | null {
  const { part, view, text, markLength, segment, segmentStart } = linked
  const partRange = memberAt(view, offset)
  if (partRange === null) return null
  const textStart = mapOffset(view, text, partRange.start)
  const last = partRange.end - partRange.start - 1
  const member = view.slice(partRange.start, partRange.end)
  const textEnd = textStart + mapOffset(member, text.slice(textStart), last) + 1
  const start = markLength + utf8Length(text, 0, textStart)
  const bytes = byteRange(start, start + utf8Length(text, textStart, textEnd))
  const chars = placeInSegment(segment, charsOfBytes(bytes))
  const tokenRange = charRange(segmentStart + chars.start, segmentStart + chars.end)
  return { part, partRange, tokenRange }
}

/** The view's position of the character that a byte of the segment belongs to. */
function offsetOfByte({ view, text, markLength }: Linked, byte: number): number {
  if (byte < markLength) return -1
  return mapOffset(text, view, charOfByte(text, byte - markLength))
}
