import { Editor } from '@monaco-editor/react'
import {
  useEffect,
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
import { frameQueue } from './frame-queue'
import { LANGUAGES } from './json-language'
import { setKnownNames } from './known-names'
import { visibleRange } from './layers'
import { modelText, type ModelText } from './model-text'
import { monaco } from './monaco'
import { MONACO_OPTIONS } from './monaco-options'
import type { SurfaceProps } from './surface'
import { receiveText, reportEdit } from './sync'

export interface MonacoEditorProps extends SurfaceProps {
  /** False while the plain editor still has the floor. */
  readonly active: boolean
  /** The editor stands ready, hidden. */
  readonly onCreated: () => void
  /** The height of the text in pixels, padding included. */
  readonly onContentHeight: (height: number) => void
}

type MonacoInstance = monaco.editor.IStandaloneCodeEditor

interface Live {
  readonly editor: MonacoInstance
  readonly model: monaco.editor.ITextModel
  readonly content: ModelText
}

/** The full editor. It is created hidden, then takes over from the plain one within one commit. */
export function MonacoEditor(props: MonacoEditorProps) {
  const { ref, sync, handover, active, epoch, text, label, readOnly } = props
  const [created, setCreated] = useState<Live | null>(null)
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

  const takeOver = useEffectEvent(({ editor, content }: Live) => {
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

  useUserEvents(live, props)
  useDecorations(live, props)

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
          model.updateOptions({ tabSize: 2, insertSpaces: true })
          setCreated({ editor, model, content: modelText(model) })
          props.onCreated()
        }}
      />
    </div>
  )
}

function run(live: Live | null, action: string): void {
  if (!live) return
  live.editor.focus()
  void live.editor.getAction(action)?.run()
}

/** Tells the app what the user does, and nothing that the app did itself. */
function useUserEvents(live: Live | null, props: MonacoEditorProps): void {
  const { sync } = props
  const [frames] = useState(frameQueue)

  const onContent = useEffectEvent(
    (event: monaco.editor.IModelContentChangedEvent, whole: boolean) => {
      if (!live || event.isFlush || live.content.applying()) return
      const text = live.content.read()
      sync.current = reportEdit(sync.current, text)
      props.onEdit(text, whole)
    },
  )
  const onCaret = useEffectEvent((position: monaco.IPosition) => {
    if (!live || live.content.applying() || !live.editor.hasTextFocus()) return
    props.onCursor(live.content.offset(position))
  })
  const onBlur = useEffectEvent(() => props.onCursor(null))
  const onPointer = useEffectEvent((offset: number | null) => props.onHover(offset))
  const onHeight = useEffectEvent((height: number) => props.onContentHeight(height))
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (!live || props.readOnly || !props.onPasteWhole || !selectsAll(live)) return
    if (!(event.target instanceof HTMLTextAreaElement) || !live.editor.hasTextFocus()) return
    if (!props.onPasteWhole(event.clipboardData?.getData('text/plain') ?? '')) return
    event.preventDefault()
    event.stopImmediatePropagation()
  })

  useLayoutEffect(() => {
    if (!live) return
    const { editor, model, content } = live
    let length = model.getValueLength()
    const listeners = [
      editor.onDidChangeModelContent((event) => {
        const [change] = event.changes
        const whole = event.changes.length === 1 && change?.rangeLength === length
        length = model.getValueLength()
        onContent(event, whole)
      }),
      editor.onDidChangeCursorSelection(({ selection }) => onCaret(selection.getPosition())),
      editor.onDidFocusEditorText(() => {
        const position = editor.getPosition()
        if (position) onCaret(position)
      }),
      editor.onDidBlurEditorText(() => onBlur()),
      editor.onMouseMove(({ target }) => {
        const { position } = target
        const overText = target.type === monaco.editor.MouseTargetType.CONTENT_TEXT
        frames.run(() => onPointer(overText && position ? content.offset(position) : null))
      }),
      editor.onMouseLeave(() => {
        frames.cancel()
        onPointer(null)
      }),
      editor.onDidContentSizeChange(({ contentHeight }) => onHeight(contentHeight)),
    ]
    const container = editor.getContainerDomNode()
    const paste = (event: ClipboardEvent) => onPaste(event)
    container.addEventListener('paste', paste, true)
    return () => {
      for (const listener of listeners) listener.dispose()
      container.removeEventListener('paste', paste, true)
      frames.cancel()
    }
  }, [live, frames])
}

const selectsAll = ({ editor, model }: Live): boolean => {
  const selections = editor.getSelections() ?? []
  return selections.length === 1 && selections[0]?.equalsRange(model.getFullModelRange()) === true
}

const MARKERS = 'triptych'

/** Draws segments, the link, faults and annotations; names go to completion and hover. */
function useDecorations(live: Live | null, props: MonacoEditorProps): void {
  // A text set afresh loses its decorations, hence the epoch.
  const { epoch, segments, highlight, faults, annotations, names, label } = props

  useDecoration(live, epoch, segments ?? NOTHING, (content, { range, name }) => ({
    range: content.range(range),
    options: { inlineClassName: `triptych-${name}` },
  }))
  const highlights = useMemo(() => (highlight ? [highlight] : NOTHING), [highlight])
  useDecoration(live, epoch, highlights, (content, range) => ({
    range: content.range(range),
    options: { className: 'triptych-highlight', stickiness: NEVER_GROWS },
  }))
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
  }, [live, epoch, faults, label])

  useEffect(() => {
    if (live && names) setKnownNames(live.model, names)
  }, [live, names])
}

const NOTHING: readonly never[] = []
const NEVER_GROWS = monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges

function useDecoration<T>(
  live: Live | null,
  epoch: number,
  items: readonly T[],
  draw: (
    content: ModelText,
    item: T,
    model: monaco.editor.ITextModel,
  ) => monaco.editor.IModelDeltaDecoration,
): void {
  const collection = useMemo(() => live?.editor.createDecorationsCollection(), [live])
  const decorate = useEffectEvent((item: T, { content, model }: Live) => draw(content, item, model))
  useLayoutEffect(() => {
    if (live) collection?.set(items.map((item) => decorate(item, live)))
  }, [live, collection, epoch, items])
  useEffect(() => () => collection?.clear(), [collection])
}
