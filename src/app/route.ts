import { useSyncExternalStore } from 'react'

/** What the page shows; `path` is where in it, `''` for its first page. */
export type Route =
  { readonly view: 'debugger' } | { readonly view: 'learn'; readonly path: string }

const LEARN = '#/learn'

export const DEBUGGER_ADDRESS = '#/'
export const LEARN_ADDRESS = LEARN

/** `#/learn/signing/2` is the lessons at `signing/2`; every fragment that is no address of ours is the debugger. */
export function readRoute(fragment: string): Route {
  if (fragment !== LEARN && !fragment.startsWith(`${LEARN}/`)) return { view: 'debugger' }
  return { view: 'learn', path: fragment.slice(LEARN.length + 1).replace(/\/$/, '') }
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

const readFragment = (): string => location.hash

/** The route in the page's address, followed as it changes. */
export const useRoute = (): Route => readRoute(useSyncExternalStore(subscribe, readFragment))
