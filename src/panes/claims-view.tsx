import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useLateMessages } from '../i18n/messages'
import { claimRows, type ClaimRow } from '../jwt/claim-rows'
import { readTimes } from '../jwt/time'
import { evaluationOf, viewOf } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import { ClaimMeaning } from './claim-meaning'
import { ClaimValue } from './claim-value'
import styles from './claims-view.module.css'
import { useKnownNames } from './use-known-names'

/** In pixels; each row is cut off there, and says the rest in its title. */
const ROW_HEIGHT = 58

/** The payload as a table: names, values that can be edited, and what they mean. */
export function ClaimsView() {
  const { claimsView } = useLateMessages()
  const text = useDebugger((state) => viewOf(state, 'payload'))
  const payload = useDebugger((state) => state.analysis.value.payload)
  const evaluation = useDebugger(evaluationOf)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => claimRows(text, open), [text, open])
  const names = useKnownNames('payload', payload)
  const known = useMemo(() => new Map(names.map((name) => [name.name, name])), [names])
  const times = useMemo(
    () => new Map(readTimes(payload, evaluation).map((one) => [one.member.valueRange.start, one])),
    [payload, evaluation],
  )
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- its object changes as it scrolls
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  if (rows.length === 0) return <p className={styles['none']}>{claimsView.none}</p>

  const toggle = (id: string) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  return (
    <div ref={scroller} className={styles['claims']}>
      <div
        role="table"
        aria-label={claimsView.table}
        aria-rowcount={rows.length}
        className={styles['table']}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return (
            row && (
              <div
                key={row.id}
                role="row"
                aria-rowindex={index + 1}
                className={styles['row']}
                style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
              >
                <Name row={row} onToggle={() => toggle(row.id)} />
                <ClaimValue row={row} text={text} />
                <ClaimMeaning
                  row={row}
                  text={text}
                  known={row.depth === 0 ? known.get(String(row.name)) : undefined}
                  time={times.get(row.range.start)}
                />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

function Name({ row, onToggle }: { readonly row: ClaimRow; readonly onToggle: () => void }) {
  const { claimsView } = useLateMessages()
  const { depth, isOpen, size } = row
  const name = String(row.name)
  return (
    <div role="cell" className={styles['name']} style={{ paddingInlineStart: depth * 14 }}>
      {size > 0 && (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={(isOpen ? claimsView.close : claimsView.open)(name)}
          onClick={onToggle}
        >
          {isOpen ? <ChevronDown /> : <ChevronRight />}
        </button>
      )}
      <code title={name}>{name}</code>
    </div>
  )
}
