import { findAlgorithm } from '../jwt/algorithms'
import { hexOf } from '../jwt/hex'
import { signedBytesOf } from '../jwt/signed-bytes'
import { decodeUtf8 } from '../jwt/utf8'
import { countWords } from '../jwt/word-list'
import type { GuessSecret } from '../worker/guesser'
import type { FoundSecret, StateEvents } from './state'

export interface Guessing {
  /** Tries a list of words, one a line, as the secret of the token shown. Another token ends the run. */
  start(words: Uint8Array<ArrayBuffer>): Promise<void>
  cancel(): void
}

/** Keeps `State.guessing`. `clock` is in milliseconds. */
export function createGuessing(
  guessSecret: GuessSecret,
  store: StateEvents,
  clock: () => number,
): Guessing {
  let running: AbortController | null = null

  function cancel(): void {
    running?.abort()
    running = null
    if (store.getState().guessing) store.setState({ guessing: null })
  }

  store.subscribe(({ guessing, analysis }) => {
    if (guessing && guessing.of !== analysis.value) cancel()
  })

  return {
    cancel,
    async start(words) {
      cancel()
      const analysis = store.getState().analysis.value
      const algorithm = findAlgorithm(analysis.algorithm ?? '')
      const signed = signedBytesOf(analysis)
      if (algorithm?.family !== 'HMAC' || !signed) return
      const controller = new AbortController()
      running = controller
      const rateAt = measureRate()
      const total = countWords(words)
      const report = (tried: number, found: FoundSecret | null, done: boolean): void => {
        if (controller.signal.aborted) return
        const rate = rateAt(tried, clock())
        store.setState({ guessing: { of: analysis, tried, total, rate, found, done } })
      }
      report(0, null, false)
      try {
        let tried = 0
        const found = await guessSecret(
          algorithm,
          signed,
          { words, count: total },
          (sum) => {
            tried = sum
            report(tried, null, false)
          },
          controller.signal,
        )
        report(tried, found && written(found), true)
      } catch (error) {
        store.setState({ failure: { error } })
      }
    },
  }
}

/** Before that many milliseconds it is chance. */
const MIN_MEASURED = 100

/**
 * How many a second are tried, told at each report how many there were and when, in milliseconds:
 * from the first on, since workers take their time to start. Null as long as it is not known.
 */
function measureRate(): (tried: number, at: number) => number | null {
  let first: { readonly tried: number; readonly at: number } | null = null
  return (tried, at) => {
    if (tried === 0) return null
    first ??= { tried, at }
    const elapsed = at - first.at
    return elapsed < MIN_MEASURED ? null : Math.round(((tried - first.tried) * 1000) / elapsed)
  }
}

/** A secret as it is put into the key box: as text, or in hex where it is none. */
function written(secret: Uint8Array): FoundSecret {
  const text = decodeUtf8(secret)
  return text.ok ? { text: text.value, encoding: 'utf8' } : { text: hexOf(secret), encoding: 'hex' }
}
