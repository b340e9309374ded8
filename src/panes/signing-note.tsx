import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { canSign, neededKeyType, signatureState, type SignatureState } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './signature-pane.module.css'
import { useGenerateKey } from './use-generate-key'

/** Which way the key works on the token, and the way on from here. */
export function SigningNote() {
  const { signature } = useMessages()
  const { signWithThisKey, keepThisSignature } = useDebuggerStore().getState()
  const state = useDebugger(signatureState)
  const ableToSign = useDebugger(canSign)
  const sign = ableToSign && <Button onClick={signWithThisKey}>{signature.sign}</Button>
  const notes: Readonly<Record<SignatureState, ReactNode>> = {
    verifying: sign && (
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
    original: (
      <>
        <span>{signature.original}</span>
        {sign}
      </>
    ),
    keeping: (
      <>
        <span>{signature.keeps}</span>
        <Button onClick={signWithThisKey}>{signature.sign}</Button>
      </>
    ),
    unsecured: <span>{signature.unsecured}</span>,
    'left-over': <WayToSign>{signature.leftOver}</WayToSign>,
    unsigned: <WayToSign>{signature.unsigned}</WayToSign>,
  }
  return notes[state] && <div className={styles['note']}>{notes[state]}</div>
}

/** Why the edited token is not signed, and how it would be. */
function WayToSign({ children }: { readonly children: ReactNode }) {
  const { signature } = useMessages()
  const keyType = useDebugger(neededKeyType)
  const isUnsupported = useDebugger((state) => state.verdict.value.state === 'unsupported')
  const generate = useGenerateKey()
  const needs = keyType === 'oct' ? signature.needsSecret : signature.needsPrivate
  return (
    <>
      <span>
        <strong>{children}</strong> {!isUnsupported && needs}
      </span>
      {!isUnsupported && (
        <Button look="strong" onClick={() => void generate()}>
          {signature.signNew}
        </Button>
      )}
    </>
  )
}
