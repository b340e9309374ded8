import { Eye, EyeOff, FileKey, KeyRound } from 'lucide-react'
import { useId, useState, type ComponentProps, type Ref } from 'react'
import { useMessages } from '../i18n/messages'
import type { SecretEncoding } from '../jwt/key'
import { hasKeyShape } from '../jwt/key-shape'
import { RSA_BITS, type RsaBits } from '../jwt/web-crypto'
import { neededKeyType } from '../store/selectors'
import type { State } from '../store/state'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import fields from '../ui/field.module.css'
import { DropArea } from './drop-area'
import { FromUrl } from './from-url'
import { readKeyFile } from './key-file'
import { useNotify } from './notices'
import { pickFile } from './pick-file'
import styles from './signature-pane.module.css'
import { useGenerateKey } from './use-generate-key'

const ENCODINGS: readonly SecretEncoding[] = ['utf8', 'base64', 'hex']

interface KeyFieldProps extends ComponentProps<typeof FromUrl> {
  readonly box: Ref<HTMLTextAreaElement>
}

/** The key box: what to verify with, or to sign with. */
export function KeyField({ box, ...fromUrl }: KeyFieldProps) {
  const { signature } = useMessages()
  const store = useDebuggerStore()
  const id = useId()
  const text = useDebugger((state) => state.key.text)
  const [isHidden, setHidden] = useState(false)
  const openFile = useOpenKeyFile()
  const eye = isHidden ? signature.showKey : signature.hideKey
  const openPicked = async () => {
    const file = await pickFile()
    if (file) await openFile(file)
  }
  return (
    <div>
      <div className={styles['keyTools']}>
        <label htmlFor={id} className={styles['label']}>
          {signature.key}
        </label>
        <Button
          look="plain"
          icon={isHidden ? <Eye /> : <EyeOff />}
          aria-label={eye}
          title={eye}
          onClick={() => setHidden(!isHidden)}
        />
        <Button
          look="plain"
          icon={<FileKey />}
          aria-label={signature.openKeyFile}
          title={signature.openKeyFile}
          onClick={() => void openPicked()}
        />
        <FromUrl {...fromUrl} />
        <Generator />
      </div>
      <DropArea label={signature.dropKeyFile} onFile={(file) => void openFile(file)}>
        <textarea
          ref={box}
          id={id}
          className={fields['area']}
          data-hidden={isHidden}
          value={text}
          placeholder={signature.keyPlaceholder}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          onChange={(event) => store.getState().editKey(event.target.value)}
        />
      </DropArea>
      <Passphrase />
      <EncodingChoice />
      <AsSecret />
    </div>
  )
}

function useOpenKeyFile(): (file: File) => Promise<void> {
  const store = useDebuggerStore()
  const notify = useNotify()
  return async (file) => {
    const read = await readKeyFile(file)
    if (read.ok) store.getState().openKey(read.value)
    else notify({ kind: 'problem', problem: read.problem })
  }
}

function Generator() {
  const { signature } = useMessages()
  const generateKey = useGenerateKey()
  const keyType = useDebugger(neededKeyType)
  const [isBusy, setBusy] = useState(false)
  const [rsaBits, setRsaBits] = useState<RsaBits>(RSA_BITS[0])
  const generate = async () => {
    setBusy(true)
    await generateKey(rsaBits)
    setBusy(false)
  }
  return (
    <span className={styles['generator']}>
      {keyType === 'RSA' && (
        <select
          aria-label={signature.rsaBits}
          className={fields['field']}
          value={rsaBits}
          onChange={({ target }) =>
            setRsaBits(RSA_BITS.find((bits) => bits === Number(target.value)) ?? RSA_BITS[0])
          }
        >
          {RSA_BITS.map((bits) => (
            <option key={bits} value={bits}>
              {signature.bits(bits)}
            </option>
          ))}
        </select>
      )}
      <Button
        icon={<KeyRound />}
        disabled={keyType === null || isBusy}
        onClick={() => void generate()}
      >
        {isBusy ? signature.generating : signature.generate}
      </Button>
    </span>
  )
}

/** An encrypted private key asks for what it was encrypted with. It is never stored. */
function Passphrase() {
  const { signature } = useMessages()
  const store = useDebuggerStore()
  const id = useId()
  const passphrase = useDebugger((state) => state.key.passphrase ?? '')
  const isAsked = useDebugger(asksForPassphrase)
  if (!isAsked) return null
  return (
    <div className={styles['passphrase']}>
      <label htmlFor={id} className={styles['label']}>
        {signature.passphrase}
      </label>
      <input
        id={id}
        className={fields['field']}
        type="password"
        value={passphrase}
        autoComplete="off"
        onChange={({ target }) => store.getState().setPassphrase(target.value)}
      />
    </div>
  )
}

const asksForPassphrase = ({ verdict }: State): boolean => {
  const { key, keyProblem } = verdict.value
  return (
    key?.format === 'pem-encrypted' ||
    keyProblem?.code === 'passphrase-missing' ||
    keyProblem?.code === 'passphrase-wrong'
  )
}

/** Whether the key box holds, or is to hold, a secret whose encoding has to be told. */
const asksForEncoding = (state: State): boolean =>
  neededKeyType(state) === 'oct' && (!hasKeyShape(state.key.text) || isReadAsSecret(state))

const isReadAsSecret = ({ key, verdict }: State): boolean =>
  key.asSecret === true || verdict.value.key?.format.startsWith('secret-') === true

function EncodingChoice() {
  const { signature } = useMessages()
  const store = useDebuggerStore()
  const name = useId()
  const isShown = useDebugger(asksForEncoding)
  const encoding = useDebugger((state) => state.key.encoding)
  if (!isShown) return null
  return (
    <div role="radiogroup" aria-label={signature.encoding} className={styles['encodings']}>
      {ENCODINGS.map((candidate) => (
        <label key={candidate} title={candidate === 'base64' ? signature.base64Detail : undefined}>
          <input
            type="radio"
            name={name}
            checked={encoding === candidate}
            onChange={() => store.getState().setEncoding(candidate)}
          />
          {signature.encodings[candidate]}
        </label>
      ))}
    </div>
  )
}

/** A key's text can be forced to be a secret, where one is needed. */
function AsSecret() {
  const { signature } = useMessages()
  const store = useDebuggerStore()
  const asSecret = useDebugger((state) => state.key.asSecret ?? false)
  const isShown = useDebugger(
    (state) => hasKeyShape(state.key.text) && (asSecret || neededKeyType(state) === 'oct'),
  )
  if (!isShown) return null
  return (
    <label className={styles['asSecret']} title={signature.asSecretDetail}>
      <input
        type="checkbox"
        checked={asSecret}
        onChange={({ target }) => store.getState().readKeyAs({ asSecret: target.checked })}
      />
      {signature.asSecret}
    </label>
  )
}
