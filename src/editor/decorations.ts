import type * as Monaco from 'monaco-editor/editor/editor.api.js'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo } from 'react'
import type { EditorProps, Fault } from './editor-props'
import { setKnownNames } from './known-names'
import { visibleRange } from './layers'
import type { LiveMonaco } from './live-monaco'
import { monaco } from './monaco'

/** Draws segments, the link, faults and annotations; names go to completion and hover. */
export function useDecorations(live: LiveMonaco | null, props: EditorProps): void {
  const { segments, highlight, faults, annotations, names } = props

  useDecoration(live, segments ?? NOTHING, ({ content }, { range, name }) => ({
    range: content.range(range),
    options: { inlineClassName: `triptych-${name}` },
  }))
  const highlights = useMemo(() => (highlight ? [highlight] : NOTHING), [highlight])
  useDecoration(live, highlights, ({ content }, highlighted) => {
    const range = content.range(highlighted)
    const className = range.isEmpty() ? null : 'triptych-highlight'
    return { range, options: { className, stickiness: NEVER_GROWS } }
  })
  useDecoration(live, annotations, ({ content, model }, { offset, text, tone }) => {
    const line = content.position(offset).lineNumber
    const end = model.getLineMaxColumn(line)
    return {
      range: new monaco.Range(line, end, line, end),
      options: {
        showIfCollapsed: true,
        // The caret at the line's end is drawn before what follows it, margins and all.
        before: { content: '\u00a0', cursorStops: NO_STOP },
        after: {
          content: text.replaceAll(/[\r\n\u2028\u2029]/g, ' '),
          inlineClassName: `triptych-annotation triptych-${tone}`,
          inlineClassNameAffectsLetterSpacing: true,
          cursorStops: NO_STOP,
        },
      },
    }
  })
  useMarkers(live, faults)

  useEffect(() => {
    if (live && names) setKnownNames(live.model, names)
  }, [live, names])
}

const NOTHING: readonly never[] = []
const NEVER_GROWS = monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges
const NO_STOP = monaco.editor.InjectedTextCursorStops.None

type Draw<T> = (live: LiveMonaco, item: T) => Monaco.editor.IModelDeltaDecoration

function useDecoration<T>(live: LiveMonaco | null, items: readonly T[], draw: Draw<T>): void {
  const collection = useMemo(() => live?.editor.createDecorationsCollection(), [live])
  const decorate = useEffectEvent((to: LiveMonaco, shown: readonly T[]) =>
    collection?.set(shown.map((item) => draw(to, item))),
  )
  useLayoutEffect(() => {
    if (live) decorate(live, items)
  }, [live, items])
  const redraw = useEffectEvent((to: LiveMonaco) => decorate(to, items))
  useLayoutEffect(() => live?.content.onSet(() => redraw(live)), [live])
}

const MARKERS = 'triptych'

/** Faults are Monaco's markers: underlined, explained on hover, found by "go to next problem". */
function useMarkers(live: LiveMonaco | null, faults: readonly Fault[]): void {
  useEffect(() => {
    if (live) mark(live, faults)
  }, [live, faults])
  const redraw = useEffectEvent((to: LiveMonaco) => mark(to, faults))
  useLayoutEffect(() => live?.content.onSet(() => redraw(live)), [live])
}

function mark({ model, content }: LiveMonaco, faults: readonly Fault[]): void {
  const length = model.getValueLength()
  const markers = faults.map(({ range, message }) => {
    const { startLineNumber, startColumn, endLineNumber, endColumn } = content.range(
      visibleRange(range, length),
    )
    const severity = monaco.MarkerSeverity.Error
    return { startLineNumber, startColumn, endLineNumber, endColumn, message, severity }
  })
  monaco.editor.setModelMarkers(model, MARKERS, markers)
}
