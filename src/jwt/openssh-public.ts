import { packSextets } from './base64url'
import { oneKey, type Key, type KeyEntry, type KeyReading } from './key-reading'
import { readWireKey } from './openssh-key'
import { problem } from './problem'
import { charRange, type CharRange } from './range'
import { fail, ok, type Result } from './result'

/** A public key in a text: the Base64, and the type's name before it; null where none stands there. */
interface PublicKeyText {
  readonly name: string | null
  readonly range: CharRange
}

/**
 * Reads OpenSSH public keys, one a line, as in `id_rsa.pub`, `authorized_keys` and `known_hosts`:
 * options, host names and comments are left out (sshd(8)); or the blocks of RFC 4716. More than one
 * key is a set.
 *
 * Problems: `openssh-character`, `openssh-mismatch`, and those of `readWireKey`; place `key`.
 */
export async function readOpenSshPublic(text: string): Promise<Result<KeyReading>> {
  const found = [...findLines(text), ...findBlocks(text)]
  const keys = await Promise.all(found.map((one) => readPublicKey(text, one)))
  const [only, ...more] = keys
  if (!only) return fail(problem('openssh-invalid', 'key', null, { offset: 0 }))
  if (more.length === 0) return only.ok ? ok(oneKey(only.value, text)) : only
  const entries = keys.map((key, index): KeyEntry => {
    const { name, range } = found[index] ?? { name: null, range: charRange(0, 0) }
    const base64 = text.slice(range.start, range.end)
    return { key, keyId: null, text: name === null ? base64 : `${name} ${base64}` }
  })
  return ok({ entries, isSet: true, notes: [] })
}

const findLines = (text: string): readonly PublicKeyText[] =>
  Array.from(
    text.matchAll(/(?<=^|[\s,"'`])((?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[\w@.-]{1,60})[ \t]+(AAAA\S*)/g),
    ({ 0: whole, 1: name = '', 2: base64 = '', index }) => {
      const end = index + whole.length
      return { name, range: charRange(end - base64.length, end) }
    },
  )

/** RFC 4716 section 3: headers have a colon, and go on in the next line after a backslash. */
const HEADERS = /^\s*(?:[^\s:]{1,64}:(?:[^\n]*\\\r?\n)*[^\n]*\n)*/

const findBlocks = (text: string): readonly PublicKeyText[] =>
  Array.from(
    text.matchAll(/---- BEGIN SSH2 PUBLIC KEY ----([^]*?)(?=---- END|$)/g),
    ({ 0: whole, 1: content = '', index }) => {
      const end = index + whole.length
      const [headers = ''] = HEADERS.exec(content) ?? []
      return { name: null, range: charRange(end - content.length + headers.length, end) }
    },
  )

async function readPublicKey(text: string, { name, range }: PublicKeyText): Promise<Result<Key>> {
  const written = text.slice(range.start, range.end)
  const base64 = written.replace(/["'`,;\s]+$/, '').replace(/={0,2}$/, '')
  const wrong = /[^A-Za-z0-9+/\s]/u.exec(base64)
  if (wrong) {
    const start = range.start + wrong.index
    return fail(
      problem('openssh-character', 'key', charRange(start, start + wrong[0].length), {
        character: wrong[0],
        codePoint: wrong[0].codePointAt(0) ?? 0,
      }),
    )
  }
  const bytes = packSextets(base64.replaceAll(/\s/g, ''))
  const key = await readWireKey('public', bytes, 0, range)
  if (!key.ok) return key
  const { name: content, end } = key.value
  if (name !== null && name !== content)
    return fail(problem('openssh-mismatch', 'key', range, { name, content }))
  return end === bytes.length
    ? ok(key.value.key)
    : fail(problem('openssh-invalid', 'key', range, { offset: end }))
}
