import { decodeBare } from './bare-bytes'
import { readBareDer } from './bare-der'
import { readJsonKeys } from './json-keys'
import { keyNote, type KeyNote } from './key-note'
import type { KeyReading } from './key-reading'
import { isBareDer, isEncodedText, isJson, isOpenSsh, isPem } from './key-shape'
import { readOpenSshPublic } from './openssh-public'
import { readPemKeys } from './pem-keys'
import { unquote } from './quoted-text'
import { fail, ok, type Result } from './result'
import { decodeUtf8Leniently } from './utf8'

/** How often a key may stand inside a text inside a text. */
const MAX_DEPTH = 4

/**
 * Reads a text that has the shape of a key, by that shape; null where it turns out to be none, and
 * may be a secret.
 *
 * Problems: those of `readPemKeys`, `readJsonKeys`, `readOpenSshPublic`, `readBareDer` and `decodeBare`.
 *
 * @param passphrase for an encrypted private key; empty for none
 */
export const readStructuredKey = (
  text: string,
  passphrase: string,
): Promise<Result<KeyReading> | null> => readAt(0, text, passphrase)

async function readAt(
  depth: number,
  text: string,
  passphrase: string,
): Promise<Result<KeyReading> | null> {
  if (depth > MAX_DEPTH) return null
  const readInner = (inner: string) => readAt(depth + 1, inner, passphrase)
  if (isJson(text)) {
    const inner = unquote(text)
    if (inner !== null)
      return unwrapped(text, await readInner(inner), keyNote('quotes-removed', {}))
    const reading = await readJsonKeys(text, readInner)
    return !reading.ok && isPem(text) ? readPemKeys(text, passphrase) : reading
  }
  if (isPem(text)) return readPemKeys(text, passphrase)
  if (isOpenSsh(text)) return readOpenSshPublic(text)
  if (isBareDer(text)) return readBareDer(text, passphrase)
  if (!isEncodedText(text)) return null
  const bytes = decodeBare(text, 'base64')
  if (!bytes.ok) return bytes
  const inner = await readInner(decodeUtf8Leniently(bytes.value))
  return unwrapped(text, inner, keyNote('base64-unwrapped', {}))
}

/** What was read of a text within; ranges would count in a text that nobody sees. */
function unwrapped(
  text: string,
  reading: Result<KeyReading> | null,
  note: KeyNote,
): Result<KeyReading> | null {
  if (!reading) return null
  if (!reading.ok) return fail({ ...reading.problem, range: null })
  const { entries, isSet, notes } = reading.value
  return ok({
    entries: isSet ? entries : entries.map((entry) => ({ ...entry, text })),
    isSet,
    notes: [note, ...notes],
  })
}
