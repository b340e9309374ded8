import { arrivesLoggedIn, attackByScript, countDone, forge } from './attacks'
import { GUARDED, type Credentials, type Place, type Setup } from './browser'
import type { SameSite } from './cookie-jar'
import type { RequestKind } from './request-kinds'

export interface StorageState {
  readonly place: Place
  readonly isReloaded: boolean
  /** Where the script finds itself, and whether it has run there. */
  readonly script: Setup
  readonly hasRun: boolean
  /** Whether a script was seen that took nothing away and acted all the same. */
  readonly sawActing: boolean
  readonly request: RequestKind
  readonly sameSite: SameSite
  readonly forgery: Setup
  /** Whether the server still knows the session behind the backend for frontend. */
  readonly isForgotten: boolean
}

export type StorageEvent =
  | { readonly kind: 'keep'; readonly place: Place }
  | { readonly kind: 'reload' }
  | { readonly kind: 'set-script'; readonly setup: Partial<Setup> }
  | { readonly kind: 'run'; readonly credentials: Credentials }
  | { readonly kind: 'request'; readonly request: RequestKind }
  | { readonly kind: 'same-site'; readonly sameSite: SameSite }
  | { readonly kind: 'set-forgery'; readonly setup: Partial<Setup> }
  | { readonly kind: 'forget'; readonly isForgotten: boolean }

export const START: StorageState = {
  place: 'local-storage',
  isReloaded: false,
  script: { ...GUARDED, place: 'local-storage' },
  hasRun: false,
  sawActing: false,
  request: 'own',
  sameSite: 'Lax',
  forgery: {
    // A token may be too large for a cookie; the session’s number is not.
    place: 'bff',
    httpOnly: true,
    sameSite: 'None',
    csrfToken: false,
    changesByGet: true,
  },
  isForgotten: false,
}

export function reduce(state: StorageState, event: StorageEvent): StorageState {
  switch (event.kind) {
    case 'keep':
      return { ...state, place: event.place, isReloaded: false }
    case 'reload':
      return { ...state, isReloaded: true }
    case 'set-script':
      return { ...state, script: { ...state.script, ...event.setup }, hasRun: false }
    case 'run': {
      const { stolen, acted } = attackByScript(state.script, event.credentials)
      return { ...state, hasRun: true, sawActing: state.sawActing || (stolen === null && acted) }
    }
    case 'request':
      return { ...state, request: event.request }
    case 'same-site':
      return { ...state, sameSite: event.sameSite }
    case 'set-forgery':
      return { ...state, forgery: { ...state.forgery, ...event.setup } }
    case 'forget':
      return { ...state, isForgotten: event.isForgotten }
  }
}

/** No forgery succeeds, and who comes by a link from elsewhere is still logged in. */
export const isGuarded = (setup: Setup, credentials: Credentials): boolean =>
  countDone(forge(setup, credentials)) === 0 && arrivesLoggedIn(setup, credentials)
