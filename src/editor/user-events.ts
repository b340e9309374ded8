import type * as Monaco from 'monaco-editor/editor/editor.api.js'
import { useEffectEvent, useLayoutEffect, useState } from 'react'
import type { EditorProps } from './editor-props'
import { frameQueue } from './frame-queue'
import { selectsAll, type LiveMonaco } from './live-monaco'
import { monaco } from './monaco'

type UserEvents = Pick<
  EditorProps,
  'readOnly' | 'onCursor' | 'onHover' | 'onPaste' | 'onNothingToUndo'
> & {
  readonly onEdit: (text: string, whole: boolean) => void
}

/** Tells the app what the user does in Monaco, and nothing that the app did itself. */
export function useUserEvents(live: LiveMonaco | null, events: UserEvents): void {
  const [frames] = useState(frameQueue)

  const onEdit = useEffectEvent((whole: boolean) => {
    if (live) events.onEdit(live.content.read(), whole)
  })
  const onCaret = useEffectEvent((position: Monaco.IPosition | null) => {
    if (!live || !position || live.content.applying() || !live.editor.hasTextFocus()) return
    events.onCursor(live.content.offset(position))
  })
  const onBlur = useEffectEvent(() => events.onCursor(null))
  const onPointer = useEffectEvent((offset: number | null) => events.onHover(offset))
  const onNothingToUndo = useEffectEvent(() => events.onNothingToUndo?.())
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (!live || events.readOnly || !events.onPaste) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!events.onPaste(text, selectsAll(live))) return
    event.preventDefault()
    event.stopImmediatePropagation()
  })

  useLayoutEffect(() => {
    if (!live) return
    const { editor, model, content } = live
    const listeners = [
      onUserEdit(live, (whole) => onEdit(whole)),
      editor.onDidChangeCursorSelection(({ selection }) => onCaret(selection.getPosition())),
      editor.onDidFocusEditorText(() => onCaret(editor.getPosition())),
      editor.onDidBlurEditorText(() => onBlur()),
      editor.onMouseMove(({ target }) => {
        const { position } = target
        const overText = target.type === monaco.editor.MouseTargetType.CONTENT_TEXT
        frames.run(() => onPointer(overText && position ? content.offset(position) : null))
      }),
      editor.onKeyDown(({ keyCode, ctrlKey, metaKey, shiftKey, altKey }) => {
        const isUndo = keyCode === monaco.KeyCode.KeyZ && (ctrlKey || metaKey)
        if (isUndo && !shiftKey && !altKey && !model.canUndo()) onNothingToUndo()
      }),
      editor.onMouseLeave(() => {
        frames.cancel()
        onPointer(null)
      }),
    ]

    const container = editor.getContainerDomNode()
    const inText = (event: Event): boolean =>
      editor.hasTextFocus() && event.target instanceof HTMLTextAreaElement
    const paste = (event: ClipboardEvent) => {
      if (inText(event)) onPaste(event)
    }
    // Monaco would take a longer text for so many keystrokes, and indent each of its lines again.
    const insert = (event: InputEvent) => {
      if (!inText(event) || event.isComposing || event.inputType !== 'insertText') return
      if (!event.data || event.data.length < 2) return
      event.preventDefault()
      editor.trigger('input', 'type', { text: event.data })
    }
    // The browser's own "select all" reaches only the few lines that Monaco mirrors in its textarea.
    const select = (event: Event) => {
      const area = event.type === 'focus' ? event.target : document.activeElement
      if (!(area instanceof HTMLTextAreaElement) || !container.contains(area)) return
      const { value, selectionStart, selectionEnd } = area
      if (!area.classList.contains('inputarea') || !editor.getSelection()?.isEmpty()) return
      if (value === '' || selectionStart > 0 || selectionEnd < value.length) return
      editor.setSelection(model.getFullModelRange())
    }
    container.addEventListener('paste', paste, true)
    container.addEventListener('beforeinput', insert, true)
    container.addEventListener('focus', select, true)
    window.addEventListener('selectionchange', select, true)
    return () => {
      for (const listener of listeners) listener.dispose()
      container.removeEventListener('paste', paste, true)
      container.removeEventListener('beforeinput', insert, true)
      container.removeEventListener('focus', select, true)
      window.removeEventListener('selectionchange', select, true)
      frames.cancel()
    }
  }, [live, frames])
}

/**
 * Calls back once for each change by the user, after all of it is in the model; several events can tell
 * of one keystroke. `whole`: nothing of the previous text was kept.
 */
function onUserEdit(
  { editor, model, content }: LiveMonaco,
  listener: (whole: boolean) => void,
): Monaco.IDisposable {
  let length = model.getValueLength()
  let whole = false
  return editor.onDidChangeModelContent((event) => {
    if (event.isFlush || content.applying()) {
      length = model.getValueLength()
      whole = false
      return
    }
    const [change] = event.changes
    whole ||= event.changes.length === 1 && change?.rangeLength === length
    if (event.versionId !== model.getVersionId()) return
    length = model.getValueLength()
    listener(whole)
    whole = false
  })
}
