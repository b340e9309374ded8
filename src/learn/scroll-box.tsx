import type { ComponentProps } from 'react'

interface ScrollBoxProps extends ComponentProps<'div'> {
  /** What the box holds. */
  readonly 'aria-label': string
}

/** A box that scrolls by itself, by keyboard too: its style says where it overflows. */
export const ScrollBox = (props: ScrollBoxProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to take the focus
  <div role="group" tabIndex={0} {...props} />
)
