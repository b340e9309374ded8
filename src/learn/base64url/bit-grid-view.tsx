import { useId, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { formatCodePoint } from '../../i18n/format'
import { bytesOfChar } from '../../jwt/base64url'
import { hexOf } from '../../jwt/hex'
import { charRange } from '../../jwt/range'
import { moveInGrid } from './base64url-state'
import { BITS_A_BYTE, BITS_A_CHARACTER, type BitGroup, type GridByte } from './bit-grid'
import styles from './bit-grid.module.css'

interface BitGridProps {
  readonly label: string
  readonly groups: readonly BitGroup[]
  /** The character in hand, by its place in the segment. */
  readonly selected: number | null
  /** Left out where there is nothing to choose. */
  readonly onSelect?: (at: number) => void
}

/** Characters, their six bits each, the same bits eight at a time, and the text: group by group. */
export function BitGrid({ onSelect, ...props }: BitGridProps) {
  const { label, groups, selected } = props
  if (onSelect) return <ChoosableGrid {...props} onSelect={onSelect} />
  return (
    <div role="group" aria-label={label} className={styles['grid']}>
      {groups.map((group) => (
        <Group key={group.characters[0]?.at} id={null} group={group} selected={selected} />
      ))}
    </div>
  )
}

function ChoosableGrid({ label, groups, selected, onSelect }: Required<BitGridProps>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const first = groups[0]?.characters[0]?.at ?? 0
  const last = groups.at(-1)?.characters.at(-1)?.at ?? first - 1

  const chooseByKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const at = moveInGrid(event.key, selected, charRange(first, last + 1))
    if (at === null) return
    event.preventDefault()
    onSelect(at)
    list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const chooseByClick = ({ target }: MouseEvent) => {
    const at =
      target instanceof Element ? target.closest('[data-at]')?.getAttribute('data-at') : null
    if (at != null) onSelect(Number(at))
  }
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-activedescendant={selected === null ? undefined : `${id}${selected}`}
      className={styles['grid']}
      onKeyDown={chooseByKey}
      onClick={chooseByClick}
    >
      {groups.map((group) => (
        <Group key={group.characters[0]?.at} id={id} group={group} selected={selected} />
      ))}
    </div>
  )
}

interface GroupProps {
  /** What the ids of its characters begin with; null where they are not to be chosen. */
  readonly id: string | null
  readonly group: BitGroup
  readonly selected: number | null
}

function Group({ id, group, selected }: GroupProps) {
  const { base64url } = useLearnTexts().lessons
  const { characters, bytes } = group
  const bits = characters.map((character) => character.bits).join('')
  const used = bytes.length * BITS_A_BYTE
  const touched = selected === null ? null : bytesOfChar(selected)
  const isTouched = ({ at }: GridByte) =>
    touched !== null && at >= touched.start && at < touched.end
  return (
    <div
      role="group"
      aria-label={base64url.group(bytes.map(({ value }) => hex(value)).join(' '), textOf(bytes))}
      className={styles['group']}
    >
      {characters.map(({ at, text, bits: own }, index) => (
        <span
          key={at}
          {...(id === null
            ? { 'aria-hidden': true }
            : { role: 'option', id: `${id}${at}`, 'aria-selected': at === selected })}
          data-at={at}
          data-held={at === selected}
          aria-label={id === null ? undefined : `${text}, ${own}`}
          className={styles['character']}
          style={{ gridColumn: `${index * BITS_A_CHARACTER + 1} / span ${BITS_A_CHARACTER}` }}
        >
          {text}
        </span>
      ))}
      {Array.from(bits, (bit, index) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key -- a bit is its place
          key={index}
          aria-hidden
          className={styles['bit']}
          data-spare={index >= used}
          data-ends={index % BITS_A_CHARACTER === BITS_A_CHARACTER - 1}
          data-held={characters[Math.floor(index / BITS_A_CHARACTER)]?.at === selected}
          style={{ gridColumn: index + 1 }}
        >
          {bit}
        </span>
      ))}
      {bytes.map((byte, index) => {
        const place = { gridColumn: `${index * BITS_A_BYTE + 1} / span ${BITS_A_BYTE}` }
        return (
          <span
            key={byte.at}
            aria-hidden
            className={styles['byte']}
            data-held={isTouched(byte)}
            style={place}
          >
            <span className={styles['hex']}>{hex(byte.value)}</span>
            <ByteText byte={byte} />
          </span>
        )
      })}
      {bits.length > used && (
        <span
          aria-hidden
          className={styles['spare']}
          style={{ gridColumn: `${used + 1} / span ${bits.length - used}` }}
        >
          {base64url.spare}
        </span>
      )}
    </div>
  )
}

function ByteText({ byte: { text, part, parts } }: { readonly byte: GridByte }) {
  if (text === null) return <span className={styles['letter']}>·</span>
  return (
    <span className={styles['letter']} data-continued={part > 1}>
      {visible(text)}
      {parts > 1 && <sub>{`${part}/${parts}`}</sub>}
    </span>
  )
}

export const hex = (byte: number): string => hexOf([byte])

/** The text that begins in these bytes. */
const textOf = (bytes: readonly GridByte[]): string =>
  bytes.map(({ text, part }) => (text !== null && part === 1 ? visible(text) : '')).join('')

/** What can't be seen is shown as its code point. */
export const visible = (text: string): string =>
  text === ' '
    ? '␣'
    : /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)
      ? text
      : formatCodePoint(text.codePointAt(0) ?? 0)
