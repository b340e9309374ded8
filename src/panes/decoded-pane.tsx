import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { canRestore } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { ChangesPanel } from './changes-panel'
import { ClaimsPanel } from './claims-panel'
import styles from './decoded-pane.module.css'
import { Pane } from './pane'
import { ProfileView, TimeView } from './panels'
import { PartSection } from './part-section'

export function DecodedPane() {
  const { decoded } = useMessages()
  return (
    <Pane title={decoded.title}>
      {(hide) => (
        <>
          <PartSection part="header">{hide}</PartSection>
          <PartSection part="payload" />
          <DecodedFooter />
        </>
      )}
    </Pane>
  )
}

function DecodedFooter() {
  const { decoded, steps } = useMessages()
  const store = useDebuggerStore()
  const keep = useDebugger((state) => state.keepWhiteSpace)
  const hasOriginal = useDebugger((state) => state.original !== null)
  const restorable = useDebugger(canRestore)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles['footer']}>
      <ClaimsPanel label={decoded.times}>
        <TimeView />
      </ClaimsPanel>
      <ClaimsPanel label={steps.profile}>
        <ProfileView />
      </ClaimsPanel>
      {hasOriginal && <ChangesPanel isOpen={isOpen} onToggle={setOpen} />}
      {restorable && (
        <Button icon={<RotateCcw />} onClick={() => store.getState().restoreOriginal()}>
          {decoded.restore}
        </Button>
      )}
      <label className={styles['option']} title={decoded.keepWhiteSpaceDetail}>
        <input
          type="checkbox"
          checked={keep}
          onChange={(event) => store.getState().setKeepWhiteSpace(event.target.checked)}
        />
        {decoded.keepWhiteSpace}
      </label>
    </div>
  )
}
