import * as monaco from 'monaco-editor/editor/editor.api.js'
import type { CharRange } from '../jwt/range'
import { lineTable, offsetOf, placeOf, type LineTable } from './line-table'
import { textChange } from './text-change'

/** A model's text as the app knows it: with its byte order mark and its own line ends. */
export interface ModelText {
  /** True while the app itself changes the text: events of that time are not the user's. */
  readonly applying: () => boolean
  /** Starts afresh with a text; undo too, and without any decoration. */
  readonly set: (text: string) => void
  /** Calls back after each `set`; returns how to stop that. */
  readonly onSet: (listener: () => void) => () => void
  /** Changes one text into another, undoably; both are what the app knows, not what the model holds. */
  readonly change: (before: string, after: string) => void
  /** Reads the text; only for an edit of the user, since models lose some line ends. */
  readonly read: () => string
  readonly position: (offset: number) => monaco.Position
  readonly range: (range: CharRange) => monaco.Range
  readonly offset: (position: monaco.IPosition) => number
}

const { EndOfLinePreference, EndOfLineSequence } = monaco.editor

/** Reads and writes a model that was created empty. */
export function modelText(model: monaco.editor.ITextModel): ModelText {
  const listeners = new Set<() => void>()
  let applying = false
  // Where the model normalised line ends, its offsets are not the text's: lines and columns are.
  let lines: LineTable | null = null
  let mark = 0

  const settle = (text: string) => {
    mark = text.startsWith('\ufeff') ? 1 : 0
    const length = model.getValueLength(EndOfLinePreference.TextDefined, true)
    lines = length === text.length ? null : lineTable(text)
  }
  const apply = (change: () => void) => {
    applying = true
    change()
    applying = false
  }
  const position = (offset: number): monaco.Position => {
    if (!lines) return model.getPositionAt(offset - mark)
    const { line, column } = placeOf(lines, offset)
    return model.validatePosition({ lineNumber: line, column })
  }
  const range = ({ start, end }: CharRange): monaco.Range =>
    monaco.Range.fromPositions(position(start), position(end))

  return {
    applying: () => applying,
    set: (text) =>
      apply(() => {
        model.setValue(text)
        // Elsewhere than on Windows that is the default for a text of one line.
        if (!text.includes('\r\n')) model.setEOL(EndOfLineSequence.LF)
        settle(text)
        colourFirstScreen(model)
        for (const listener of listeners) listener()
      }),
    onSet: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (before, after) => {
      const change = textChange(before, after)
      const edit = { range: range(change.range), text: change.text }
      apply(() => {
        model.pushStackElement()
        model.pushEditOperations([], [edit], () => null)
        model.pushStackElement()
        settle(after)
      })
    },
    read: () => {
      const text = model.getValue(EndOfLinePreference.TextDefined, true)
      settle(text)
      return text
    },
    position,
    range,
    offset: ({ lineNumber, column }) =>
      lines
        ? offsetOf(lines, { line: lineNumber, column })
        : model.getOffsetAt({ lineNumber, column }) + mark,
  }
}

const FIRST_SCREEN = 100

/** Left alone, Monaco shows a new text for some frames without its colours. */
function colourFirstScreen(model: monaco.editor.ITextModel): void {
  const line = Math.min(model.getLineCount(), FIRST_SCREEN)
  if (model.getLineLength(line) < 1000) monaco.editor.colorizeModelLine(model, line)
}
