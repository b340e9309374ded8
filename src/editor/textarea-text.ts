import { textChange } from './text-change'

/** Longer insertions through the browser's editing commands take seconds; they are set, without undo. */
const MAX_UNDOABLE = 20_000

/** Line ends as a textarea holds them. */
export const normalise = (text: string): string => text.replace(/\r\n?/g, '\n')

/**
 * Changes the text through the browser's editing command, the one way into a textarea's undo history;
 * it needs the focus for a moment.
 */
export function replaceUndoably(area: HTMLTextAreaElement, after: string): void {
  const { range, text } = textChange(area.value, after)
  if (text.length > MAX_UNDOABLE || area.readOnly) {
    area.setRangeText(text, range.start, range.end, 'preserve')
    return
  }
  const focused = document.activeElement
  const { scrollTop, selectionStart, selectionEnd } = area
  area.focus({ preventScroll: true })
  area.setSelectionRange(range.start, range.end)
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else edits a textarea undoably
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  // Browsers may refuse the command or make more of it.
  if (area.value !== after) area.value = after
  const moved = (offset: number): number =>
    offset <= range.start
      ? offset
      : Math.max(range.start, offset + text.length - (range.end - range.start))
  area.setSelectionRange(moved(selectionStart), moved(selectionEnd))
  area.scrollTop = scrollTop
  if (focused === area) return
  if (focused instanceof HTMLElement && focused !== document.body) {
    focused.focus({ preventScroll: true })
  } else {
    area.blur()
  }
}
