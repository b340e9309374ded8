import { useEffect, useRef, useState, useSyncExternalStore, type ComponentType } from 'react'
import styles from './code-editor.module.css'
import type { EditorProps, EditorRef } from './editor-props'
import type { MonacoEditorProps } from './monaco-editor'
import { PlainEditor } from './plain-editor'
import type { Handover } from './surface'
import { startSync } from './sync'

/**
 * A text editor that works at once and becomes Monaco when that has arrived. Text, caret, selection,
 * scroll position and focus carry over; on coarse pointers, and where Monaco can't be loaded, the
 * plain editor stays.
 */
export function CodeEditor({ ref, ...props }: EditorProps & { readonly ref?: EditorRef }) {
  const Monaco = useMonaco()
  const [created, setCreated] = useState(false)
  const [composing, setComposing] = useState(false)
  const [contentHeight, setContentHeight] = useState<number | null>(null)
  const sync = useRef(startSync(props.epoch, props.text))
  const handover = useRef<Handover | null>(null)
  // An input method loses its composition with the element it writes to.
  const rich = created && !composing

  const fits = props.maxLines !== undefined
  const limit = props.maxLines === undefined ? undefined : heightOf(props.maxLines)
  const height = !fits ? '100%' : rich && contentHeight !== null ? contentHeight : 'auto'
  return (
    <div className={styles['editor']} style={{ height, maxHeight: limit }} data-fits={fits}>
      {!rich && (
        <PlainEditor
          {...props}
          ref={ref}
          sync={sync}
          handover={handover}
          onComposing={setComposing}
        />
      )}
      {Monaco && (
        <Monaco
          {...props}
          ref={rich ? ref : undefined}
          sync={sync}
          handover={handover}
          active={rich}
          onCreated={() => setCreated(true)}
          onContentHeight={setContentHeight}
        />
      )}
    </div>
  )
}

const LINE_HEIGHT = 21
const PADDING = 12

const heightOf = (lines: number): number => lines * LINE_HEIGHT + 2 * PADDING

type MonacoComponent = ComponentType<MonacoEditorProps>

function useMonaco(): MonacoComponent | null {
  const coarse = useSyncExternalStore(subscribeToPointer, hasCoarsePointer)
  const [component, setComponent] = useState<MonacoComponent | null>(null)
  useEffect(() => {
    if (coarse) return
    let wanted = true
    const cancel = whenIdle(() => {
      import('./monaco-editor').then(
        (module) => wanted && setComponent(() => module.MonacoEditor),
        // Offline, or a newer version was deployed meanwhile: the plain editor does all but the comfort.
        () => undefined,
      )
    })
    return () => {
      wanted = false
      cancel()
    }
  }, [coarse])
  return component
}

const COARSE = '(pointer: coarse)'

const hasCoarsePointer = (): boolean => matchMedia(COARSE).matches

function subscribeToPointer(listener: () => void): () => void {
  const query = matchMedia(COARSE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Runs the task once the first paint is done and the page is idle; returns how to call it off. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 200)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(task, { timeout: 2000 })
  return () => cancelIdleCallback(handle)
}
