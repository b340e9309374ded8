import type { KeyForm } from '../jwt/convert-key'
import type { GeneratedKey } from '../jwt/generate-key'
import type { KeyInput, KeyOrigin, SecretEncoding } from '../jwt/key'
import { hasKeyShape } from '../jwt/key-shape'
import type { Problem } from '../jwt/problem'
import type { Result } from '../jwt/result'
import type { RsaBits } from '../jwt/web-crypto'
import type { Inputs } from './inputs'
import { NO_KEY } from './opening'
import { algorithmOf } from './selectors'
import type { State, StateAccess } from './state'

/** What is done with the key box. */
export interface KeyActions {
  readonly editKey: (text: string) => void
  readonly setEncoding: (encoding: SecretEncoding) => void
  /** Reads the text in the key box in another way. */
  readonly readKeyAs: (reading: Partial<Pick<KeyInput, 'encoding' | 'asSecret'>>) => void
  /** Puts a key that the user brought into the key box; the one before can be brought back. */
  readonly openKey: (key: Partial<Pick<KeyInput, 'encoding'>> & Pick<KeyInput, 'text'>) => void
  /** Puts keys that were found elsewhere into the key box. */
  readonly takeKey: (text: string, origin: 'fetched' | 'embedded') => void
  readonly setPassphrase: (passphrase: string) => void
  /** Puts a new key that fits the algorithm into the key box; resolves with what stood in the way. */
  readonly generateKey: (rsaBits?: RsaBits) => Promise<Problem | null>
  /** Shows the private key in the key box in the other form. */
  readonly showKeyAs: (form: 'pem' | 'jwk') => Promise<void>
}

export type GenerateKey = (
  algorithm: string,
  form: KeyForm,
  rsaBits: RsaBits,
) => Promise<Result<GeneratedKey>>

/** Puts a new key into the key box, unless another document or key came while it was being made. */
export const createGenerator =
  ({ getState }: StateAccess, { replaceKey }: Inputs, generateKey: GenerateKey) =>
  async (algorithm: string, rsaBits: RsaBits = 2048): Promise<Problem | null> => {
    const { key, history } = getState()
    const generated = await generateKey(algorithm, 'pem', rsaBits)
    if (!generated.ok) return generated.problem
    const { text, encoding } = generated.value
    const isWanted = getState().key === key && getState().history === history
    if (isWanted) replaceKey({ text, encoding, origin: 'generated' })
    return null
  }

export function createKeyActions(
  { getState }: StateAccess,
  { setKey, replaceKey }: Inputs,
  generate: ReturnType<typeof createGenerator>,
): KeyActions {
  return {
    editKey(text) {
      const { asSecret = false, ...key } = getState().key
      const origin = originOf(text, getState())
      setKey({ ...key, text, origin, ...(asSecret && hasKeyShape(text) && { asSecret }) })
    },
    setEncoding: (encoding) => setKey({ ...getState().key, encoding }),
    readKeyAs: (reading) => setKey({ ...getState().key, ...reading }),
    openKey: (key) => replaceKey({ ...NO_KEY, encoding: getState().key.encoding, ...key }),
    takeKey: (text, origin) => replaceKey({ ...NO_KEY, text, origin }),
    setPassphrase: (passphrase) => setKey({ ...getState().key, passphrase }),
    async generateKey(rsaBits) {
      const algorithm = algorithmOf(getState())
      return algorithm === null ? null : generate(algorithm, rsaBits)
    },
    async showKeyAs(form) {
      const { key } = getState()
      const { convertKey } = await import('../jwt/convert-key')
      const converted = await convertKey(key, form)
      if (getState().key === key && converted.ok) replaceKey({ ...key, text: converted.value })
    },
  }
}

/** A key that came from elsewhere is still that key with other blanks around it. */
function originOf(text: string, { key }: State): KeyOrigin {
  const isSame = hasKeyShape(text) ? text.trim() === key.text.trim() : text === key.text
  return isSame ? key.origin : 'given'
}
