/** What an editor is known to show, and what of it the app has not yet confirmed. */
export interface Sync {
  readonly epoch: number
  /** The text the editor holds. */
  readonly text: string
  /** The text last given by the app. */
  readonly given: string
  /** Texts the user wrote that have not come back yet, oldest first. */
  readonly reported: readonly string[]
}

/** `set`: start afresh with the text. `edit`: change the shown text into it, undoably. */
export type SyncStep = 'none' | 'set' | 'edit'

export const startSync = (epoch: number, text: string): Sync => ({
  epoch,
  text,
  given: text,
  reported: [],
})

/** The user changed the text; it was reported to the app. */
export const reportEdit = (sync: Sync, text: string): Sync => ({
  ...sync,
  text,
  reported: [...sync.reported, text],
})

/**
 * The app gives a text. What the user wrote comes back, sometimes late, after a newer keystroke: that
 * is an echo and changes nothing. Anything else that is new is the app's own change.
 */
export function receiveText(sync: Sync, epoch: number, text: string): [Sync, SyncStep] {
  if (epoch !== sync.epoch) return [startSync(epoch, text), 'set']
  const echo = sync.reported.indexOf(text)
  if (echo >= 0) {
    return [{ ...sync, given: text, reported: sync.reported.slice(echo + 1) }, 'none']
  }
  if (text === sync.given || text === sync.text) return [{ ...sync, given: text }, 'none']
  return [startSync(epoch, text), 'edit']
}
