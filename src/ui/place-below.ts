/** Pixels between a popover and the window's edge. */
const MARGIN = 8
const GAP = 4

/** Puts an open popover below what opened it, or above where it does not fit, within the window. */
export function placeBelow(trigger: HTMLElement, popover: HTMLElement): void {
  const box = trigger.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const left = Math.min(box.left, clientWidth - popover.offsetWidth - MARGIN)
  const below = box.bottom + GAP
  const fits = below + popover.offsetHeight <= clientHeight - MARGIN
  const above = box.top - popover.offsetHeight - GAP
  popover.style.left = `${Math.max(MARGIN, left)}px`
  popover.style.top = `${fits ? below : Math.max(MARGIN, above)}px`
}
