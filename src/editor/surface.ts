import type { EditingSession } from './editing-session'
import type { EditorProps, EditorRef } from './editor-props'

/** What each of the two editors needs, beside the props of `CodeEditor` itself. */
export interface SurfaceProps extends EditorProps {
  readonly ref: EditorRef | undefined
  readonly session: EditingSession
}
