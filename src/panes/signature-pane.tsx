import { useMessages } from '../i18n/messages'
import { AlgorithmSelect } from './algorithm-select'
import { FindingList } from './finding-list'
import { KeyField } from './key-field'
import { KeyReport } from './key-report'
import { Pane, PaneHeading } from './pane'
import styles from './signature-pane.module.css'
import { SigningNote } from './signing-note'

export function SignaturePane() {
  const { signature } = useMessages()
  return (
    <Pane title={signature.title}>
      {(hide) => (
        <>
          <PaneHeading title={signature.title}>{hide}</PaneHeading>
          <div className={styles['body']}>
            <div className={styles['form']}>
              <AlgorithmSelect />
              <KeyField />
              <KeyReport />
              <SigningNote />
            </div>
            <FindingList />
          </div>
        </>
      )}
    </Pane>
  )
}
