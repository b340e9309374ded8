import { findAlgorithm } from '../jwt/algorithms'
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
      const started = clock()
      const total = countWords(words)
      const report = (tried: number, found: FoundSecret | null, done: boolean): void => {
        if (controller.signal.aborted) return
        const seconds = (clock() - started) / 1000
        const rate = seconds > 0 ? Math.round(tried / seconds) : null
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

/** A secret as it is put into the key box: as text, or in hex where it is none. */
function written(secret: Uint8Array): FoundSecret {
  const text = decodeUtf8(secret)
  return text.ok
    ? { text: text.value, encoding: 'utf8' }
    : {
        text: Array.from(secret, (byte) => byte.toString(16).padStart(2, '0')).join(''),
        encoding: 'hex',
      }
}
