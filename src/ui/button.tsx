import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** `plain` has no border until it is pointed at; `strong` is the one way on. */
  readonly look?: 'outlined' | 'plain' | 'strong'
  readonly icon?: ReactNode
}

export function Button({ look = 'outlined', icon, children, className, ...rest }: ButtonProps) {
  const classes = [styles['button'], styles[look], className].filter(Boolean).join(' ')
  return (
    <button type="button" className={classes} {...rest}>
      {icon}
      {children}
    </button>
  )
}
