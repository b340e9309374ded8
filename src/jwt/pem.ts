import { problem, type Problem } from './problem'
import { charRange, type CharRange } from './range'
import { fail, ok, type Result } from './result'

/** The labels whose content is read (RFC 7468 sections 5, 10 and 13). */
const PEM_LABELS = ['PUBLIC KEY', 'PRIVATE KEY', 'CERTIFICATE'] as const
export type PemLabel = (typeof PEM_LABELS)[number]

export interface PemBlock {
  readonly label: PemLabel
  readonly der: Uint8Array<ArrayBuffer>
  /** The Base64 between the lines, in the text. */
  readonly range: CharRange
}

interface Begin {
  readonly label: string
  readonly labelRange: CharRange
  /** Where the line's dashes end. */
  readonly end: number
}

/**
 * The first block with a label that is read here; text before and after it is no part of it
 * (RFC 7468 section 2). Line ends and line lengths are free. Ranges count in `text`, place `key`.
 *
 * Problems: `pem-label` (no such block; the range is the label), `pem-cut-short`, `pem-empty`,
 * `pem-character`, `pem-base64`.
 */
export function readPem(text: string): Result<PemBlock> {
  const begins = findBegins(text)
  const begin = begins.find(({ label }) => isPemLabel(label)) ?? begins[0]
  if (!begin) return fail(unfinishedBegin(text))
  const { label, labelRange } = begin
  if (!isPemLabel(label)) return fail(problem('pem-label', 'key', labelRange, { label }))

  const dashes = text.indexOf('-----', begin.end)
  const endLine = `-----END ${label}-----`
  if (dashes === -1 || !text.startsWith(endLine, dashes))
    return fail(problem('pem-cut-short', 'key', cutRange(text, begin.end, dashes), { label }))

  const range = trimRange(text, charRange(begin.end, dashes))
  if (range.start === range.end) return fail(problem('pem-empty', 'key', range, { label }))
  const der = decodeBase64(text, range, label)
  return der.ok ? ok({ label, der: der.value, range }) : der
}

/** PEM with lines of 64 characters (RFC 7468 section 2), ending in a line end. */
export function writePem(label: PemLabel, der: Uint8Array): string {
  const base64 = btoa(Array.from(der, (byte) => String.fromCharCode(byte)).join(''))
  const lines = base64.match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

const isPemLabel = (label: string): label is PemLabel => PEM_LABELS.some((known) => known === label)

function findBegins(text: string): readonly Begin[] {
  return Array.from(
    text.matchAll(/-----BEGIN ([^\r\n]*?)-----/g),
    ({ 0: line, 1: label = '', index }) => {
      const start = index + '-----BEGIN '.length
      return {
        label,
        labelRange: charRange(start, start + label.length),
        end: index + line.length,
      }
    },
  )
}

/** A first line without its closing dashes. */
function unfinishedBegin(text: string): Problem {
  const [line = '', label = ''] = /-----BEGIN ?([^\r\n]*)/.exec(text) ?? []
  const start = text.indexOf(line)
  const range = charRange(start, start + line.length)
  return problem('pem-cut-short', 'key', range, { label: label.replace(/-*\s*$/, '') })
}

/** The line that stands where the END line should, or the end of the text if there is none. */
function cutRange(text: string, bodyStart: number, dashes: number): CharRange {
  if (dashes !== -1) {
    const [line = ''] = /^[^\r\n]*/.exec(text.slice(dashes)) ?? []
    return charRange(dashes, dashes + line.trimEnd().length)
  }
  const { end } = trimRange(text, charRange(bodyStart, text.length))
  return charRange(end, end)
}

function trimRange(text: string, { start, end }: CharRange): CharRange {
  const body = text.slice(start, end)
  const from = start + body.length - body.trimStart().length
  return charRange(from, Math.max(from, start + body.trimEnd().length))
}

/** Base64 with line ends (RFC 7468 section 3): padding only at the end, nothing skipped but blanks. */
function decodeBase64(
  text: string,
  range: CharRange,
  label: string,
): Result<Uint8Array<ArrayBuffer>> {
  const body = text.slice(range.start, range.end)
  const wrong = /[^A-Za-z0-9+/=\s]|=(?=\s*[^=\s])|[^\S \t\r\n\v\f]/u.exec(body)
  if (wrong) {
    const start = range.start + wrong.index
    return fail(
      problem('pem-character', 'key', charRange(start, start + wrong[0].length), {
        character: wrong[0],
        codePoint: wrong[0].codePointAt(0) ?? 0,
      }),
    )
  }
  const base64 = body.replaceAll(/\s/g, '')
  const digits = base64.replaceAll('=', '').length
  const padding = base64.length - digits
  if (digits % 4 === 1 || (padding > 0 && (padding > 2 || base64.length % 4 !== 0)))
    return fail(problem('pem-base64', 'key', range, { label }))
  return ok(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
}
