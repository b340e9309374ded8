import { readBareDer } from './bare-der'
import { readJsonKeys } from './json-keys'
import { keyNote } from './key-note'
import type { KeyReading } from './key-reading'
import { isBareDer, isEncodedText, isJson, isOpenSsh, isPem } from './key-shape'
import { readOpenSshPublic } from './openssh-public'
import { readPemKeys } from './pem-keys'
import { fail, ok, type Result } from './result'
import { decodeSecretBase64 } from './secret'
import { decodeUtf8Leniently } from './utf8'

/**
 * Reads a text that has the shape of a key, by that shape; null where it turns out to be none, and
 * may be a secret.
 *
 * Problems: those of `readPemKeys`, `readJsonKeys`, `readOpenSshPublic` and `readBareDer`.
 *
 * @param passphrase for an encrypted private key; empty for none
 */
export async function readStructuredKey(
  text: string,
  passphrase: string,
): Promise<Result<KeyReading> | null> {
  if (isJson(text)) return readJsonKeys(text)
  if (isPem(text)) return readPemKeys(text, passphrase)
  if (isOpenSsh(text)) return readOpenSshPublic(text)
  if (isBareDer(text)) return readBareDer(text, passphrase)
  return isEncodedText(text) ? readEncodedText(text, passphrase) : null
}

/** Ranges would count in a text that nobody sees. */
async function readEncodedText(
  text: string,
  passphrase: string,
): Promise<Result<KeyReading> | null> {
  const bytes = decodeSecretBase64(text.replaceAll(/\s/g, ''))
  if (!bytes.ok) return null
  const inner = decodeUtf8Leniently(bytes.value)
  if (isEncodedText(inner)) return null
  const reading = await readStructuredKey(inner, passphrase)
  if (!reading) return null
  if (!reading.ok) return fail({ ...reading.problem, range: null })
  const { entries, isSet, notes } = reading.value
  return ok({
    entries: isSet ? entries : entries.map((entry) => ({ ...entry, text })),
    isSet,
    notes: [keyNote('base64-unwrapped', {}), ...notes],
  })
}
