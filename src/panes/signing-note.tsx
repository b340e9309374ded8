import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { isSignatureLeftOver } from '../store/selectors'
import type { State } from '../store/state'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './signature-pane.module.css'

/** What signing is up to, which decides the buttons that are offered. */
type Situation =
  | 'nothing'
  /** The token leads; the key could sign it. */
  | 'can-sign'
  /** The parts lead and are signed as they change. */
  | 'signing'
  /** The user keeps the signature on purpose. */
  | 'keeping'
  /** The parts lead, but there is no key to sign with. */
  | 'left-over'
  /** The key is of another kind than the algorithm needs. */
  | 'mismatch'

function situationOf(state: State): Situation {
  const { source, verdict, built } = state
  const { key, state: word } = verdict.value
  const canSign = key !== null && key.form !== 'public' && (word === 'valid' || word === 'invalid')
  if (source.kind === 'token') {
    if (word === 'key-mismatch') return 'mismatch'
    return canSign ? 'can-sign' : 'nothing'
  }
  if (source.signing === 'never') return 'keeping'
  if (built.value.last?.signature === 'signed') return key === null ? 'nothing' : 'signing'
  if (isSignatureLeftOver(state)) return 'left-over'
  return canSign ? 'can-sign' : 'nothing'
}

/** Which way the key works on the token, and the way on from here. */
export function SigningNote() {
  const { signature } = useMessages()
  const store = useDebuggerStore()
  const situation = useDebugger(situationOf)
  const { signWithThisKey, keepThisSignature, generateKey } = store.getState()
  const sign = <Button onClick={signWithThisKey}>{signature.sign}</Button>
  const notes: Readonly<Record<Situation, ReactNode>> = {
    nothing: null,
    'can-sign': (
      <>
        <span>{signature.changingKey}</span>
        {sign}
      </>
    ),
    signing: (
      <>
        <span>{signature.signsLive}</span>
        <Button onClick={keepThisSignature}>{signature.keep}</Button>
      </>
    ),
    keeping: (
      <>
        <span>{signature.keeps}</span>
        {sign}
      </>
    ),
    'left-over': (
      <>
        <span>
          <strong>{signature.leftOver}</strong> {signature.needsPrivate}
        </span>
        <Button look="strong" onClick={() => void generateKey()}>
          {signature.signNew}
        </Button>
      </>
    ),
    mismatch: <span>{signature.mismatch}</span>,
  }
  return notes[situation] && <div className={styles['note']}>{notes[situation]}</div>
}
