import { useMemo, type Ref } from 'react'
import { CodeEditor } from '../editor/code-editor'
import type { Annotation, EditorHandle } from '../editor/editor-props'
import { useMessages } from '../i18n/messages'
import type { Part } from '../jwt/analysis'
import { readTimes } from '../jwt/time'
import { evaluationOf, isEditable, selectLink, viewOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { useIsStacked } from '../ui/use-media-query'
import { headerAnnotations, payloadAnnotations } from './annotations'
import { marksIn } from './faults-in'
import { useFocus } from './use-focus'
import { useKnownNames } from './use-known-names'
import { useStable } from './use-stable'

interface PartEditorProps {
  readonly part: 'header' | 'payload'
  readonly editor: Ref<EditorHandle>
  readonly onRich: () => void
}

/** The text of the header or payload, with what belongs beside it. */
export function PartEditor({ part, editor, onRich }: PartEditorProps) {
  const messages = useMessages()
  const store = useDebuggerStore()
  const text = useDebugger((state) => viewOf(state, part))
  const epoch = useDebugger((state) => state.epochs[part])
  const content = useDebugger((state) => state.analysis.value[part])
  const editable = useDebugger((state) => isEditable(state, part))
  const link = useDebugger(selectLink)
  const isStacked = useIsStacked()
  const annotations = useAnnotations(part, content)
  const names = useKnownNames(part, content)

  const isCurrent = content?.view === text
  const faults = useMemo(() => marksIn(part, content?.faults, messages), [content, part, messages])
  const focus = useFocus(part)

  return (
    <CodeEditor
      ref={editor}
      label={messages.decoded[part]}
      language="json"
      text={text}
      epoch={epoch}
      readOnly={!editable}
      nameTone={part}
      highlight={link?.part === part ? link.partRange : null}
      faults={isCurrent ? faults : NONE}
      annotations={isCurrent ? annotations : NONE}
      names={names}
      {...(part === 'header' && { maxLines: HEADER_LINES })}
      {...(part === 'payload' && isStacked && { maxLines: STACKED_LINES })}
      texts={messages.editor}
      locale={messages.language}
      onRich={onRich}
      onEdit={(edited) => store.getState().editPart(part, edited)}
      {...focus}
    />
  )
}

const NONE = [] as const

const HEADER_LINES = 12
const STACKED_LINES = 24

/** What stands beside the part's members, the same list until one of its words changes. */
function useAnnotations(part: 'header' | 'payload', content: Part | null) {
  const messages = useMessages()
  const evaluation = useDebugger(evaluationOf)
  const annotations =
    part === 'header'
      ? headerAnnotations(content, messages)
      : payloadAnnotations(content, readTimes(content, evaluation), messages)
  return useStable(annotations, isSameList)
}

const isSameList = (before: readonly Annotation[], after: readonly Annotation[]): boolean =>
  before.length === after.length &&
  before.every(({ offset, text, tone }, index) => {
    const other = after[index]
    return other?.offset === offset && other.text === text && other.tone === tone
  })
