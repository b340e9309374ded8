import type { JweSegment, Management } from './jwe'

export type Reader = 'stranger' | 'recipient'
export const KEYS = ['other', 'public', 'private'] as const
/** Which key somebody tries. */
export type KeyChoice = (typeof KEYS)[number]

export interface EncryptionState {
  readonly reader: Reader
  readonly management: Management
  readonly segment: JweSegment
  readonly key: KeyChoice
  /** The segment in which a character was changed; null for none. */
  readonly changed: JweSegment | null
  /** What was seen with the right key: the content, and that a changed token gives nothing. */
  readonly seen: { readonly opened: boolean; readonly spoiled: boolean }
  readonly demandsSignature: boolean
}

export type EncryptionEvent =
  | { readonly kind: 'read-as'; readonly reader: Reader }
  | { readonly kind: 'manage'; readonly management: Management }
  | { readonly kind: 'segment'; readonly segment: JweSegment }
  | { readonly kind: 'try'; readonly key: KeyChoice }
  | { readonly kind: 'change'; readonly segment: JweSegment | null }
  /** What decryption gave for a key and a token, whole or changed. */
  | {
      readonly kind: 'decrypted'
      readonly key: KeyChoice
      readonly changed: JweSegment | null
      readonly isOpen: boolean
    }
  | { readonly kind: 'demand'; readonly demandsSignature: boolean }

export const START: EncryptionState = {
  reader: 'stranger',
  management: 'RSA-OAEP-256',
  segment: 'header',
  key: 'other',
  changed: null,
  seen: { opened: false, spoiled: false },
  demandsSignature: false,
}

export function reduce(state: EncryptionState, event: EncryptionEvent): EncryptionState {
  switch (event.kind) {
    case 'read-as':
      return { ...state, reader: event.reader }
    case 'manage':
      return { ...state, management: event.management }
    case 'segment':
      return { ...state, segment: event.segment }
    case 'try':
      return { ...state, key: event.key }
    case 'change':
      return { ...state, changed: event.segment }
    case 'decrypted': {
      if (event.key !== 'private') return state
      const { opened, spoiled } = state.seen
      const seen = {
        opened: opened || (event.isOpen && event.changed === null),
        spoiled: spoiled || (!event.isOpen && event.changed !== null),
      }
      return seen.opened === opened && seen.spoiled === spoiled ? state : { ...state, seen }
    }
    case 'demand':
      return { ...state, demandsSignature: event.demandsSignature }
  }
}
