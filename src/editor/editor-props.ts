import type { Ref } from 'react'
import type { CharRange } from '../jwt/range'

/** Where a token's characters belong; dots and blanks belong nowhere and stay neutral. */
export type SegmentTone = 'header' | 'payload' | 'signature' | 'other'

export interface ColouredSegment {
  readonly range: CharRange
  readonly name: SegmentTone
}

/** Something that keeps the text from being read: underlined, explained, and found by `goToNextFault`. */
export interface Fault {
  readonly range: CharRange
  readonly message: string
}

/** A remark drawn after the end of the line that holds `offset`; it is no part of the text. */
export interface Annotation {
  readonly offset: number
  readonly text: string
  readonly tone: 'plain' | 'warning' | 'bad'
}

/** A property name that completes itself and explains itself. Texts are plain, not Markdown. */
export interface KnownName {
  /** The name as readers decode it, without quotes. */
  readonly name: string
  /** A few words beside the name. */
  readonly detail: string
  readonly documentation: string
  /** Further short remarks, such as an example. */
  readonly remarks: readonly string[]
  readonly link: Link | null
  /** The whole member as JSON text, like `"exp": 0`; only its name is used where a value stands already. */
  readonly insert: string
  /** What the value can be. */
  readonly values: readonly KnownValue[]
  /** What each element can be, where the value is an array. */
  readonly elements: readonly KnownValue[]
  /** The names inside of it, where the value is an object. */
  readonly members: readonly KnownName[]
}

/** A value that completes itself and explains itself. */
export interface KnownValue {
  /** As JSON text. */
  readonly text: string
  /** A few words beside it. */
  readonly detail: string
  /** Null where the few words say it all. */
  readonly documentation: string | null
  readonly link: Link | null
}

/** Where to read on. */
export interface Link {
  readonly text: string
  readonly url: string
}

export interface EditorProps {
  /** The accessible name of the textbox. */
  readonly label: string
  readonly language: 'token' | 'json'
  /** The text to show. */
  readonly text: string
  /**
   * Grows when `text` comes from elsewhere (another pane, a paste, an undone replacement): the text is
   * set and undo starts afresh. With the epoch unchanged, a `text` that is not what the user wrote is
   * a change by one of the app's controls and is applied as an edit that can be undone.
   */
  readonly epoch: number
  readonly readOnly: boolean
  /** Offsets here and below count UTF-16 code units in `text`. */
  readonly segments?: readonly ColouredSegment[]
  /** The colour of JSON property names. */
  readonly nameTone?: 'header' | 'payload'
  /** What is linked with another pane: drawn as a box. */
  readonly highlight: CharRange | null
  readonly faults: readonly Fault[]
  readonly annotations: readonly Annotation[]
  readonly names?: readonly KnownName[]
  /** As tall as the text, up to so many lines; without it the editor fills its parent. */
  readonly maxLines?: number
  readonly texts: EditorTexts
  /** BCP 47. The full editor's own words keep to the one that it was loaded with. */
  readonly locale: string
  /** Each edit of the user, undo included. `whole`: nothing of the previous text was kept. */
  readonly onEdit: (text: string, whole: boolean) => void
  /** Where the user's caret stands; null when the focus leaves. */
  readonly onCursor: (offset: number | null) => void
  /** The character under the pointer, at most once a frame; null when there is none. */
  readonly onHover: (offset: number | null) => void
  /**
   * A paste, with the clipboard's text before any editor normalises it; `whole`: it replaces
   * everything. True: it was dealt with, and the editor leaves the paste alone.
   */
  readonly onPaste?: (text: string, whole: boolean) => boolean
  /** The user asked to undo, and there is nothing that this editor could undo. */
  readonly onNothingToUndo?: () => void
  /** The full editor has taken over from the plain one: find and folding are there from now on. */
  readonly onRich?: () => void
}

export interface EditorTexts {
  /** Said when the user types into an editor that is read only. */
  readonly readOnly: string
}

/** What a pane's buttons can ask for. A plain editor has no find and no folding: nothing happens. */
export interface EditorHandle {
  readonly focus: () => void
  readonly find: () => void
  readonly foldAll: () => void
  readonly unfoldAll: () => void
  /** Moves the caret to the next fault, from the last one on to the first, and focuses the editor. */
  readonly goToNextFault: () => void
  /** Selects a range of the text, scrolls so that it can be seen, and focuses the editor. */
  readonly select: (range: CharRange) => void
  /** How far down the text and the caret are; null where that is not known. */
  readonly extents: () => Extents | null
}

/** In pixels from the editor's upper edge, as far as it is scrolled. */
export interface Extents {
  /** Where the text ends. */
  readonly text: number
  /** Where the caret's line ends. */
  readonly caret: number
}

export type EditorRef = Ref<EditorHandle>
