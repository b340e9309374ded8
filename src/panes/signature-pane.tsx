import { useRef, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { headerKeys } from '../jwt/header-keys'
import type { CharRange } from '../jwt/range'
import { canHaveCause } from '../jwt/verdict'
import { useDebugger } from '../store/use-debugger'
import { AlgorithmSelect } from './algorithm-select'
import { FROM_URL_CLOSED } from './from-url'
import { GuessPanel } from './guess-panel'
import { KeyField } from './key-field'
import { KeyReport } from './key-report'
import { Pane, PaneHeading } from './pane'
import { CausePanel, EmbeddedKeys, FindingList } from './panels'
import styles from './signature-pane.module.css'
import { SigningNote } from './signing-note'

export function SignaturePane() {
  const { signature } = useMessages()
  const canFindCause = useDebugger((state) => canHaveCause(state.verdict.value))
  const bringsKey = useDebugger((state) => headerKeys(state.analysis.value.header).length > 0)
  const box = useRef<HTMLTextAreaElement>(null)
  const [fromUrl, setFromUrl] = useState(FROM_URL_CLOSED)
  const focusKey = (): void => box.current?.focus()
  const select = ({ start, end }: CharRange): void => {
    focusKey()
    box.current?.setSelectionRange(start, end)
  }
  return (
    <Pane title={signature.title}>
      {(hide) => (
        <>
          <PaneHeading title={signature.title}>{hide}</PaneHeading>
          <div className={styles['body']}>
            <div className={styles['form']}>
              <AlgorithmSelect />
              <KeyField box={box} state={fromUrl} onChange={setFromUrl} />
              <KeyReport onSelect={select} onTaken={focusKey} />
              {canFindCause && <CausePanel onTaken={focusKey} />}
              <GuessPanel />
              {bringsKey && (
                <EmbeddedKeys onFetch={(address) => setFromUrl({ isOpen: true, address })} />
              )}
              <SigningNote />
            </div>
            <FindingList />
          </div>
        </>
      )}
    </Pane>
  )
}
