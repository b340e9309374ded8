import { Editor } from '@monaco-editor/react'
import {
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import styles from './code-editor.module.css'
import {
  currentScheme,
  defineTheme,
  monospacedFonts,
  subscribeToScheme,
  THEMES,
} from './editor-theme'
import { LANGUAGES } from './json-language'
import type { LiveMonaco } from './live-monaco'
import { modelText } from './model-text'
import { monaco } from './monaco'
import { MODEL_OPTIONS, MONACO_OPTIONS } from './monaco-options'
import type { SurfaceProps } from './surface'
import { receiveText, reportEdit } from './sync'
import { useDecorations } from './decorations'
import { useUserEvents } from './user-events'

export interface MonacoEditorProps extends SurfaceProps {
  /** False while the plain editor still has the floor. */
  readonly active: boolean
  /** The editor stands ready, hidden. */
  readonly onCreated: () => void
  /** The height of the text in pixels, padding included. */
  readonly onContentHeight: (height: number) => void
}

/** The full editor. It is created hidden, then takes over from the plain one within one commit. */
export function MonacoEditor(props: MonacoEditorProps) {
  const { ref, sync, handover, active, epoch, text, label, readOnly } = props
  const [created, setCreated] = useState<LiveMonaco | null>(null)
  const [initialText] = useState(text)
  const scheme = useSyncExternalStore(subscribeToScheme, currentScheme)
  const live = active ? created : null

  const options = useMemo(
    () => ({
      ...MONACO_OPTIONS[props.language],
      ariaLabel: label,
      fontFamily: monospacedFonts(),
      readOnly,
      readOnlyMessage: { value: props.texts.readOnly },
    }),
    [props.language, props.texts.readOnly, label, readOnly],
  )

  const takeOver = useEffectEvent(({ editor, content }: LiveMonaco) => {
    content.set(sync.current.text)
    const from = handover.current
    handover.current = null
    if (from) {
      const [anchor, caret] = from.backward ? [from.end, from.start] : [from.start, from.end]
      editor.setSelection(
        monaco.Selection.fromPositions(content.position(anchor), content.position(caret)),
      )
      editor.setScrollTop(from.scrollTop)
      if (from.focused) editor.focus()
    }
    props.onContentHeight(editor.getContentHeight())
    props.onRich?.()
  })
  useLayoutEffect(() => {
    if (live) takeOver(live)
  }, [live])

  useLayoutEffect(() => {
    if (!live) return
    const before = sync.current.text
    const [next, step] = receiveText(sync.current, epoch, text)
    sync.current = next
    if (step === 'set') live.content.set(text)
    if (step === 'edit') live.content.change(before, text)
  }, [live, sync, epoch, text])

  useUserEvents(live, {
    ...props,
    onEdit: (written, whole) => {
      sync.current = reportEdit(sync.current, written)
      props.onEdit(written, whole)
    },
  })
  useDecorations(live, props)

  const onHeight = useEffectEvent((height: number) => props.onContentHeight(height))
  useLayoutEffect(() => {
    if (!live) return
    const resized = live.editor.onDidContentSizeChange(({ contentHeight }) =>
      onHeight(contentHeight),
    )
    return () => resized.dispose()
  }, [live])

  useImperativeHandle(ref, () => ({
    focus: () => live?.editor.focus(),
    find: () => run(live, 'actions.find'),
    foldAll: () => run(live, 'editor.foldAll'),
    unfoldAll: () => run(live, 'editor.unfoldAll'),
    goToNextFault: () => run(live, 'editor.action.marker.next'),
    reveal: (offset) => {
      if (live) live.editor.revealPositionInCenterIfOutsideViewport(live.content.position(offset))
    },
  }))

  const language = props.language === 'token' ? 'token' : (props.nameTone ?? 'payload')
  return (
    <div className={styles['monaco']} data-active={active} inert={!active}>
      <Editor
        defaultValue={initialText}
        defaultLanguage={LANGUAGES[language]}
        theme={THEMES[scheme]}
        options={options}
        loading={null}
        saveViewState={false}
        beforeMount={() => defineTheme(scheme)}
        onMount={(editor) => {
          const model = editor.getModel()
          if (!model) return
          model.updateOptions(MODEL_OPTIONS)
          setCreated({ editor, model, content: modelText(model) })
          props.onCreated()
        }}
      />
    </div>
  )
}

function run(live: LiveMonaco | null, action: string): void {
  if (!live) return
  live.editor.focus()
  void live.editor.getAction(action)?.run()
}
