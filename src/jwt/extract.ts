import { makeLegible, type CharacterRepair, type LegibleText } from './legible-text'
import { charRange, type CharRange } from './range'
import { findCandidates, type Bounds, type Candidate, type TokenRepair } from './token-candidate'
import { findOrigin, type Origin, type Predecessor } from './token-origin'
import { sketchExpiry } from './token-sketch'
import { HEADER_START } from './wrapped-token'

/** What was done to the pasted text to get the token. */
export type Repair = CharacterRepair | TokenRepair | 'quotes-removed'

export interface FoundToken {
  /** As it is to be opened: repaired where that is certain, with its faults where it is not. */
  readonly token: string
  /** Where it stands in the pasted text. */
  readonly range: CharRange
  readonly origin: Origin
  /** Each once. */
  readonly repairs: readonly Repair[]
  /** `alg` of the header; null where it can't be read. */
  readonly algorithm: string | null
  /** `exp` in seconds since the epoch; null where there is none or the payload can't be read. */
  readonly expiry: number | null
}

export interface Extraction {
  /** In the order of the text, each once. */
  readonly tokens: readonly FoundToken[]
}

/** How many tokens are looked for; a text with more is a log, not a token. */
export const MAX_TOKENS = 500

/**
 * The tokens in a pasted text: compact serialisations (RFC 7515 section 7.1, RFC 7516 section 7.1)
 * whose header is a JSON object with `alg`. Where there is none, a broken token counts: a text that
 * begins as a header does, or three segments of which the first two do. Never throws; linear in the
 * length of the text.
 */
export function extract(pasted: string): Extraction {
  const legible = makeLegible(pasted)
  const { text } = legible
  const bounds = { begin: text.length - text.trimStart().length, end: text.trimEnd().length }
  const tokens = new Map<string, FoundToken>()
  let previous: Predecessor | null = null
  let suspect: Candidate | null = null
  for (const candidate of findCandidates(text, bounds)) {
    if (candidate.header === null) suspect ??= candidate
    else if (!tokens.has(candidate.token)) {
      const found = describe(candidate, legible, bounds, previous)
      tokens.set(found.token, found)
      previous = { origin: found.origin, end: candidate.end }
      if (tokens.size === MAX_TOKENS) break
    }
  }
  if (tokens.size > 0) return { tokens: [...tokens.values()] }
  const broken = findBrokenWhole(pasted) ?? (suspect && describe(suspect, legible, bounds, null))
  return { tokens: broken ? [broken] : [] }
}

/** Quotes, brackets, and what else is written around a token, a mail's `>` included. */
const BEFORE_WHOLE = /^[([{<>*\s]*b?["'`“”‘’„«]*$/
const AFTER_WHOLE = /^[\s"'`“”‘’»)\]}>*.,;:!?…%]*$/
const QUOTE = /["'`“”‘’„«»]/
const PUNCTUATION = /[.,;:!?…%]/

function describe(
  { token, start, end, header, repairs }: Candidate,
  { text, startInSource, endInSource, repairsIn }: LegibleText,
  bounds: Bounds,
  previous: Predecessor | null,
): FoundToken {
  const before = text.slice(bounds.begin, start)
  const after = text.slice(end, bounds.end)
  const isWhole = BEFORE_WHOLE.test(before) && AFTER_WHOLE.test(after)
  const around = new Set<Repair>([...repairsIn(start, end), ...repairs])
  if (isWhole && QUOTE.test(before + after)) around.add('quotes-removed')
  if (isWhole && PUNCTUATION.test(after)) around.add('trailing-punctuation')
  return {
    token,
    range: charRange(startInSource(start), endInSource(end)),
    origin: isWhole ? { kind: 'whole', name: null } : findOrigin(text, start, end, previous),
    repairs: [...around],
    algorithm: header?.algorithm ?? null,
    expiry: header?.segmentCount === 3 ? sketchExpiry(token.split('.', 2)[1] ?? '') : null,
  }
}

const LABEL = /^(?:((?:proxy-)?authorization)\s*:\s*)?(?:(?:bearer|dpop)[\s:]+)?["'`]?/i

/** A text that begins as a token does, and is not one: it is opened as it is, to show what is wrong. */
function findBrokenWhole(pasted: string): FoundToken | null {
  const trimmed = pasted.trim()
  const [label = '', name = null] = LABEL.exec(trimmed) ?? []
  const quote = QUOTE.exec(label)?.[0] ?? ''
  const isQuoted = quote !== '' && trimmed.endsWith(quote)
  const token = trimmed.slice(label.length, isQuoted ? -1 : undefined)
  if (token.search(HEADER_START) !== 0) return null
  const start = pasted.length - pasted.trimStart().length + label.length
  const isLabelled = label.length > quote.length
  return {
    token,
    range: charRange(start, start + token.length),
    origin: { kind: isLabelled ? 'authorization' : 'whole', name },
    repairs: isQuoted ? ['quotes-removed'] : [],
    algorithm: null,
    expiry: null,
  }
}
