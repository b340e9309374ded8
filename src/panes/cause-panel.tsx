import { useLateMessages } from '../i18n/messages'
import type { Diagnosis } from '../jwt/diagnosis'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './cause-panel.module.css'

/** Where the signature does not verify: a search for what went wrong, and what it found. */
export function CausePanel() {
  const { keyPanel } = useLateMessages()
  const { findOutWhy, stopFindingOut } = useDebuggerStore().getState()
  const investigation = useDebugger((state) => state.investigation)
  if (!investigation)
    return (
      <div>
        <Button onClick={() => void findOutWhy()}>{keyPanel.findOutWhy}</Button>
      </div>
    )
  return (
    <div className={styles['cause']} aria-live="polite">
      {investigation.value ? (
        <Finding diagnosis={investigation.value} />
      ) : (
        <>
          <p>{keyPanel.looking}</p>
          <Button onClick={stopFindingOut}>{keyPanel.stop}</Button>
        </>
      )}
    </div>
  )
}

function Finding({ diagnosis: { cause, ruledOut } }: { readonly diagnosis: Diagnosis }) {
  const { keyPanel } = useLateMessages()
  const { take } = useDebuggerStore().getState()
  if (!cause)
    return ruledOut.length === 0 ? (
      <p>{keyPanel.nothingToTry}</p>
    ) : (
      <>
        <p>{keyPanel.nothing}</p>
        <ul data-cause="none">
          {ruledOut.map(({ code, attempts }) => (
            <li key={code}>{keyPanel.ruledOut(code, attempts)}</li>
          ))}
        </ul>
        <p>{keyPanel.conclusion}</p>
      </>
    )
  const offered = cause.take
  return (
    <>
      <p data-cause={cause.code}>
        <strong>{keyPanel.causeTitle}</strong> {keyPanel.cause(cause)} {keyPanel.stillInvalid}
      </p>
      {offered && (
        <Button look="strong" onClick={() => take(offered)}>
          {offered.kind === 'key' ? keyPanel.takeKey : keyPanel.takeToken}
        </Button>
      )}
    </>
  )
}
