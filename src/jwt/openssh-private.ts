import type { Key } from './key-reading'
import { readWireKey, wireProblem } from './openssh-key'
import { readStrings } from './openssh-wire'
import { problem } from './problem'
import type { CharRange } from './range'
import { fail, ok, type Result } from './result'
import { decodeUtf8Leniently, encodeUtf8 } from './utf8'

const MAGIC = encodeUtf8('openssh-key-v1\0')

/**
 * Reads the content of an `OPENSSH PRIVATE KEY` block (OpenSSH's PROTOCOL.key): the first key in it.
 *
 * Problems: `openssh-encrypted`, and those of `readWireKey`.
 *
 * @param range where the content stands in the text, for the problem
 */
export async function readOpenSshPrivate(
  bytes: Uint8Array,
  range: CharRange,
): Promise<Result<Key>> {
  if (MAGIC.some((byte, at) => bytes[at] !== byte))
    return fail(problem('openssh-invalid', 'key', range, { offset: 0 }))
  // The names of cipher and key derivation, and its options.
  const head = readStrings(bytes, MAGIC.length, 3)
  if (!head.ok) return fail(wireProblem(head.problem, range))
  const cipher = decodeUtf8Leniently(head.value.strings[0] ?? new Uint8Array())
  if (cipher !== 'none') return fail(problem('openssh-encrypted', 'key', range, { cipher }))
  // The number of keys, then the public key and the private section.
  const sections = readStrings(bytes, head.value.end + 4, 2)
  if (!sections.ok) return fail(wireProblem(sections.problem, range))
  const section = sections.value.strings[1] ?? new Uint8Array()
  // Two equal numbers, by which a wrong passphrase is told.
  const key = await readWireKey('private', section, 8, range)
  return key.ok ? ok(key.value.key) : key
}
