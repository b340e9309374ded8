import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
  type ComponentType,
} from 'react'
import { whenIdle } from '../ui/when-idle'
import styles from './code-editor.module.css'
import { editingSession } from './editing-session'
import type { EditorProps, EditorRef } from './editor-props'
import type { MonacoEditorProps } from './monaco-editor'
import { loadMonacoWords } from './monaco-words'
import { PlainEditor } from './plain-editor'

/**
 * A text editor that works at once and becomes Monaco when that has arrived. Text, caret, selection,
 * scroll position and focus carry over; on coarse pointers, and where Monaco can't be loaded, the
 * plain editor stays.
 */
export function CodeEditor({ ref, ...props }: EditorProps & { readonly ref?: EditorRef }) {
  const wanted = useMonacoWanted(props.locale)
  const [created, setCreated] = useState(false)
  const [composing, setComposing] = useState(false)
  const [contentHeight, setContentHeight] = useState<number | null>(null)
  const [session] = useState(() => editingSession(props.epoch, props.text))
  // An input method loses its composition with the element it writes to.
  const rich = created && !composing

  const fits = props.maxLines !== undefined
  const limit = props.maxLines === undefined ? undefined : heightOf(props.maxLines)
  const height = !fits ? '100%' : rich && contentHeight !== null ? contentHeight : 'auto'
  return (
    <div className={styles['editor']} style={{ height, maxHeight: limit }} data-fits={fits}>
      {!rich && <PlainEditor {...props} ref={ref} session={session} onComposing={setComposing} />}
      {wanted && (
        <Suspense fallback={null}>
          <MonacoEditor
            {...props}
            ref={rich ? ref : undefined}
            session={session}
            active={rich}
            onCreated={() => setCreated(true)}
            onContentHeight={setContentHeight}
          />
        </Suspense>
      )}
    </div>
  )
}

const LINE_HEIGHT = 21
const PADDING = 12

const heightOf = (lines: number): number => lines * LINE_HEIGHT + 2 * PADDING

const MonacoEditor = lazy<ComponentType<MonacoEditorProps>>(() =>
  import('./monaco-editor').then(
    (module) => ({ default: module.MonacoEditor }),
    // Offline, or a newer version was deployed meanwhile: the plain editor does all but the comfort.
    () => ({ default: () => null }),
  ),
)

/** Monaco is not made for touch, and must not delay the first paint. */
function useMonacoWanted(locale: string): boolean {
  const coarse = useSyncExternalStore(subscribeToPointer, hasCoarsePointer)
  const [idle, setIdle] = useState(false)
  const begin = useEffectEvent(async () => {
    if (!coarse) await loadMonacoWords(locale)
    setIdle(true)
  })
  useEffect(() => whenIdle(() => void begin()), [])
  return idle && !coarse
}

const COARSE = '(pointer: coarse)'

const hasCoarsePointer = (): boolean => matchMedia(COARSE).matches

function subscribeToPointer(listener: () => void): () => void {
  const query = matchMedia(COARSE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
