import { problem, type Problem } from './problem'
import { charRange, type CharRange } from './range'
import { fail, ok, type Result } from './result'

/** A block as its lines announce it; what stands between them is not yet read. */
export interface PemBlock {
  readonly label: string
  readonly labelRange: CharRange
  /** From the BEGIN line to the END line, both included; without one, to where it should be. */
  readonly range: CharRange
  /** What stands between the lines, without the blanks around it. */
  readonly body: CharRange
  /** `pem-cut-short` where the END line is missing or another one; null otherwise. */
  readonly fault: Problem | null
}

const BEGIN = '-----BEGIN '
const DASHES = '-----'

/**
 * The blocks of a PEM text in their order; text before, between and after them is no part of it
 * (RFC 7468 section 2). Line ends and line lengths are free. Ranges count in `text`, place `key`.
 */
export const findPemBlocks = (text: string): readonly PemBlock[] =>
  Array.from(
    text.matchAll(/-----BEGIN ([^\r\n]{0,80}?)-----/g),
    ({ 0: line, 1: label = '', index }) => readBlock(text, label, index, index + line.length),
  )

function readBlock(text: string, label: string, start: number, bodyStart: number): PemBlock {
  const labelStart = start + BEGIN.length
  const labelRange = charRange(labelStart, labelStart + label.length)
  const dashes = text.indexOf(DASHES, bodyStart)
  const endLine = `-----END ${label}-----`
  const bodyEnd = dashes === -1 ? text.length : dashes
  const body = trimRange(text, charRange(bodyStart, bodyEnd))
  if (dashes !== -1 && text.startsWith(endLine, dashes))
    return {
      label,
      labelRange,
      range: charRange(start, dashes + endLine.length),
      body,
      fault: null,
    }
  const cut = dashes === -1 ? charRange(body.end, body.end) : lineAt(text, dashes)
  return {
    label,
    labelRange,
    range: charRange(start, cut.end),
    body,
    fault: problem('pem-cut-short', 'key', cut, { label }),
  }
}

/** `pem-cut-short` for a text that has the beginning of a BEGIN line, but no whole one. */
export function unfinishedBegin(text: string): Problem {
  const start = Math.max(0, text.indexOf('-----BEGIN'))
  const range = lineAt(text, start)
  const label = text.slice(start + '-----BEGIN'.length, range.end).replace(/-{1,5}$/, '')
  return problem('pem-cut-short', 'key', range, { label: label.trim() })
}

/**
 * The bytes between the lines of a block, in Base64 (RFC 7468 section 3): padding only at the end,
 * nothing skipped but blanks.
 *
 * Problems: the block's fault, `pem-empty`, `encryption-unsupported` (encryption announced by headers:
 * RFC 1421 section 4.6.1), `pem-character`, `pem-base64`.
 */
export function decodePemBlock(
  text: string,
  { label, range, body, fault }: PemBlock,
): Result<Uint8Array<ArrayBuffer>> {
  if (fault) return fail(fault)
  if (body.start === body.end) return fail(problem('pem-empty', 'key', body, { label }))
  const content = text.slice(body.start, body.end)
  if (/^Proc-Type:\s*4\s*,\s*ENCRYPTED\b/i.test(content)) {
    const [, scheme] = /DEK-Info:\s*([A-Z0-9-]+)/i.exec(content) ?? []
    return fail(problem('encryption-unsupported', 'key', range, { scheme: scheme ?? 'PEM' }))
  }
  const wrong = /[^A-Za-z0-9+/=\s]|=(?=\s*[^=\s])|[^\S \t\r\n\v\f]/u.exec(content)
  if (wrong) {
    const start = body.start + wrong.index
    return fail(
      problem('pem-character', 'key', charRange(start, start + wrong[0].length), {
        character: wrong[0],
        codePoint: wrong[0].codePointAt(0) ?? 0,
      }),
    )
  }
  const base64 = content.replaceAll(/\s/g, '')
  const digits = base64.replaceAll('=', '').length
  const padding = base64.length - digits
  if (digits % 4 === 1 || (padding > 0 && (padding > 2 || base64.length % 4 !== 0)))
    return fail(problem('pem-base64', 'key', body, { label }))
  return ok(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
}

/** Longer than any BEGIN or END line. */
const MAX_LINE = 120

function lineAt(text: string, start: number): CharRange {
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start, start + MAX_LINE)) ?? []
  return charRange(start, start + line.trimEnd().length)
}

function trimRange(text: string, { start, end }: CharRange): CharRange {
  const body = text.slice(start, end)
  const from = start + body.length - body.trimStart().length
  return charRange(from, Math.max(from, start + body.trimEnd().length))
}
