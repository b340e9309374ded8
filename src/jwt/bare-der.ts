import { decodeBare, type BareForm } from './bare-bytes'
import { derProblem, readDerKey } from './der-key'
import { labelOfDer } from './der-label'
import { keyNote } from './key-note'
import { oneKey, type KeyReading } from './key-reading'
import { problem } from './problem'
import { charRange } from './range'
import { fail, ok, type Result } from './result'

const FORMS = {
  base64: { format: 'der-base64', note: 'bare-base64' },
  hex: { format: 'der-hex', note: 'bare-hex' },
} as const

/**
 * Reads the key in DER that stands in Base64 or hex without PEM around it. Null where it is no
 * structure of a key: then the text may be a secret.
 *
 * Problems: those of `decodeBare` and `readDerKey`, `pkcs12`; place `key`.
 *
 * @param text with a head that `isBareDer` has found
 * @param passphrase for an encrypted private key; empty for none
 */
export async function readBareDer(
  text: string,
  passphrase: string,
): Promise<Result<KeyReading> | null> {
  const form: BareForm = text.trimStart().startsWith('M') ? 'base64' : 'hex'
  const { format, note } = FORMS[form]
  const der = decodeBare(text, form)
  if (!der.ok) return der
  const origin = { format, label: null, range: charRange(0, text.length), passphrase }
  const label = labelOfDer(der.value)
  if (!label.ok) return fail(derProblem(label.problem, origin))
  const content = label.value
  if (content === null || content === 'OPENSSH PRIVATE KEY') return null
  if (content === 'PKCS12') return fail(problem('pkcs12', 'key', null, {}))
  const key = await readDerKey(content, der.value, origin)
  if (!key.ok) return key
  return ok(oneKey(key.value.key, text, [keyNote(note, { content }), ...key.value.notes]))
}
