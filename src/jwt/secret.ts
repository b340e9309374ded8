import { packSextets, spareBits } from './base64url'
import { problem } from './problem'
import { charRange } from './range'
import { fail, ok, type Result } from './result'

/**
 * The bytes of a secret in Base64: the standard or the URL-safe alphabet, with the full padding or
 * none (RFC 4648 sections 4 and 5). Nothing else is skipped, a line end at the end included.
 *
 * @returns the bytes, or `secret-base64-character`, `secret-base64-length`, `secret-base64-spare-bits`
 */
export function decodeSecretBase64(text: string): Result<Uint8Array<ArrayBuffer>> {
  let end = text.length
  while (text[end - 1] === '=') end--
  const body = text.slice(0, end)
  const wrong = /[^A-Za-z0-9+/_-]/u.exec(body)
  const padding = text.length - body.length
  const fitting = (4 - (body.length % 4)) % 4
  const last = charRange(text.length - 1, text.length)
  if (wrong !== null) return fail(wrongCharacter('secret-base64-character', wrong[0], wrong.index))
  if (body.length % 4 === 1 || (padding > 0 && padding < fitting)) {
    return fail(problem('secret-base64-length', 'key', last, { length: text.length }))
  }
  if (padding > fitting) {
    return fail(wrongCharacter('secret-base64-character', '=', body.length + fitting))
  }
  const spare = spareBits(body)
  if (spare !== null) {
    const range = charRange(body.length - 1, body.length)
    return fail(problem('secret-base64-spare-bits', 'key', range, spare))
  }
  return ok(packSextets(body))
}

/**
 * The bytes of a secret in hexadecimal, upper or lower case, without separators (RFC 4648 section 8).
 *
 * @returns the bytes, or `secret-hex-character`, `secret-hex-length`
 */
export function decodeSecretHex(text: string): Result<Uint8Array<ArrayBuffer>> {
  const wrong = /[^0-9A-Fa-f]/u.exec(text)
  if (wrong !== null) return fail(wrongCharacter('secret-hex-character', wrong[0], wrong.index))
  if (text.length % 2 === 1) {
    const last = charRange(text.length - 1, text.length)
    return fail(problem('secret-hex-length', 'key', last, { length: text.length }))
  }
  const bytes = new Uint8Array(text.length / 2)
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = Number.parseInt(text.slice(index * 2, index * 2 + 2), 16)
  }
  return ok(bytes)
}

function wrongCharacter(
  code: 'secret-base64-character' | 'secret-hex-character',
  character: string,
  at: number,
) {
  const codePoint = character.codePointAt(0) ?? 0
  return problem(code, 'key', charRange(at, at + character.length), { character, codePoint })
}
