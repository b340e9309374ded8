import type { KeyInput, SecretEncoding } from './key'
import { oneKey, secretKey, type KeyReading } from './key-reading'
import { hasKeyShape } from './key-shape'
import { problem } from './problem'
import { rememberLast } from './remember-last'
import { fail, ok, type Result } from './result'
import { decodeSecretBase64, decodeSecretHex } from './secret'
import { encodeUtf8 } from './utf8'

const SECRET_READERS = {
  utf8: (text) => ok(encodeUtf8(text)),
  base64: decodeSecretBase64,
  hex: decodeSecretHex,
} as const satisfies Record<SecretEncoding, (text: string) => Result<Uint8Array<ArrayBuffer>>>

/** The bytes of a secret exactly as it stands, blanks and line ends included; the decoders' problems. */
export const readSecret = (
  text: string,
  encoding: SecretEncoding,
): Result<Uint8Array<ArrayBuffer>> => SECRET_READERS[encoding](text)

/** Loaded apart, since a secret needs none of it; called ahead so that no key pair has to wait. */
export const loadKeyReaders = () => import('./structured-key')

/**
 * Recognises and reads a key: a text with the shape of one, or else a secret. The last key is
 * remembered: a token that is typed asks for it at each letter, and a passphrase takes its time.
 *
 * Problems: `key-missing` for no text at all, those of `readStructuredKey` and `readSecret`; place
 * `key`.
 */
export const readKey = ({
  text,
  encoding,
  asSecret = false,
  passphrase = '',
}: KeyInput): Promise<Result<KeyReading>> => readOnce(text, encoding, asSecret, passphrase)

const readOnce = rememberLast(
  async (
    text: string,
    encoding: SecretEncoding,
    asSecret: boolean,
    passphrase: string,
  ): Promise<Result<KeyReading>> => {
    if (text === '') return fail(problem('key-missing', 'key', null, {}))
    if (!asSecret && hasKeyShape(text)) {
      const { readStructuredKey } = await loadKeyReaders()
      const reading = await readStructuredKey(text, passphrase)
      if (reading) return reading
    }
    const bytes = readSecret(text, encoding)
    return bytes.ok ? ok(oneKey(secretKey(bytes.value, `secret-${encoding}`), text)) : bytes
  },
)
