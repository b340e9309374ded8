import { useMemo, type Ref } from 'react'
import { CodeEditor } from '../editor/code-editor'
import type { ColouredSegment, EditorHandle } from '../editor/editor-props'
import { useMessages } from '../i18n/messages'
import { extract } from '../jwt/extract'
import { selectLink, tokenText } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { useIsStacked } from '../ui/use-media-query'
import { marksIn } from './faults-in'
import { toneOf } from './segment-tone'
import { useFocus } from './use-focus'
import { wholeToken } from './whole-token'

/** The token's text, its segments in their colours. */
export function TokenEditor({ editor }: { readonly editor: Ref<EditorHandle> }) {
  const messages = useMessages()
  const store = useDebuggerStore()
  const text = useDebugger(tokenText)
  const analysis = useDebugger((state) => state.analysis.value)
  const link = useDebugger(selectLink)
  const isStacked = useIsStacked()
  const epoch = useDebugger((state) => state.epochs.token)

  // While a new analysis is under way, the colours of the last one would lie on the wrong characters.
  const current = analysis.text === text
  const segments = useMemo(
    () =>
      current
        ? analysis.segments.map(({ name, range }): ColouredSegment => ({
            range,
            name: toneOf(name),
          }))
        : [],
    [analysis, current],
  )
  const faults = useMemo(
    () => (current ? marksIn('token', analysis.faults, messages) : []),
    [analysis, current, messages],
  )
  const focus = useFocus('token')

  return (
    <CodeEditor
      ref={editor}
      label={messages.encoded.title}
      language="token"
      text={text}
      epoch={epoch}
      readOnly={false}
      segments={segments}
      highlight={link?.tokenRange ?? null}
      faults={faults}
      annotations={NONE}
      {...(isStacked && { maxLines: STACKED_LINES })}
      texts={messages.editor}
      locale={messages.language}
      onEdit={store.getState().editToken}
      {...focus}
      onNothingToUndo={store.getState().undoReplacement}
      onPaste={(pasted, whole) => {
        const isDocument = whole || holdsToken(pasted)
        if (isDocument) store.getState().paste(pasted)
        return isDocument
      }}
    />
  )
}

function holdsToken(pasted: string): boolean {
  const [found] = extract(pasted).tokens
  return found !== undefined && wholeToken(found.token) !== null
}

const NONE = [] as const

const STACKED_LINES = 14
