import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useMemo } from 'react'
import { useMessages } from '../i18n/messages'
import { listChanges, type Change } from '../jwt/changes'
import { viewOfSegment } from '../jwt/part'
import { viewOf } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './decoded-pane.module.css'

const PARTS = ['header', 'payload'] as const

interface ChangesPanelProps {
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

/** The edits since the original, claim by claim. Compared only while the list is open. */
export function ChangesPanel({ isOpen, onToggle }: ChangesPanelProps) {
  const { decoded } = useMessages()
  const id = useId()
  return (
    <div className={styles['changes']}>
      <Button
        look="plain"
        icon={isOpen ? <ChevronDown /> : <ChevronRight />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
      >
        {decoded.changes}
      </Button>
      <div id={id}>{isOpen && <ChangesList />}</div>
    </div>
  )
}

function ChangesList() {
  const { decoded, places, changeKinds } = useMessages()
  const original = useDebugger((state) => state.original?.token ?? '')
  const header = useDebugger((state) => viewOf(state, 'header'))
  const payload = useDebugger((state) => viewOf(state, 'payload'))
  const changes = useMemo(() => {
    const segments = original.trim().split('.')
    return PARTS.flatMap((part, index) => {
      const before = viewOfSegment(segments[index] ?? '')
      return listChanges(before, part === 'header' ? header : payload).map((change) => ({
        part,
        change,
      }))
    })
  }, [original, header, payload])

  if (changes.length === 0) return <p className={styles['none']}>{decoded.noChanges}</p>
  return (
    <ul className={styles['changeList']} aria-label={decoded.changesLabel}>
      {changes.slice(0, MAX_SHOWN).map(({ part, change }) => (
        <li key={`${part} ${change.kind} ${change.path.join('\0')}`} data-kind={change.kind}>
          <span className={styles['kind']}>{changeKinds[change.kind]}</span>
          <span>
            {places[part]} <code>{change.path.join('.')}</code>
          </span>
          <ChangedValues change={change} />
        </li>
      ))}
    </ul>
  )
}

/** More changes than anybody reads in a list. */
const MAX_SHOWN = 200

const MAX_VALUE = 120

const shorten = (value: string): string =>
  value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value

function ChangedValues({ change: { before, after } }: { readonly change: Change }) {
  return (
    <span className={styles['values']}>
      {before !== null && (
        <del>
          <code>{shorten(before)}</code>
        </del>
      )}
      {before !== null && after !== null && ' → '}
      {after !== null && (
        <ins>
          <code>{shorten(after)}</code>
        </ins>
      )}
    </span>
  )
}
