import { useRef } from 'react'
import { useLateMessages } from '../i18n/messages'
import type { Diagnosis } from '../jwt/diagnosis'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './cause-panel.module.css'

interface CausePanelProps {
  /** What was found is taken: what was focused is gone. */
  readonly onTaken: () => void
}

/**
 * Where the signature does not verify: a search for what went wrong, and what it found. The focus
 * stays here while one button gives way to the next.
 */
export function CausePanel({ onTaken }: CausePanelProps) {
  const { keyPanel } = useLateMessages()
  const { findOutWhy, stopFindingOut } = useDebuggerStore().getState()
  const investigation = useDebugger((state) => state.investigation)
  const panel = useRef<HTMLDivElement>(null)
  const keepFocus = () => panel.current?.focus()
  return (
    <div
      ref={panel}
      tabIndex={-1}
      role="group"
      aria-label={keyPanel.findOutWhy}
      aria-live="polite"
      className={investigation ? styles['cause'] : undefined}
    >
      {investigation === null ? (
        <Button
          onClick={() => {
            keepFocus()
            void findOutWhy()
          }}
        >
          {keyPanel.findOutWhy}
        </Button>
      ) : investigation.value ? (
        <Finding diagnosis={investigation.value} onTaken={onTaken} />
      ) : (
        <>
          <p>{keyPanel.looking}</p>
          <Button
            onClick={() => {
              keepFocus()
              stopFindingOut()
            }}
          >
            {keyPanel.stop}
          </Button>
        </>
      )}
    </div>
  )
}

interface FindingProps extends CausePanelProps {
  readonly diagnosis: Diagnosis
}

function Finding({ diagnosis: { cause, ruledOut }, onTaken }: FindingProps) {
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
        <Button
          look="strong"
          onClick={() => {
            take(offered)
            onTaken()
          }}
        >
          {offered.kind === 'key' ? keyPanel.takeKey : keyPanel.takeToken}
        </Button>
      )}
    </>
  )
}
