import { packSextets } from './base64url'
import { problem } from './problem'
import { charRange } from './range'
import { fail, ok, type Result } from './result'

export type BareForm = 'base64' | 'hex'

/** What does not belong in a text of that form, what is passed over, and how the rest is read. */
const FORMS = {
  base64: { wrong: /[^A-Za-z0-9+/_=\s-]|=(?!=?\s*$)/u, blank: /[\s=]/g, decode: packSextets },
  hex: {
    wrong: /(?<!^\s*0)[xX]|[^0-9A-Fa-fxX:\s]/u,
    blank: /^\s*0x|[\s:]/gi,
    decode: bytesOfHex,
  },
} as const

/**
 * The bytes of a key that stands without armour: in Base64, of either alphabet and with line ends, or
 * in hex, also with `0x` before it and with colons or blanks between the bytes. What is missing at
 * the end is not told here, since the key's own structure says it better.
 *
 * Problems: `der-character`; place `key`.
 */
export function decodeBare(text: string, form: BareForm): Result<Uint8Array<ArrayBuffer>> {
  const { wrong, blank, decode } = FORMS[form]
  const foreign = wrong.exec(text)
  if (!foreign) return ok(decode(text.replaceAll(blank, '')))
  const [character] = foreign
  const range = charRange(foreign.index, foreign.index + character.length)
  const codePoint = character.codePointAt(0) ?? 0
  return fail(problem('der-character', 'key', range, { form, character, codePoint }))
}

/** A lone last digit is dropped. */
function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor(hex.length / 2))
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16)
  return bytes
}
