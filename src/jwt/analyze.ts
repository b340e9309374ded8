import type { Analysis, EditedViews, Part, Segment } from './analysis'
import { findFault, salvageBase64url } from './base64url'
import { readPart } from './part'
import type { Problem } from './problem'
import { splitToken, type SplitToken } from './token'

const UNEDITED: EditedViews = { header: null, payload: null }

/**
 * Takes a token apart as far as that goes (RFC 7515 section 5.2, RFC 7519 section 7.2), without a key
 * and without a judgement on its claims.
 *
 * @param text a compact serialisation; white space around it is passed over
 * @param edited the texts of the panes where the user wrote them
 * @param read reads a part; for a caller that remembers parts that are the same in the next token
 * @returns the segments, the header and the payload, even where the number of segments is wrong; of
 *   a JWE the header only. `faults` begins with `not-a-token` or `token-segments`; then come those of each segment.
 */
export function analyze(
  text: string,
  edited: EditedViews = UNEDITED,
  read: typeof readPart = readPart,
): Analysis {
  const { kind, range, segments, fault } = split(text, read)
  const faults: Problem[] = fault === null ? [] : [fault]
  if (fault?.code === 'not-a-token') return { ...NOTHING, text, kind, range, faults }
  const parts: { header: Part | null; payload: Part | null } = { header: null, payload: null }
  const measured: Segment[] = []
  for (const segment of segments) {
    const { name } = segment
    const encoded = text.slice(segment.range.start, segment.range.end)
    if (name === 'header' || name === 'payload') {
      const part = read(encoded, name, edited[name], segment.range.start)
      parts[name] = part
      faults.push(...part.faults)
      measured.push({ ...segment, byteLength: part.byteLength })
    } else {
      const encoding = findFault(encoded, name, segment.range.start)
      if (encoding !== null) faults.push(encoding)
      measured.push({ ...segment, byteLength: salvageBase64url(encoded).length })
    }
  }
  return { text, kind, range, segments: measured, ...parts, faults, algorithm: algorithmOf(parts) }
}

/** What is known of a text that is no token at all. */
const NOTHING = { segments: [], header: null, payload: null, algorithm: null } as const

/** Five segments whose header names no encryption are too many, and not an encrypted token. */
function split(text: string, read: typeof readPart): SplitToken {
  const token = splitToken(text)
  const [first] = token.segments
  if (token.kind !== 'jwe' || !first) return token
  const { start, end } = first.range
  const header = read(text.slice(start, end), 'header', null, start)
  const isSigned = header.type === 'object' && header.members.every(({ name }) => name !== 'enc')
  return isSigned ? splitToken(text, 'excluded') : token
}

/** `alg` as JSON readers take it: the last one wins. */
function algorithmOf({ header }: { readonly header: Part | null }): string | null {
  const value = header?.members.findLast((member) => member.name === 'alg')?.value
  return typeof value === 'string' ? value : null
}
