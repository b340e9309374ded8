import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
} from 'react'
import styles from './code-editor.module.css'
import { frameQueue } from './frame-queue'
import { lineTable, offsetOf, placeOf } from './line-table'
import type { SurfaceProps } from './surface'
import { receiveText, reportEdit } from './sync'
import { textChange } from './text-change'
import { Underlay } from './underlay'

/** Longer texts are shown without colours: an overlay of so many elements would slow the typing. */
const MAX_COLOURED = 50_000

/** Longer insertions through the browser's editing commands take seconds; they are set, without undo. */
const MAX_UNDOABLE = 20_000

export interface PlainEditorProps extends SurfaceProps {
  readonly onComposing: (composing: boolean) => void
}

/** A textarea over a picture of its own text, which carries colours, links, faults and annotations. */
export function PlainEditor(props: PlainEditorProps) {
  const { ref, sync, handover, epoch, text, onEdit, onCursor, onHover } = props
  const textarea = useRef<HTMLTextAreaElement>(null)
  const underlay = useRef<HTMLPreElement>(null)
  const applying = useRef(false)
  const selectedWhole = useRef(false)
  const [value, setValue] = useState(() => normalise(text))

  useLayoutEffect(() => {
    const area = textarea.current
    if (!area) return
    const [next, step] = receiveText(sync.current, epoch, text)
    sync.current = next
    if (step === 'none') return
    applying.current = true
    if (step === 'set') area.value = text
    else replaceUndoably(area, normalise(text))
    applying.current = false
    setValue(area.value)
  }, [sync, epoch, text])

  useLayoutEffect(() => {
    const area = textarea.current
    if (!area) return
    return () => {
      handover.current = {
        focused: document.activeElement === area,
        start: area.selectionStart,
        end: area.selectionEnd,
        backward: area.selectionDirection === 'backward',
        scrollTop: area.scrollTop,
      }
    }
  }, [handover])

  const given = sync.current.text
  const shownOffset = (offset: number): number =>
    given.length === value.length
      ? offset
      : offsetOf(lineTable(value), placeOf(lineTable(given), offset))
  const givenOffset = (offset: number): number =>
    given.length === value.length
      ? offset
      : offsetOf(lineTable(given), placeOf(lineTable(value), offset))

  const onSelection = useEffectEvent(() => {
    const area = textarea.current
    if (!area || document.activeElement !== area) return
    const { selectionStart, selectionEnd, selectionDirection } = area
    onCursor(givenOffset(selectionDirection === 'backward' ? selectionStart : selectionEnd))
  })
  useEffect(() => {
    const listener = () => onSelection()
    document.addEventListener('selectionchange', listener)
    return () => document.removeEventListener('selectionchange', listener)
  }, [])

  const [frames] = useState(frameQueue)
  useEffect(() => frames.cancel, [frames])
  const hoverAt = (x: number, y: number) => {
    const position = document.caretPositionFromPoint?.(x, y)
    onHover(position?.offsetNode === textarea.current ? givenOffset(position.offset) : null)
  }

  const select = (start: number, end: number) => {
    const area = textarea.current
    if (!area) return
    area.focus()
    area.setSelectionRange(shownOffset(start), shownOffset(end))
    scrollTo(start)
  }
  const scrollTo = (offset: number) => {
    const area = textarea.current
    if (!area) return
    const ratio = shownOffset(offset) / Math.max(1, value.length)
    area.scrollTop = Math.max(0, ratio * area.scrollHeight - area.clientHeight / 2)
  }
  useImperativeHandle(ref, () => ({
    focus: () => textarea.current?.focus(),
    find: () => undefined,
    foldAll: () => undefined,
    unfoldAll: () => undefined,
    goToNextFault: () => {
      const caret = givenOffset(textarea.current?.selectionStart ?? 0)
      const next = props.faults.find(({ range }) => range.start > caret) ?? props.faults[0]
      if (next) select(next.range.start, next.range.end)
    },
    reveal: scrollTo,
  }))

  const coversAll = (area: HTMLTextAreaElement): boolean =>
    area.selectionStart === 0 && area.selectionEnd === area.value.length

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (props.readOnly || !props.onPasteWhole || !coversAll(event.currentTarget)) return
    if (props.onPasteWhole(event.clipboardData.getData('text/plain'))) event.preventDefault()
  }

  const coloured = value.length <= MAX_COLOURED
  return (
    <div className={styles['plain']} data-language={props.language}>
      {coloured && <Underlay {...props} ref={underlay} text={value} offsetInText={shownOffset} />}
      <textarea
        ref={textarea}
        className={styles['textarea']}
        data-coloured={coloured}
        aria-label={props.label}
        aria-invalid={props.faults.length > 0}
        defaultValue={text}
        readOnly={props.readOnly}
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="off"
        autoComplete="off"
        onBeforeInput={(event) => {
          selectedWhole.current = coversAll(event.currentTarget)
        }}
        onKeyDown={(event) => {
          selectedWhole.current = coversAll(event.currentTarget)
        }}
        onInput={(event) => {
          if (applying.current) return
          const written = event.currentTarget.value
          const whole = selectedWhole.current || value === ''
          sync.current = reportEdit(sync.current, written)
          setValue(written)
          onEdit(written, whole)
        }}
        onPaste={onPaste}
        onCompositionStart={() => props.onComposing(true)}
        onCompositionEnd={() => props.onComposing(false)}
        onFocus={() => !applying.current && onSelection()}
        onBlur={() => !applying.current && onCursor(null)}
        onPointerMove={(event) => {
          const { clientX, clientY } = event
          frames.run(() => hoverAt(clientX, clientY))
        }}
        onPointerLeave={() => {
          frames.cancel()
          onHover(null)
        }}
        onScroll={(event) => {
          if (underlay.current) underlay.current.scrollTop = event.currentTarget.scrollTop
        }}
      />
    </div>
  )
}

/** Line ends as a textarea holds them. */
const normalise = (text: string): string => text.replace(/\r\n?/g, '\n')

/**
 * Changes the text through the browser's editing command, the one way into a textarea's undo history;
 * it needs the focus for a moment.
 */
function replaceUndoably(area: HTMLTextAreaElement, after: string): void {
  const { range, text } = textChange(area.value, after)
  if (text.length > MAX_UNDOABLE || area.readOnly) {
    area.setRangeText(text, range.start, range.end, 'preserve')
    return
  }
  const focused = document.activeElement
  const { scrollTop, selectionStart, selectionEnd } = area
  area.focus({ preventScroll: true })
  area.setSelectionRange(range.start, range.end)
  const done = document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  if (!done) area.setRangeText(text, range.start, range.end, 'preserve')
  const shift = area.value.length - after.length
  if (shift !== 0 || area.value !== after) area.value = after
  const moved = (offset: number): number =>
    offset <= range.start
      ? offset
      : Math.max(range.start, offset + text.length - (range.end - range.start))
  area.setSelectionRange(moved(selectionStart), moved(selectionEnd))
  area.scrollTop = scrollTop
  if (focused === area) return
  if (focused instanceof HTMLElement && focused !== document.body) {
    focused.focus({ preventScroll: true })
  } else area.blur()
}
