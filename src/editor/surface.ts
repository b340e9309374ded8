import type { RefObject } from 'react'
import type { EditorProps, EditorRef } from './editor-props'
import type { Sync } from './sync'

/** What one of the two editors needs, beside the props of `CodeEditor` itself. */
export interface SurfaceProps extends EditorProps {
  readonly ref: EditorRef | undefined
  /** Shared by both editors, so that the one that takes over knows what the other was told. */
  readonly sync: RefObject<Sync>
  /** Filled by the plain editor when it leaves, read by the full one in the same commit. */
  readonly handover: RefObject<Handover | null>
}

/** Where the user was; offsets in the text that the plain editor held. */
export interface Handover {
  readonly focused: boolean
  readonly start: number
  readonly end: number
  readonly backward: boolean
  readonly scrollTop: number
}
