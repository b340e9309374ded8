import { problem } from '../jwt/problem'
import { fail, ok, type Result } from '../jwt/result'
import { encodeUtf8 } from '../jwt/utf8'

/** Larger files are no tokens and no keys, in bytes. */
const MAX_FILE = 20_000_000
/** The word lists that people have are larger, in bytes. */
const MAX_WORD_LIST = 200_000_000

/** A file's bytes; `file-too-large`, or `file-unreadable` for a folder and for what has gone. */
export async function readFile(
  file: File,
  limit = MAX_FILE,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.size > limit) return fail(problem('file-too-large', 'token', null, { limit }))
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return fail(problem('file-unreadable', 'token', null, {}))
  }
}

/** The text of bytes in UTF-8, or in UTF-16 with its byte order mark; null for anything else. */
export function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** A file's text; the problems of `readFile`, and `file-not-text`. */
export async function readTextFile(file: File): Promise<Result<string>> {
  const bytes = await readFile(file)
  if (!bytes.ok) return bytes
  const text = textOf(bytes.value)
  return text === null ? fail(problem('file-not-text', 'token', null, {})) : ok(text)
}

/**
 * A word list's bytes: what is in UTF-16 in UTF-8, anything else in the encoding it has, whatever
 * that is, without a byte order mark; the problems of `readFile`.
 */
export async function readWordList(file: File): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const bytes = await readFile(file, MAX_WORD_LIST)
  if (!bytes.ok || !hasByteOrderMark(bytes.value)) return bytes
  const text = textOf(bytes.value)
  return text === null ? bytes : ok(encodeUtf8(text))
}

const BYTE_ORDER_MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const

const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  BYTE_ORDER_MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte))
