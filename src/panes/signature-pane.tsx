import { useRef, useState } from 'react'
import { useMessages } from '../i18n/messages'
import type { CharRange } from '../jwt/range'
import { AlgorithmSelect } from './algorithm-select'
import { CausePanel } from './cause-panel'
import { EmbeddedKeys } from './embedded-keys'
import { FindingList } from './finding-list'
import { FROM_URL_CLOSED } from './from-url'
import { KeyField } from './key-field'
import { KeyReport } from './key-report'
import { Pane, PaneHeading } from './pane'
import styles from './signature-pane.module.css'
import { SigningNote } from './signing-note'

export function SignaturePane() {
  const { signature } = useMessages()
  const box = useRef<HTMLTextAreaElement>(null)
  const [fromUrl, setFromUrl] = useState(FROM_URL_CLOSED)
  const select = ({ start, end }: CharRange): void => {
    box.current?.focus()
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
              <KeyReport onSelect={select} />
              <CausePanel />
              <EmbeddedKeys onFetch={(address) => setFromUrl({ isOpen: true, address })} />
              <SigningNote />
            </div>
            <FindingList />
          </div>
        </>
      )}
    </Pane>
  )
}
