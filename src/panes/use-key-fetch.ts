import { useEffect, useRef, useState } from 'react'
import type { KeyDocument } from '../jwt/key-document'
import { isNamedBy, readKeyHints, type RequestPlan } from '../jwt/key-source'
import { problem, type Problem } from '../jwt/problem'
import { useDebuggerStore } from '../store/use-debugger'

/** Metadata that was read, and the issuer it was asked of. */
export interface Discovery {
  readonly metadata: Extract<KeyDocument, { readonly kind: 'discovery' }>
  readonly asked: string | null
  /** Whether the token named its address: then so did it the keys that the metadata points to. */
  readonly isNamedByToken: boolean
}

/** How far the fetching of keys has come. Where the metadata leads is not called without another click. */
export interface KeyFetch {
  readonly isFetching: boolean
  readonly discovery: Discovery | null
  readonly failure: Problem | null
}

const READY: KeyFetch = { isFetching: false, discovery: null, failure: null }

/**
 * Makes the requests of a plan, and puts the keys that they find into the key box.
 *
 * @param onKeys called once they are there
 */
export function useKeyFetch(onKeys: () => void) {
  const store = useDebuggerStore()
  const controller = useRef<AbortController>(null)
  const [progress, setProgress] = useState(READY)
  const { discovery } = progress

  useEffect(() => () => controller.current?.abort(), [])

  async function start({ issuer, urls }: RequestPlan): Promise<void> {
    controller.current = new AbortController()
    setProgress({ isFetching: true, discovery, failure: null })
    const hints = readKeyHints(store.getState().analysis.value)
    const isNamedByToken = discovery?.isNamedByToken === true || isNamedBy(hints, urls[0])
    const found = await store.getState().fetchKeys(urls, controller.current.signal)
    if (!found.ok) setProgress({ isFetching: false, discovery, failure: found.problem })
    else if (found.value.kind === 'keys') {
      store.getState().takeKey(found.value.text, isNamedByToken ? 'embedded' : 'fetched')
      onKeys()
    } else if (discovery === null) {
      const next = { metadata: found.value, asked: issuer, isNamedByToken }
      setProgress({ isFetching: false, discovery: next, failure: null })
    } else {
      const failure = problem('fetch-no-keys', 'key', null, {})
      setProgress({ isFetching: false, discovery, failure })
    }
  }

  return {
    progress,
    start,
    cancel: () => controller.current?.abort(),
    reset: () => setProgress(READY),
  }
}
