import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from './button'
import styles from './menu.module.css'
import { placeBelow } from './place-below'

export interface MenuItem {
  readonly id: string
  readonly label: string
  /** A second line that says more. */
  readonly detail?: string
  readonly disabled?: boolean
  /** Present where the items are alternatives: whether this one is chosen. */
  readonly checked?: boolean
  readonly onSelect: () => void
}

interface MenuProps {
  readonly label: string
  readonly icon?: ReactNode
  /** Shows the icon alone; the label stays the button's name. */
  readonly iconOnly?: boolean
  readonly look?: 'outlined' | 'plain'
  readonly items: readonly MenuItem[]
}

/** A button that opens a menu (WAI-ARIA menu button pattern) in the browser's own popover. */
export function Menu({ label, icon, iconOnly = false, look = 'plain', items }: MenuProps) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)

  const entries = () => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]:not([aria-disabled=true])') ??
      []),
  ]

  const onShown = () => {
    if (trigger.current && list.current) placeBelow(trigger.current, list.current)
    entries()[0]?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries()
    const at = all.findIndex((entry) => entry === document.activeElement)
    const target = {
      ArrowDown: all[(at + 1) % all.length],
      ArrowUp: all.at(at - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key]
    if (target) {
      event.preventDefault()
      target.focus()
    } else if (event.key === 'Tab') list.current?.hidePopover()
    else if (event.key.length === 1 && event.key !== ' ')
      typeAhead(event.key.toLowerCase(), all, at)
  }

  return (
    <>
      <Button
        ref={trigger}
        look={look}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        popoverTarget={id}
        {...(iconOnly && { 'aria-label': label, title: label })}
      >
        {iconOnly ? null : label}
      </Button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={styles['menu']}
        onBeforeToggle={(event) => event.newState === 'open' && setOpen(true)}
        onToggle={(event) => (event.newState === 'open' ? onShown() : setOpen(false))}
        onKeyDown={onKeyDown}
      >
        {isOpen &&
          items.map(({ id: key, label: name, detail, disabled = false, checked, onSelect }) => (
            <li key={key} role="none">
              <button
                type="button"
                role={checked === undefined ? 'menuitem' : 'menuitemradio'}
                {...(checked !== undefined && { 'aria-checked': checked })}
                tabIndex={-1}
                className={styles['item']}
                aria-disabled={disabled}
                onClick={() => {
                  if (disabled) return
                  list.current?.hidePopover()
                  onSelect()
                }}
              >
                <span>{name}</span>
                {detail !== undefined && <small>{detail}</small>}
              </button>
            </li>
          ))}
      </ul>
    </>
  )
}

function typeAhead(letter: string, all: readonly HTMLElement[], at: number): void {
  const turned = [...all.slice(at + 1), ...all.slice(0, at + 1)]
  turned.find((entry) => entry.textContent.toLowerCase().startsWith(letter))?.focus()
}
