import { findAlgorithm } from '../jwt/algorithms'
import { signedBytesOf } from '../jwt/signed-bytes'
import type { GuessSecret } from '../worker/guesser'
import type { State } from './state'

interface StateAccess {
  getState(): State
  setState(partial: Partial<State>): void
  subscribe(listener: (state: State) => void): unknown
}

export interface Guessing {
  /** Tries candidates as the secret of the token shown. The next input ends the run. */
  start(candidates: readonly string[]): Promise<void>
  cancel(): void
}

/** Keeps `State.guessing`. `clock` is in milliseconds. */
export function createGuessing(
  guessSecret: GuessSecret,
  store: StateAccess,
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
    async start(candidates) {
      cancel()
      const analysis = store.getState().analysis.value
      const algorithm = findAlgorithm(analysis.algorithm ?? '')
      const signed = signedBytesOf(analysis)
      if (algorithm?.family !== 'HMAC' || !signed) return
      const controller = new AbortController()
      running = controller
      const started = clock()
      const total = candidates.length
      const report = (tried: number, found: string | null, done: boolean): void => {
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
          candidates,
          (progress) => {
            tried = progress.tried
            report(tried, null, false)
          },
          controller.signal,
        )
        report(tried, found, true)
      } catch (error) {
        store.setState({ failure: { error } })
      }
    },
  }
}
