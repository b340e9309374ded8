import { Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { findWeakness } from '../jwt/checks'
import { publicHalf, type PublicHalf } from '../jwt/convert-key'
import { isJson } from '../jwt/key-shape'
import type { KeyInput } from '../jwt/key'
import type { Problem } from '../jwt/problem'
import type { CharRange } from '../jwt/range'
import type { Verdict } from '../jwt/verdict'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { CopyButton } from './copy-button'
import { ProblemNote } from './problem-note'
import styles from './signature-pane.module.css'

/** What the key box was recognised as, or why it can't be used, and what else can be had of it. */
export function KeyReport({ onSelect }: { readonly onSelect: (range: CharRange) => void }) {
  const messages = useMessages()
  const facts = useDebugger((state) => state.verdict.value.key)
  const keyProblem = useDebugger((state) => state.verdict.value.keyProblem)
  const isWeak = useDebugger((state) => findWeakness(state.verdict.value) !== null)
  const unsupported = useDebugger((state) => unsupportedReason(state.verdict.value))
  return (
    <>
      {facts && (
        <p className={styles['chip']} data-weak={keyProblem !== null || isWeak}>
          {messages.recognisedKey(facts)}
        </p>
      )}
      {keyProblem && <ProblemNote problem={keyProblem} onSelect={onSelect} />}
      {unsupported && <ProblemNote problem={unsupported} tone="quiet" />}
      {facts?.form === 'private' && <PrivateKeyTools />}
    </>
  )
}

const unsupportedReason = ({ state, problem }: Verdict): Problem | null =>
  state === 'unsupported' ? problem : null

function PrivateKeyTools() {
  const { signature } = useMessages()
  const store = useDebuggerStore()
  const key = useDebugger((state) => state.key)
  const half = usePublicHalf(key)
  const other = isJson(key.text) ? 'pem' : 'jwk'
  return (
    <div className={styles['keyTools']}>
      <span className={styles['label']}>{signature.publicKey}</span>
      {half?.pem != null && (
        <CopyButton icon={<Copy />} label={signature.copyPublic.pem} text={() => half.pem ?? ''}>
          {signature.forms.pem}
        </CopyButton>
      )}
      {half && (
        <CopyButton icon={<Copy />} label={signature.copyPublic.jwk} text={() => half.jwk}>
          {signature.forms.jwk}
        </CopyButton>
      )}
      <Button onClick={() => void store.getState().showKeyAs(other)}>
        {`${signature.showAs} ${signature.forms[other]}`}
      </Button>
    </div>
  )
}

/** The public half of a private key, once it is known. */
function usePublicHalf(key: KeyInput): PublicHalf | null {
  const [known, setKnown] = useState<{ readonly key: KeyInput; readonly half: PublicHalf } | null>(
    null,
  )
  useEffect(() => {
    let isCurrent = true
    void publicHalf(key).then((half) => {
      if (isCurrent && half.ok) setKnown({ key, half: half.value })
    })
    return () => {
      isCurrent = false
    }
  }, [key])
  return known?.key === key ? known.half : null
}
