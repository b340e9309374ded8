import { useMemo } from 'react'
import { useMessages } from '../i18n/messages'
import { listChanges, type Change } from '../jwt/changes'
import { viewOfSegment } from '../jwt/part'
import { viewOf } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import styles from './decoded-pane.module.css'
import { shortenValue } from './shorten-value'

const PARTS = ['header', 'payload'] as const

/** More changes than anybody reads in a list. */
const MAX_SHOWN = 200

/** What differs from the original, claim by claim. */
export function ChangesList() {
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

function ChangedValues({ change: { before, after } }: { readonly change: Change }) {
  return (
    <span className={styles['values']}>
      {before !== null && (
        <del>
          <code>{shortenValue(before)}</code>
        </del>
      )}
      {before !== null && after !== null && ' → '}
      {after !== null && (
        <ins>
          <code>{shortenValue(after)}</code>
        </ins>
      )}
    </span>
  )
}
