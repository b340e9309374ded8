/** What was left out of a key's text, or put right in it, to read it. */
export interface KeyNoteData {
  /** More PEM blocks than the one that was taken. */
  'other-blocks': { readonly taken: string; readonly others: readonly string[] }
}

export type KeyNoteCode = keyof KeyNoteData

/** One thing to be said about how a key's text was read: data, never prose. */
export type KeyNote<C extends KeyNoteCode = KeyNoteCode> = {
  readonly [K in C]: { readonly code: K; readonly data: KeyNoteData[K] }
}[C]
