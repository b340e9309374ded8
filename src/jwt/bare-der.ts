import { packSextets } from './base64url'
import { derProblem, readDerKey } from './der-key'
import { labelOfDer } from './der-label'
import { keyNote } from './key-note'
import { oneKey, type KeyReading, type NotedKey } from './key-reading'
import { problem, type Problem } from './problem'
import { charRange } from './range'
import { fail, ok, type Result } from './result'

type Form = 'base64' | 'hex'

/** What stands in a text of that form, what is passed over, and how the rest is read. */
const FORMS = {
  base64: {
    format: 'der-base64',
    note: 'bare-base64',
    wrong: /[^A-Za-z0-9+/_=\s-]|=(?!=?\s*$)/u,
    blank: /[\s=]/g,
    decode: packSextets,
  },
  hex: {
    format: 'der-hex',
    note: 'bare-hex',
    wrong: /(?<!^\s*0)[xX]|[^0-9A-Fa-fxX:\s]/u,
    blank: /^\s*0x|[\s:]/gi,
    decode: bytesOfHex,
  },
} as const

/**
 * Reads the key in DER that stands in Base64, of either alphabet and with line ends, or in hex, also
 * with colons or blanks between the bytes. Null where it is no structure of a key: then the text may
 * be a secret.
 *
 * Problems: `der-character`, `pkcs12`, and those of `readDerKey`; place `key`.
 *
 * @param text with a head that `isBareDer` has found
 * @param passphrase for an encrypted private key; empty for none
 */
export async function readBareDer(
  text: string,
  passphrase: string,
): Promise<Result<KeyReading> | null> {
  const form: Form = text.trimStart().startsWith('M') ? 'base64' : 'hex'
  const { format, note, wrong, blank, decode } = FORMS[form]
  const range = charRange(0, text.length)
  const origin = { format, label: null, range, passphrase }
  const foreign = wrong.exec(text)
  if (foreign) return fail(wrongCharacter(form, foreign[0], foreign.index))
  const der = decode(text.replaceAll(blank, ''))
  const content = labelOfDer(der)
  if (!content.ok) return fail(derProblem(content.problem, origin))
  const label = content.value
  if (label === null || label === 'OPENSSH PRIVATE KEY') return null
  if (label === 'PKCS12') return fail(problem('pkcs12', 'key', null, {}))
  const key: Result<NotedKey> = await readDerKey(label, der, origin)
  if (!key.ok) return key
  const notes = [keyNote(note, { content: label }), ...key.value.notes]
  return ok(oneKey(key.value.key, text, notes))
}

function wrongCharacter(form: Form, character: string, at: number): Problem {
  const codePoint = character.codePointAt(0) ?? 0
  return problem('der-character', 'key', charRange(at, at + character.length), {
    form,
    character,
    codePoint,
  })
}

/** A lone last digit is dropped. */
function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor(hex.length / 2))
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16)
  return bytes
}
