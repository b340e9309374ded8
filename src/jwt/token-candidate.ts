import { packSextets } from './base64url'
import { sketchHeader, type HeaderSketch } from './token-sketch'
import { decodeUtf8 } from './utf8'
import { countDots, readRun, type FoundRun } from './wrapped-token'

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

/**
 * The start of a header, which a line may break too, or of one that was encoded in Base64 once more,
 * as Kubernetes does; or behind `user:` in Base64, as Docker and HTTP's Basic scheme have it.
 */
const START = /e(?:\r?\n)?(?:y(?:\r?\n)?[JA]|w(?:\r?\n)?[0ok])|(?<user>6ZXlK|OmV5S|pleU[o-r])|ZXlK/g

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
  const starts = new RegExp(START)
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const at = found.index
    const isBehindUser = found.groups?.['user'] !== undefined
    if (!isBehindUser && isInner(text, at)) continue
    const { candidate, lookedTo } = isBehindUser
      ? readCredentials(text, at)
      : found[0] === 'ZXlK'
        ? readEncoded(text, at)
        : readPlain(text, at, bounds)
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
  const run = readRun(text, start)
  const { token, header, lookedTo } = run
  const repairs: readonly TokenRepair[] = run.isWrapped ? ['unwrapped-lines'] : []
  if (header === null) {
    const candidate = { token, start, end: run.end, header, repairs }
    return { candidate: SUSPECT.test(token) ? candidate : null, lookedTo }
  }
  const surplus = countDots(token) + 1 - header.segmentCount
  if (surplus > 0 && /^\.+$/.test(token.slice(-surplus))) {
    const candidate: Candidate = {
      token: token.slice(0, -surplus),
      start,
      end: run.end - surplus,
      header,
      repairs: [...repairs, 'trailing-punctuation'],
    }
    return { candidate, lookedTo }
  }
  const end = surplus < 0 ? endOfRest(text, run.end) : endOfFaulty(text, start, run, bounds)
  const whole = token + text.slice(run.end, end)
  const candidate = { token: whole, start, end, header, repairs }
  const isToken = whole.split('.', 3).length === 3
  return { candidate: isToken ? candidate : null, lookedTo: Math.max(lookedTo, end) }
}

/** What can be meant as a part of a token: no blanks, quotes, brackets, separators. */
const REST = /[^\s"'`;,&(){}<>[\]|\\“”‘’„«»]*/y
const ONLY_PUNCTUATION = /^[.:!?…%]*$/

/** A token with a wrong character in it is not cut off there. */
function endOfRest(text: string, start: number): number {
  REST.lastIndex = start
  REST.test(text)
  return REST.lastIndex
}

/**
 * Where all segments are there already, more belongs to the token if it is of the standard alphabet
 * (RFC 4648 section 4) and not a URL's path, or if the text holds nothing else.
 */
function endOfFaulty(text: string, start: number, run: FoundRun, all: Bounds): number {
  if (/[+/=]/.test(text.charAt(run.end)) && text.charAt(start - 1) !== '/')
    return endOfRest(text, run.end)
  if (start !== all.begin) return run.end
  const rest = text.slice(run.end, all.end)
  const isOneWord = endOfRest(text, run.end) === all.end && !ONLY_PUNCTUATION.test(rest)
  return isOneWord || completes(rest, run) ? all.end : run.end
}

/** Whether a blank broke the last segment: without it the segment has the length it must have. */
function completes(rest: string, { token, header }: FoundRun): boolean {
  if (!/^[ \t][\w \t-]*$/.test(rest)) return false
  const length = token.length - token.lastIndexOf('.') - 1 + rest.replaceAll(/[ \t]/g, '').length
  return header?.lastLengths.includes(length) ?? false
}

/** Of the shortest token there can be, `{"alg":"…"}` and two dots. */
const MIN_ENCODED = 24
const ENCODED = /([\w+/-]+)={0,2}/y
const PLAIN_TOKEN = /^eyJ[\w-]*\.[\w.~-]*$/

/** A token that was encoded in Base64 once more. */
function readEncoded(text: string, start: number): Reading {
  ENCODED.lastIndex = start
  const [whole = '', digits = ''] = ENCODED.exec(text) ?? []
  const end = start + whole.length
  if (whole.length < MIN_ENCODED) return { candidate: null, lookedTo: end }
  const decoded = decodeUtf8(packSextets(digits))
  const token = decoded.ok ? decoded.value.trim() : ''
  const header = PLAIN_TOKEN.test(token) ? sketchHeader(token.slice(0, token.indexOf('.'))) : null
  if (header === null || countDots(token) + 1 !== header.segmentCount)
    return { candidate: null, lookedTo: end }
  return { candidate: { token, start, end, header, repairs: ['base64-decoded'] }, lookedTo: end }
}

/** Longer user names are none. */
const MAX_USER = 400
const CREDENTIALS = /^[^\s:]+:(eyJ[\w-]*\.[\w.~-]*)$/

/** A token as the password of Base64 credentials (RFC 7617 section 2). */
function readCredentials(text: string, at: number): Reading {
  let start = at
  while (start > at - MAX_USER && /[\w+/]/.test(text.charAt(start - 1))) start--
  ENCODED.lastIndex = start
  const [whole = '', digits = ''] = ENCODED.exec(text) ?? []
  const end = start + whole.length
  if (whole.length < MIN_ENCODED) return { candidate: null, lookedTo: end }
  const decoded = decodeUtf8(packSextets(digits))
  const token = decoded.ok ? (CREDENTIALS.exec(decoded.value)?.[1] ?? '') : ''
  const header = sketchHeader(token.slice(0, Math.max(0, token.indexOf('.'))))
  if (header === null || countDots(token) + 1 !== header.segmentCount)
    return { candidate: null, lookedTo: end }
  return { candidate: { token, start, end, header, repairs: ['base64-decoded'] }, lookedTo: end }
}
