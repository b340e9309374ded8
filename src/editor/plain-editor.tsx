import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
} from 'react'
import type { CharRange } from '../jwt/range'
import styles from './code-editor.module.css'
import { frameQueue } from './frame-queue'
import { offsetIn } from './line-table'
import type { SurfaceProps } from './surface'
import { normalise, replaceUndoably } from './textarea-text'
import { Underlay } from './underlay'

/** Longer texts are shown without colours: an overlay of so many elements would slow the typing. */
const MAX_COLOURED = 50_000

export interface PlainEditorProps extends SurfaceProps {
  readonly onComposing: (composing: boolean) => void
}

/** A textarea over a picture of its own text, which carries colours, links, faults and annotations. */
export function PlainEditor(props: PlainEditorProps) {
  const { ref, session, epoch, text, onEdit, onCursor, onHover } = props
  const textarea = useRef<HTMLTextAreaElement>(null)
  const underlay = useRef<HTMLPreElement>(null)
  const applying = useRef(false)
  const selectedWhole = useRef(false)
  // A textarea normalises line ends; the app's offsets count in the text as it was given.
  const [{ given, value }, setTexts] = useState(() => ({ given: text, value: normalise(text) }))

  useLayoutEffect(() => {
    const area = textarea.current
    if (!area) return
    const step = session.receive(epoch, text)
    if (step === 'none') return
    applying.current = true
    if (step === 'set') area.value = text
    else replaceUndoably(area, normalise(text))
    applying.current = false
    setTexts({ given: text, value: area.value })
  }, [session, epoch, text])

  useLayoutEffect(() => {
    const area = textarea.current
    if (!area) return
    return () => {
      session.leave({
        focused: document.activeElement === area,
        start: area.selectionStart,
        end: area.selectionEnd,
        backward: area.selectionDirection === 'backward',
        scrollTop: area.scrollTop,
      })
    }
  }, [session])

  const shownOffset = (offset: number): number => offsetIn(value, given, offset)
  const givenOffset = (offset: number): number => offsetIn(given, value, offset)

  const reportCaret = () => {
    const area = textarea.current
    if (!area || document.activeElement !== area) return
    const { selectionStart, selectionEnd, selectionDirection } = area
    onCursor(givenOffset(selectionDirection === 'backward' ? selectionStart : selectionEnd))
  }
  const onSelection = useEffectEvent(reportCaret)
  useEffect(() => {
    const listener = () => onSelection()
    document.addEventListener('selectionchange', listener)
    return () => document.removeEventListener('selectionchange', listener)
  }, [])

  const [frames] = useState(frameQueue)
  useEffect(() => frames.cancel, [frames])
  const onLeave = useEffectEvent(() => {
    frames.cancel()
    onHover(null)
  })
  useEffect(() => {
    const area = textarea.current
    const listener = () => onLeave()
    // React makes its own out of `pointerout`, which browsers now and then leave out.
    area?.addEventListener('pointerleave', listener)
    return () => area?.removeEventListener('pointerleave', listener)
  }, [])
  const hoverAt = (x: number, y: number) => {
    const position = document.caretPositionFromPoint?.(x, y)
    onHover(position?.offsetNode === textarea.current ? givenOffset(position.offset) : null)
  }

  const select = ({ start, end }: CharRange) => {
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
      const faults = props.faults.toSorted((a, b) => a.range.start - b.range.start)
      const next = faults.find(({ range }) => range.start > caret) ?? faults[0]
      if (next) select(next.range)
    },
    select,
    extents: () => null,
  }))

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (props.readOnly || !props.onPaste) return
    const pasted = event.clipboardData.getData('text/plain')
    if (props.onPaste(pasted, coversAll(event.currentTarget))) event.preventDefault()
  }

  const coloured = value.length <= MAX_COLOURED
  return (
    <div className={styles['plain']} data-language={props.language}>
      {coloured && (
        <Underlay
          ref={underlay}
          text={value}
          given={given}
          language={props.language}
          segments={props.segments}
          nameTone={props.nameTone}
          highlight={props.highlight}
          faults={props.faults}
          annotations={props.annotations}
        />
      )}
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
          const whole = selectedWhole.current || value === '' || written === ''
          selectedWhole.current = false
          session.report(written)
          setTexts({ given: written, value: written })
          onEdit(written, whole)
        }}
        onPaste={onPaste}
        onCompositionStart={() => props.onComposing(true)}
        onCompositionEnd={() => props.onComposing(false)}
        onFocus={() => !applying.current && reportCaret()}
        onBlur={() => !applying.current && onCursor(null)}
        onPointerMove={(event) => {
          const { clientX, clientY } = event
          frames.run(() => hoverAt(clientX, clientY))
        }}
        onScroll={(event) => {
          if (underlay.current) underlay.current.scrollTop = event.currentTarget.scrollTop
        }}
      />
    </div>
  )
}

const coversAll = (area: HTMLTextAreaElement): boolean =>
  area.selectionStart === 0 && area.selectionEnd === area.value.length
