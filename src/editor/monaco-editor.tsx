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
import { useDecorations } from './decorations'
import {
  currentScheme,
  defineTheme,
  monospacedFonts,
  subscribeToScheme,
  THEMES,
} from './editor-theme'
import type { Extents } from './editor-props'
import { LANGUAGES } from './json-language'
import type { LiveMonaco } from './live-monaco'
import { modelText } from './model-text'
import { monaco } from './monaco'
import { MODEL_OPTIONS, MONACO_OPTIONS } from './monaco-options'
import type { SurfaceProps } from './surface'
import { useUserEvents } from './user-events'

export interface MonacoEditorProps extends SurfaceProps {
  /** False while the plain editor still has the floor. */
  readonly active: boolean
  /** The editor stands ready, hidden. */
  readonly onCreated: () => void
  /** The height of the text in pixels, padding included. */
  readonly onContentHeight: (height: number) => void
}

/** What Monaco takes for the height of what has none, in pixels. */
const UNMEASURED_HEIGHT = 5

/** The full editor. It is created hidden, then takes over from the plain one within one commit. */
export function MonacoEditor(props: MonacoEditorProps) {
  const { ref, session, active, epoch, text, label, readOnly } = props
  const [created, setCreated] = useState<LiveMonaco | null>(null)
  const scheme = useSyncExternalStore(subscribeToScheme, currentScheme)
  const live = active ? created : null

  const options = useMemo(
    () => ({
      ...MONACO_OPTIONS[props.language],
      ariaLabel: label,
      fontFamily: monospacedFonts(),
      cursorBlinking: prefersStillness() ? ('solid' as const) : ('blink' as const),
      readOnly,
      readOnlyMessage: { value: props.texts.readOnly },
    }),
    [props.language, props.texts.readOnly, label, readOnly],
  )

  const takeOver = useEffectEvent(({ editor, content }: LiveMonaco) => {
    // Until it is measured, no line has the height that it is to be scrolled by. Later its own
    // observer measures it, which would not hear of the box between two equal heights.
    if (editor.getLayoutInfo().height <= UNMEASURED_HEIGHT) editor.layout()
    content.set(session.text())
    const from = session.takeOver()
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
    const before = session.text()
    const step = session.receive(epoch, text)
    if (step === 'set') live.content.set(text)
    if (step === 'edit') live.content.change(before, text)
  }, [live, session, epoch, text])

  useUserEvents(live, {
    ...props,
    onEdit: (written, whole) => {
      session.report(written)
      props.onEdit(written, whole)
    },
  })
  useDecorations(live, props)
  // The plain editor is gone with this commit: show all of the text in the same frame.
  useLayoutEffect(() => live?.editor.render(true), [live])

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
    select: (chosen) => {
      if (!live) return
      const range = live.content.range(chosen)
      live.editor.setSelection(range)
      live.editor.revealRangeInCenterIfOutsideViewport(range)
      live.editor.focus()
    },
    extents: () => live && extentsOf(live),
  }))

  const language = props.language === 'token' ? 'token' : (props.nameTone ?? 'payload')
  return (
    // Monaco hangs its menus in here, and gives its colours to what bears its class name.
    <div className={`monaco-component ${styles['monaco']}`} data-active={active} inert={!active}>
      <Editor
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

function extentsOf({ editor }: LiveMonaco): Extents {
  const scrolled = editor.getScrollTop()
  const line = editor.getPosition()?.lineNumber ?? 1
  return {
    text: editor.getContentHeight() - scrolled,
    caret: editor.getBottomForLineNumber(line) - scrolled,
  }
}

function run(live: LiveMonaco | null, action: string): void {
  if (!live) return
  live.editor.focus()
  void live.editor.getAction(action)?.run()
}

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
