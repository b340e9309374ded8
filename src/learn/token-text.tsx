import { memo, useId, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useMessages } from '../i18n/messages'
import type { Segment } from '../jwt/analysis'
import { cutAtMarks, type TextMark } from './cut-at-marks'
import { ScrollBox } from './scroll-box'
import styles from './token-text.module.css'
import { moveInToken, type TokenMove } from './token-moves'

export type TokenMark = TextMark

export type ShownSegment = Pick<Segment, 'name' | 'range'>

const NONE: readonly TokenMark[] = []

interface TokenTextProps {
  /** What token it is. */
  readonly label: string
  readonly token: string
  /** Of an analysis of this very text. */
  readonly segments: readonly ShownSegment[]
  readonly marks?: readonly TokenMark[]
  /** The character in hand, by its place in the text; null for none. */
  readonly selected?: number | null
  /** Where it is given, characters are chosen by a click, or by the arrow keys, Home and End. */
  readonly onSelect?: (at: number) => void
}

/** A token in the colours of its segments. With `onSelect` it is a list of its characters. */
export function TokenText(props: TokenTextProps) {
  const { label, token, segments } = props
  const { encoded } = useMessages()
  return (
    <div className={styles['token']}>
      <ul className={styles['legend']}>
        {segments.map(({ name, range }) => (
          <li key={range.start} data-segment={name}>
            {encoded.segmentSize(name, range.end - range.start)}
          </li>
        ))}
      </ul>
      {props.onSelect ? (
        <Characters {...props} onSelect={props.onSelect} />
      ) : (
        <ScrollBox translate="no" aria-label={label} className={styles['text']}>
          {segments.map(({ name, range }, index) => (
            <span key={range.start}>
              {index > 0 && <Dot />}
              <span data-segment={name}>
                {cutAtMarks(range, props.marks ?? NONE).map(({ start, end, look }) => (
                  <span key={start} data-mark={look}>
                    {token.slice(start, end)}
                  </span>
                ))}
              </span>
            </span>
          ))}
        </ScrollBox>
      )}
    </div>
  )
}

const Dot = () => <span className={styles['dot']}>.</span>

function Characters({
  label,
  token,
  segments,
  marks = NONE,
  selected = null,
  onSelect,
}: TokenTextProps & { readonly onSelect: (at: number) => void }) {
  const { segments: names, character } = useMessages()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  const chooseByKey = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const at = moveInToken(segments, selected, move, list.current ? lineLength(list.current) : 1)
    if (at === null) return
    onSelect(at)
    list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const chooseByClick = ({ target }: MouseEvent) => {
    if (!(target instanceof HTMLElement) || target.dataset['at'] === undefined) return
    onSelect(Number(target.dataset['at']))
  }
  return (
    <div
      ref={list}
      role="listbox"
      translate="no"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={selected === null ? undefined : `${id}${selected}`}
      className={`${styles['text']} ${styles['characters']}`}
      onKeyDown={chooseByKey}
      onClick={chooseByClick}
    >
      {segments.map(({ name, range }, index) => (
        <span key={range.start} role="group" aria-label={names[name]}>
          {index > 0 && (
            <span aria-hidden>
              <Dot />
            </span>
          )}
          <span role="presentation" data-segment={name}>
            {cutAtMarks(range, marks).map(({ start, end, look }) =>
              Array.from(token.slice(start, end), (text, offset) => (
                <Character
                  key={start + offset}
                  id={id}
                  at={start + offset}
                  text={text}
                  look={look}
                  label={
                    start + offset === selected
                      ? `${text}, ${names[name]}, ${character(start + offset - range.start + 1)}`
                      : undefined
                  }
                />
              )),
            )}
          </span>
        </span>
      ))}
    </div>
  )
}

interface CharacterProps {
  readonly id: string
  readonly at: number
  readonly text: string
  readonly look: TokenMark['look'] | undefined
  /** Only of the selected one. */
  readonly label: string | undefined
}

const Character = memo(function Character({ id, at, text, look, label }: CharacterProps) {
  return (
    <span
      role="option"
      id={`${id}${at}`}
      data-at={at}
      data-mark={look}
      aria-selected={label !== undefined}
      aria-label={label}
    >
      {text}
    </span>
  )
})

const MOVES: Readonly<Record<string, TokenMove>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'segment-start',
  End: 'segment-end',
}

/** How many characters of a fixed width stand in a line. */
function lineLength(list: HTMLElement): number {
  const first = list.querySelector('[data-at]')
  const width = first?.getBoundingClientRect().width ?? 0
  const { paddingLeft, paddingRight } = getComputedStyle(list)
  const room = list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  return width > 0 ? Math.max(1, Math.floor(room / width)) : 1
}
