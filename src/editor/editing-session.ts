import { receiveText, reportEdit, startSync, type SyncStep } from './sync'

/** Where the user was in the plain editor; offsets in the text that it held. */
export interface Handover {
  readonly focused: boolean
  readonly start: number
  readonly end: number
  readonly backward: boolean
  readonly scrollTop: number
}

/** What the plain and the full editor of one `CodeEditor` both know, so that one can follow the other. */
export interface EditingSession {
  /** The text that the editor holds. */
  readonly text: () => string
  /** The app gives a text; says what the editor has to do about it. */
  readonly receive: (epoch: number, text: string) => SyncStep
  /** The user changed the text. */
  readonly report: (text: string) => void
  /** The plain editor leaves. */
  readonly leave: (handover: Handover) => void
  /** The full editor takes over; null where the plain one was never left. */
  readonly takeOver: () => Handover | null
}

export function editingSession(epoch: number, text: string): EditingSession {
  let sync = startSync(epoch, text)
  let left: Handover | null = null
  return {
    text: () => sync.text,
    receive: (newEpoch, newText) => {
      const [next, step] = receiveText(sync, newEpoch, newText)
      sync = next
      return step
    },
    report: (written) => {
      sync = reportEdit(sync, written)
    },
    leave: (handover) => {
      left = handover
    },
    takeOver: () => left,
  }
}
