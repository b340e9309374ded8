import { packSextets } from './base64url'
import { sketchHeader, type HeaderSketch } from './token-sketch'
import { decodeUtf8 } from './utf8'
import { countDots, HEADER_START, readRun } from './wrapped-token'

export type TokenRepair = 'unwrapped-lines' | 'base64-decoded' | 'trailing-punctuation'

/** What is or may be a token, somewhere in a text. */
export interface Candidate {
  readonly token: string
  readonly start: number
  readonly end: number
  /** Null where only the look of its first two segments speaks for it. */
  readonly header: HeaderSketch | null
  readonly repairs: readonly TokenRepair[]
}

/** The start of a header, or of one that was encoded in Base64 once more, as Kubernetes does. */
const START = `${HEADER_START.source}|ZXlK`

/** What a token's start can't follow, unless a scheme was written without its blank. */
const INNER = /[\w.~-]/
const FUSED_SCHEME = /(?:^|\W)bearer$/i

/** Three segments of which the first two begin as JSON objects do. */
const SUSPECT = /^[^.]+\.e[wy][^.]*\.[^.]*$/

/** A text without the blanks around it. */
export interface Bounds {
  readonly begin: number
  readonly end: number
}

/** The candidates in a text, in its order and without overlaps. Linear in its length. */
export function* findCandidates(text: string, bounds: Bounds): Generator<Candidate> {
  const starts = new RegExp(START, 'g')
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const at = found.index
    if (isInner(text, at)) continue
    const { candidate, lookedTo } =
      found[0] === 'ZXlK' ? readEncoded(text, at) : readPlain(text, at, bounds)
    if (candidate !== null) yield candidate
    starts.lastIndex = Math.max(starts.lastIndex, lookedTo)
  }
}

const isInner = (text: string, at: number): boolean =>
  INNER.test(text.charAt(at - 1)) && !FUSED_SCHEME.test(text.slice(Math.max(0, at - 7), at))

interface Reading {
  readonly candidate: Candidate | null
  readonly lookedTo: number
}

function readPlain(text: string, start: number, bounds: Bounds): Reading {
  const { token: run, end: runEnd, isWrapped, lookedTo, header } = readRun(text, start)
  const repairs: readonly TokenRepair[] = isWrapped ? ['unwrapped-lines'] : []
  if (header === null) {
    const candidate = { token: run, start, end: runEnd, header, repairs }
    return { candidate: SUSPECT.test(run) ? candidate : null, lookedTo }
  }
  const surplus = countDots(run) + 1 - header.segmentCount
  if (surplus > 0 && /^\.+$/.test(run.slice(-surplus))) {
    const candidate: Candidate = {
      token: run.slice(0, -surplus),
      start,
      end: runEnd - surplus,
      header,
      repairs: [...repairs, 'trailing-punctuation'],
    }
    return { candidate, lookedTo }
  }
  const end = endOfBroken(text, start, runEnd, surplus, bounds)
  const token = run + text.slice(runEnd, end)
  const candidate = { token, start, end, header, repairs }
  const isToken = token.split('.', 3).length === 3
  return { candidate: isToken ? candidate : null, lookedTo: Math.max(lookedTo, end) }
}

/** Up to what can't be meant as a part of a token: blanks, quotes, brackets, separators. */
const REST = /[^\s"'`;,&(){}<>[\]|\\“”‘’„«»]+/y
const ONLY_PUNCTUATION = /^[.:!?…%]+$/

/**
 * A token with a wrong character in it is not cut off there. Where all segments are there already
 * the characters must be those of the standard alphabet, and not a URL's path (RFC 4648 section 4),
 * or the text must hold nothing else.
 */
function endOfBroken(
  text: string,
  start: number,
  end: number,
  surplus: number,
  all: Bounds,
): number {
  const next = text.charAt(end)
  const isStandard = /[+/=]/.test(next) && text.charAt(start - 1) !== '/'
  const isFirst = start === all.begin
  if (surplus >= 0 && !isStandard && !isFirst) return end
  REST.lastIndex = end
  const rest = REST.exec(text)?.[0] ?? ''
  if (surplus < 0 || isStandard) return end + rest.length
  return end + rest.length === all.end && !ONLY_PUNCTUATION.test(rest) ? all.end : end
}

const ENCODED = /([\w+/-]+)={0,2}/y
const PLAIN_TOKEN = /^eyJ[\w-]*\.[\w.~-]*$/

/** A token that was encoded in Base64 once more. */
function readEncoded(text: string, start: number): Reading {
  ENCODED.lastIndex = start
  const [whole = '', digits = ''] = ENCODED.exec(text) ?? []
  const end = start + whole.length
  const decoded = decodeUtf8(packSextets(digits))
  const token = decoded.ok ? decoded.value.trim() : ''
  const header = PLAIN_TOKEN.test(token) ? sketchHeader(token.slice(0, token.indexOf('.'))) : null
  if (header === null || countDots(token) + 1 !== header.segmentCount)
    return { candidate: null, lookedTo: end }
  return { candidate: { token, start, end, header, repairs: ['base64-decoded'] }, lookedTo: end }
}
