import type { FulfilledReactPromise } from 'react'

/**
 * Loads at the first call; each call has the same promise. What has arrived is written on it in the
 * way that React's `use` reads it: `use` suspends for any other promise, resolved or not, and React
 * then shows nothing for 300 ms.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null
  const begin = (): Promise<T> => {
    const promise: Promise<T> = load().then((value) => {
      void Object.assign(promise, { status: 'fulfilled', value } satisfies Arrived<T>)
      return value
    })
    return promise
  }
  return () => (loading ??= begin())
}

type Arrived<T> = Pick<FulfilledReactPromise<T>, 'status' | 'value'>
