import { Eye, EyeOff } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import styles from './pane.module.css'

interface PaneProps {
  readonly title: string
  readonly children: (hideButton: ReactNode) => ReactNode
}

/** One of the three panes. It can be hidden from view as a whole, for sharing the screen. */
export function Pane({ title, children }: PaneProps) {
  const { hide } = useMessages()
  const [hidden, setHidden] = useState(false)
  const label = (hidden ? hide.show : hide.hide)(title)
  // The button that was clicked goes, and the focus goes to the one that takes its place.
  const toggled = useRef(false)
  const button = (
    <Button
      look="plain"
      ref={(element) => {
        if (!element || !toggled.current) return
        toggled.current = false
        element.focus()
      }}
      icon={hidden ? <Eye /> : <EyeOff />}
      aria-label={label}
      title={label}
      onClick={() => {
        toggled.current = true
        setHidden(!hidden)
      }}
    />
  )
  return (
    <section className={styles['pane']} aria-label={title}>
      <div className={styles['content']} hidden={hidden}>
        {children(!hidden && button)}
      </div>
      {hidden && (
        <div className={styles['cover']}>
          <h2>{title}</h2>
          <p>{hide.hidden}</p>
          {button}
        </div>
      )}
    </section>
  )
}

interface PaneHeadingProps {
  readonly title: string
  readonly detail?: string
  readonly children: ReactNode
}

/** A pane's or a part's title line: its name, a few words on what it holds, its tools. */
export function PaneHeading({ title, detail, children }: PaneHeadingProps) {
  return (
    <div className={styles['heading']}>
      <h2>{title}</h2>
      {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
      <div className={styles['tools']}>{children}</div>
    </div>
  )
}
