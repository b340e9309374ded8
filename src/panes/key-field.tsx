import { Eye, EyeOff, KeyRound } from 'lucide-react'
import { useId, useState, type Ref } from 'react'
import { useMessages } from '../i18n/messages'
import { hasKeyShape } from '../jwt/key-shape'
import type { SecretEncoding } from '../jwt/key'
import { neededKeyType } from '../store/selectors'
import type { State } from '../store/state'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { FromUrl } from './from-url'
import styles from './signature-pane.module.css'
import { useGenerateKey } from './use-generate-key'

const ENCODINGS: readonly SecretEncoding[] = ['utf8', 'base64', 'hex']

/** The key box: what to verify with, or to sign with. */
export function KeyField({ box }: { readonly box: Ref<HTMLTextAreaElement> }) {
  const { signature } = useMessages()
  const store = useDebuggerStore()
  const id = useId()
  const text = useDebugger((state) => state.key.text)
  const [isHidden, setHidden] = useState(false)
  const eye = isHidden ? signature.showKey : signature.hideKey
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
        <GenerateButton />
        <FromUrl />
      </div>
      <textarea
        ref={box}
        id={id}
        className={styles['key']}
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
      <EncodingChoice />
    </div>
  )
}

function GenerateButton() {
  const { signature } = useMessages()
  const generateKey = useGenerateKey()
  const needsKey = useDebugger((state) => neededKeyType(state) !== null)
  const [isBusy, setBusy] = useState(false)
  const generate = async () => {
    setBusy(true)
    await generateKey()
    setBusy(false)
  }
  return (
    <Button icon={<KeyRound />} disabled={!needsKey || isBusy} onClick={() => void generate()}>
      {isBusy ? signature.generating : signature.generate}
    </Button>
  )
}

/** Whether the key box holds, or is to hold, a secret whose encoding has to be told. */
const asksForEncoding = (state: State): boolean =>
  neededKeyType(state) === 'oct' && !hasKeyShape(state.key.text)

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
