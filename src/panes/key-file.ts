import type { KeyInput } from '../jwt/key'
import { ok, type Result } from '../jwt/result'
import { readFile, textOf } from './files'

/**
 * What a key file holds, for the key box: its text; of DER the same in PEM; any other bytes are a
 * secret, in Base64. The problems of `readFile`.
 */
export async function readKeyFile(
  file: File,
): Promise<Result<Pick<KeyInput, 'text' | 'encoding'> | Pick<KeyInput, 'text'>>> {
  const bytes = await readFile(file)
  if (!bytes.ok) return bytes
  const text = textOf(bytes.value)
  if (text !== null) return ok({ text })
  const { pemOfDer } = await import('../jwt/der-key-file')
  const pem = pemOfDer(bytes.value)
  return ok(pem === null ? { text: base64(bytes.value), encoding: 'base64' } : { text: pem })
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
