import { useRef, useState, type KeyboardEvent } from 'react'
import { useLateMessages } from '../i18n/messages'
import { valueText, type ClaimRow } from '../jwt/claim-rows'
import { parseJson } from '../jwt/json-tree'
import { isEditable, viewOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import styles from './claims-view.module.css'

interface ClaimValueProps {
  readonly row: ClaimRow
  /** The text that the row is of. */
  readonly text: string
}

/** A value of the table. One that is no object or array can be edited: that edits the text. */
export function ClaimValue({ row, text }: ClaimValueProps) {
  const { claimsView } = useLateMessages()
  if (row.type === 'object' || row.type === 'array')
    return (
      <div role="cell" className={styles['size']}>
        {(row.type === 'object' ? claimsView.members : claimsView.elements)(row.size)}
      </div>
    )
  const value = valueText(text, row)
  return (
    <div role="cell">
      <ValueField key={`${row.type} ${value}`} row={row} text={text} value={value} />
    </div>
  )
}

interface ValueFieldProps extends ClaimValueProps {
  readonly value: string
}

function ValueField({ row, text, value }: ValueFieldProps) {
  const { claimsView } = useLateMessages()
  const store = useDebuggerStore()
  const canEdit = useDebugger((state) => isEditable(state, 'payload'))
  const [draft, setDraft] = useState(value)
  const raw = row.type === 'string' ? JSON.stringify(draft) : draft.trim()
  const isJson = parseJson(raw, 'payload').ok
  const isTakenBack = useRef(false)
  const commit = () => {
    const isCurrent = viewOf(store.getState(), 'payload') === text
    if (draft !== value && isJson && isCurrent && !isTakenBack.current)
      store.getState().replaceInPart('payload', row.range, raw)
    isTakenBack.current = false
  }
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === 'Escape') {
      isTakenBack.current = true
      setDraft(value)
    }
    if (key === 'Escape' || (key === 'Enter' && isJson)) currentTarget.blur()
  }
  return (
    <input
      className={styles['field']}
      data-type={row.type}
      aria-label={claimsView.edit(String(row.name))}
      aria-invalid={!isJson}
      title={isJson ? value : claimsView.notJson}
      value={draft}
      readOnly={!canEdit}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => setDraft(target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}
