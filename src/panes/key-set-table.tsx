import { useEffect, useRef } from 'react'
import { useLateMessages, useMessages } from '../i18n/messages'
import type { KeyInSet } from '../jwt/verdict'
import styles from './key-set-table.module.css'

/** A set may have thousands; the one that is used is always among those shown. */
const MAX_SHOWN = 100

/** The keys of a set: the one that is used, and of each other one why it is not. */
export function KeySetTable({ keys }: { readonly keys: readonly KeyInSet[] }) {
  const messages = useMessages()
  const { keyPanel, problemText } = useLateMessages()
  const numbered = keys.map((key, index) => ({ ...key, number: index + 1 }))
  const shown = numbered.filter(({ isChosen, number }) => isChosen || number <= MAX_SHOWN)
  const chosenNumber = keys.findIndex(({ isChosen }) => isChosen) + 1
  const scroller = useRef<HTMLDivElement>(null)
  const chosenRow = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    const row = chosenNumber > 0 ? chosenRow.current : null
    if (scroller.current) scroller.current.scrollTop = offsetOf(row, scroller.current)
  }, [chosenNumber])
  return (
    <div ref={scroller} className={styles['set']}>
      <table>
        <caption>{keyPanel.set(keys.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{keyPanel.setColumns.number}</th>
            <th scope="col">{keyPanel.setColumns.key}</th>
            <th scope="col">{keyPanel.setColumns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ number, keyId, facts, isChosen, problem }) => (
            <tr
              key={number}
              ref={isChosen ? chosenRow : undefined}
              aria-current={isChosen}
              data-problem={problem?.code}
            >
              <td>{number}</td>
              <td>
                <code>{keyId === null ? keyPanel.noKeyId : keyPanel.quoteKeyId(keyId)}</code>
                {facts && <small>{messages.shortKey(facts)}</small>}
              </td>
              <td>
                {isChosen && <strong>{keyPanel.chosen}</strong>}
                {problem &&
                  (facts
                    ? problemText(problem).what
                    : `${keyPanel.unreadable}: ${problemText(problem).what}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {keys.length > shown.length && <p>{keyPanel.moreKeys(keys.length - shown.length)}</p>}
    </div>
  )
}

/** How far to scroll for a row to be in sight; not at all where it is already. */
const offsetOf = (row: HTMLTableRowElement | null, { clientHeight }: HTMLElement): number =>
  row && row.offsetTop + row.offsetHeight > clientHeight ? row.offsetTop : 0
