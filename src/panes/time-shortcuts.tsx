import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react'
import type { EditorHandle, Extents } from '../editor/editor-props'
import { useLateMessages } from '../i18n/messages'
import type { Member } from '../jwt/analysis'
import { editsOf } from '../jwt/time-edits'
import { timeMemberAt } from '../jwt/time-member'
import { isEditable, viewOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './time-shortcuts.module.css'

interface TimeShortcutsProps {
  readonly editor: RefObject<EditorHandle | null>
}

/**
 * What the time at the caret of the payload's editor can be set to. Ctrl+. leads there from the
 * editor, and Escape back. It stands in the element of the editor, and goes when the focus leaves that.
 */
export function TimeShortcuts({ editor }: TimeShortcutsProps) {
  const { timePanel } = useLateMessages()
  const { replaceInPart } = useDebuggerStore().getState()
  const bar = useRef<HTMLDivElement>(null)
  const now = useDebugger((state) => state.now)
  const [time, forget] = useTimeAtCaret()
  useArea(bar, {
    onKey(event) {
      const isAsked = event.key === '.' && (event.ctrlKey || event.metaKey)
      const isLeft = event.key === 'Escape' && bar.current?.contains(document.activeElement)
      if (isAsked && time) bar.current?.querySelector('button')?.focus()
      else if (isLeft) editor.current?.focus()
      else return
      event.preventDefault()
    },
    onLeave: forget,
  })
  useLayoutEffect(() => {
    const extents = editor.current?.extents() ?? null
    bar.current?.style.setProperty('top', extents && topFor(extents, bar.current))
  })
  const set = ({ valueRange }: Member, offset: number) => {
    replaceInPart('payload', valueRange, `${now + offset}`)
    if (bar.current?.contains(document.activeElement)) editor.current?.focus()
  }
  return (
    <div ref={bar} className={styles['area']}>
      {time && (
        <div
          role="group"
          aria-label={timePanel.shortcuts(time.name)}
          aria-keyshortcuts="Control+."
          className={styles['shortcuts']}
        >
          <span title={timePanel.shortcutsDetail}>{timePanel.shortcuts(time.name)}</span>
          {editsOf(time.name).map(({ id, offset }) => (
            <Button
              key={id}
              look="plain"
              aria-label={timePanel.set(time.name, timePanel.edits[id])}
              // The caret stays where it is, and the keyboard of a touch screen as well.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => set(time, offset)}
            >
              {timePanel.edits[id]}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

/** In pixels: from the edge, and with that how much is covered. */
const MARGIN = 3
const COVERED = 34 + MARGIN

/** Below the text where there is room, else at the end of the editor that is farther from the caret. */
function topFor({ text, caret }: Extents, { parentElement }: HTMLElement): string {
  const last = (parentElement?.clientHeight ?? 0) - COVERED
  return `${text > last && caret > last ? MARGIN : Math.min(text, last)}px`
}

/** The time at the caret, even while the focus is with what sets it; and a way to forget it. */
function useTimeAtCaret(): readonly [Member | null, () => void] {
  const payload = useDebugger((state) => state.analysis.value.payload)
  const isCurrent = useDebugger((state) => viewOf(state, 'payload') === payload?.view)
  const canEdit = useDebugger((state) => isEditable(state, 'payload'))
  const caret = useDebugger(({ cursor }) => (cursor?.editor === 'payload' ? cursor.offset : null))
  const [last, setLast] = useState(caret)
  if (caret !== null && caret !== last) setLast(caret)
  const time = useMemo(
    () => (payload && last !== null ? timeMemberAt(payload, last) : null),
    [payload, last],
  )
  return [canEdit && isCurrent ? time : null, () => setLast(null)]
}

interface AreaListeners {
  readonly onKey: (event: KeyboardEvent) => void
  /** The focus has gone elsewhere. */
  readonly onLeave: () => void
}

/** Listens to what the element around an element hears from all that it holds. */
function useArea(inner: RefObject<HTMLElement | null>, { onKey, onLeave }: AreaListeners): void {
  const heardKey = useEffectEvent(onKey)
  const heardLeave = useEffectEvent(onLeave)
  useEffect(() => {
    const area = inner.current?.parentElement
    if (!area) return
    const listenKey = (event: KeyboardEvent) => heardKey(event)
    const listenLeave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && area.contains(relatedTarget))) heardLeave()
    }
    area.addEventListener('keydown', listenKey)
    area.addEventListener('focusout', listenLeave)
    return () => {
      area.removeEventListener('keydown', listenKey)
      area.removeEventListener('focusout', listenLeave)
    }
  }, [inner])
}
