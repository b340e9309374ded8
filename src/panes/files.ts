import { problem } from '../jwt/problem'
import { fail, ok, type Result } from '../jwt/result'

/** Larger files are no tokens and no keys, in bytes. */
const MAX_FILE = 20_000_000

/** A file's bytes; `file-too-large`, or `file-unreadable` for a folder and for what has gone. */
export async function readFile(file: File): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.size > MAX_FILE)
    return fail(problem('file-too-large', 'token', null, { limit: MAX_FILE }))
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
