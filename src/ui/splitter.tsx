import {
  Fragment,
  useCallback,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { fitSizes, rangeOf, resizePane, type PaneSizes } from './pane-sizes'
import styles from './splitter.module.css'

/** How far an arrow key moves a separator, in percent of the row. */
const STEP = 2

interface SplitterProps {
  /** At least two. An element that stays the same is not rendered again while panes are resized. */
  readonly panes: readonly { readonly id: string; readonly content: ReactNode }[]
  readonly sizes: PaneSizes
  /** The least width of a pane, in CSS pixels. */
  readonly minimum: number
  /** The name of each separator. */
  readonly label: string
  /** Lays out the row: sizes count where it is a flex container. */
  readonly className: string | undefined
  readonly onResize: (sizes: PaneSizes) => void
  readonly onReset: () => void
}

/**
 * Panes with a separator between each two (WAI-ARIA window splitter pattern): dragged, moved by the
 * arrow keys, Home and End, and reset by a double click.
 */
export function Splitter({
  panes,
  sizes,
  minimum,
  label,
  className,
  onResize,
  onReset,
}: SplitterProps) {
  const [room, setRoom] = useState(Infinity)
  const observe = useCallback((row: HTMLDivElement) => {
    const observer = new ResizeObserver(() => setRoom(roomIn(row)))
    observer.observe(row)
    return () => observer.disconnect()
  }, [])
  const least = Math.min((minimum / room) * 100, 100 / panes.length)
  const shown = fitSizes(sizes, least)
  return (
    <div ref={observe} className={className}>
      {panes.map(({ id, content }, index) => (
        <Fragment key={id}>
          {index > 0 && (
            <Separator
              label={label}
              controls={panes[index - 1]?.id}
              size={shown[index - 1] ?? 0}
              range={rangeOf(shown, index - 1, least)}
              room={room}
              onMove={(size) => onResize(resizePane(shown, index - 1, size, least))}
              onReset={onReset}
            />
          )}
          <div id={id} className={styles['pane']} style={{ flex: `${shown[index]} 1 0` }}>
            {content}
          </div>
        </Fragment>
      ))}
    </div>
  )
}

/** The width that the panes of a row share, in CSS pixels. */
const roomIn = (row: HTMLElement): number =>
  [...row.children]
    .filter(({ role }) => role !== 'separator')
    .reduce((room, pane) => room + pane.clientWidth, 0)

interface SeparatorProps {
  readonly label: string
  readonly controls: string | undefined
  /** The size of the pane before it, in percent, and the sizes that it can have. */
  readonly size: number
  readonly range: { readonly least: number; readonly most: number }
  readonly room: number
  readonly onMove: (size: number) => void
  readonly onReset: () => void
}

function Separator({ label, controls, size, range, room, onMove, onReset }: SeparatorProps) {
  /** How far the size is ahead of the pointer's place, in percent; null while nothing is dragged. */
  const [lead, setLead] = useState<number | null>(null)
  const place = ({ clientX }: PointerEvent): number => (clientX / room) * 100
  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowLeft: size - STEP,
      ArrowRight: size + STEP,
      Home: range.least,
      End: range.most,
    }[event.key]
    if (target === undefined) return
    event.preventDefault()
    onMove(target)
  }
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={Math.round(size)}
      aria-valuemin={Math.round(range.least)}
      aria-valuemax={Math.round(range.most)}
      tabIndex={0}
      className={styles['separator']}
      onKeyDown={onKeyDown}
      onDoubleClick={onReset}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setLead(size - place(event))
      }}
      onPointerMove={(event) => lead !== null && onMove(lead + place(event))}
      onLostPointerCapture={() => setLead(null)}
    />
  )
}
