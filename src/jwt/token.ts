import type { TokenKind } from './analysis'
import { recogniseNotAToken } from './not-a-token'
import { problem, type Problem, type SegmentName } from './problem'
import { charRange, type CharRange } from './range'

/** A text taken apart at its dots, nothing decoded. */
export interface SplitToken {
  readonly kind: TokenKind
  /** The token within the text: without the white space around it. */
  readonly range: CharRange
  /** Without the dots. Of a token with a wrong number of segments at most the first three. */
  readonly segments: readonly { readonly name: SegmentName; readonly range: CharRange }[]
  /** `not-a-token`, or `token-segments` where their number is neither three nor five. */
  readonly fault: Problem | null
}

/** The segments in their order: RFC 7515 section 7.1, RFC 7516 section 7.1. */
const JWS_SEGMENTS = ['header', 'payload', 'signature'] as const satisfies readonly SegmentName[]
const JWE_SEGMENTS = [
  'header',
  'encrypted-key',
  'iv',
  'ciphertext',
  'tag',
] as const satisfies readonly SegmentName[]

/**
 * Splits a compact serialisation into its segments.
 *
 * @param encryption whether five segments may be an encrypted token
 */
export function splitToken(
  text: string,
  encryption: 'possible' | 'excluded' = 'possible',
): SplitToken {
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  const range = charRange(start, end)
  if (start === end) return { kind: 'empty', range, segments: [], fault: null }

  const dots = findDots(text, range)
  const count = dots.count + 1
  const isEncrypted = count === 5 && encryption === 'possible'
  const kind = count === 3 ? 'jws' : isEncrypted ? 'jwe' : 'malformed'
  if (!BEGINS_OBJECT.test(text.slice(start, start + 2))) {
    const instead = recogniseNotAToken(text.slice(start, end))
    const fault = problem('not-a-token', 'token', range, { instead })
    if (kind === 'malformed' || instead !== null)
      return { kind: 'malformed', range, segments: [], fault }
  }
  const names = kind === 'jwe' ? JWE_SEGMENTS : JWS_SEGMENTS
  const segments = names.slice(0, count).map((name, index) => ({
    name,
    range: charRange(
      index === 0 ? start : (dots.first[index - 1] ?? start) + 1,
      dots.first[index] ?? end,
    ),
  }))
  if (kind !== 'malformed') return { kind, range, segments, fault: null }
  const surplus = charRange(dots.first[2] ?? end, end)
  return { kind, range, segments, fault: problem('token-segments', 'token', surplus, { count }) }
}

/** The Base64url of `{` and what can follow it. */
const BEGINS_OBJECT = /^e[wy]/

/** How many dots there are, and where the first ones that can matter stand. */
function findDots(text: string, { start, end }: CharRange): { count: number; first: number[] } {
  const first: number[] = []
  let count = 0
  for (
    let dot = text.indexOf('.', start);
    dot !== -1 && dot < end;
    dot = text.indexOf('.', dot + 1)
  ) {
    if (count++ < JWE_SEGMENTS.length) first.push(dot)
  }
  return { count, first }
}
