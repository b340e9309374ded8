import { useEffect, useEffectEvent, useLayoutEffect, useMemo } from 'react'
import type { EditorProps } from './editor-props'
import { setKnownNames } from './known-names'
import { visibleRange } from './layers'
import type { LiveMonaco } from './live-monaco'
import type { ModelText } from './model-text'
import { monaco } from './monaco'

/** Draws segments, the link, faults and annotations; names go to completion and hover. */
export function useDecorations(live: LiveMonaco | null, props: EditorProps): void {
  // A text set afresh loses its decorations, hence the epoch.
  const { epoch, segments, highlight, faults, annotations, names } = props

  useDecoration(live, epoch, segments ?? NOTHING, (content, { range, name }) => ({
    range: content.range(range),
    options: { inlineClassName: `triptych-${name}` },
  }))
  const highlights = useMemo(() => (highlight ? [highlight] : NOTHING), [highlight])
  useDecoration(live, epoch, highlights, (content, highlighted) => {
    const range = content.range(highlighted)
    const className = range.isEmpty() ? null : 'triptych-highlight'
    return { range, options: { className, stickiness: NEVER_GROWS } }
  })
  useDecoration(live, epoch, annotations, (content, { offset, text, tone }, model) => {
    const line = content.position(offset).lineNumber
    const end = model.getLineMaxColumn(line)
    return {
      range: new monaco.Range(line, end, line, end),
      options: {
        showIfCollapsed: true,
        after: {
          content: text.replaceAll(/[\r\n\u2028\u2029]/g, ' '),
          inlineClassName: `triptych-annotation triptych-${tone}`,
          inlineClassNameAffectsLetterSpacing: true,
          cursorStops: monaco.editor.InjectedTextCursorStops.None,
        },
      },
    }
  })

  useEffect(() => {
    if (!live) return
    const { model, content } = live
    const length = model.getValueLength()
    const markers = faults.map(({ range, message }) => {
      const { startLineNumber, startColumn, endLineNumber, endColumn } = content.range(
        visibleRange(range, length),
      )
      const severity = monaco.MarkerSeverity.Error
      return { startLineNumber, startColumn, endLineNumber, endColumn, message, severity }
    })
    monaco.editor.setModelMarkers(model, MARKERS, markers)
    return () => monaco.editor.setModelMarkers(model, MARKERS, [])
  }, [live, epoch, faults])

  useEffect(() => {
    if (live && names) setKnownNames(live.model, names)
  }, [live, names])
}

const MARKERS = 'triptych'
const NOTHING: readonly never[] = []
const NEVER_GROWS = monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges

function useDecoration<T>(
  live: LiveMonaco | null,
  epoch: number,
  items: readonly T[],
  draw: (
    content: ModelText,
    item: T,
    model: monaco.editor.ITextModel,
  ) => monaco.editor.IModelDeltaDecoration,
): void {
  const collection = useMemo(() => live?.editor.createDecorationsCollection(), [live])
  const decorate = useEffectEvent((item: T, { content, model }: LiveMonaco) =>
    draw(content, item, model),
  )
  useLayoutEffect(() => {
    if (live) collection?.set(items.map((item) => decorate(item, live)))
  }, [live, collection, epoch, items])
  useEffect(() => () => collection?.clear(), [collection])
}
