import type { SignatureAlgorithm } from '../jwt/algorithms'
import type { SignedBytes } from '../jwt/signed-bytes'
import { dealWords } from '../jwt/word-list'
import type { GuessReport, GuessTask } from './guess-worker'

/** A list of words, one a line, and how many they are. */
export interface Candidates {
  readonly words: Uint8Array<ArrayBuffer>
  readonly count: number
}

/**
 * Tries candidates as the secret of an HMAC signature; resolves with the secret's bytes, or null if
 * none fits or the run was aborted, which ends the work at once.
 */
export type GuessSecret = (
  algorithm: Pick<SignatureAlgorithm, 'hash'>,
  signed: SignedBytes,
  candidates: Candidates,
  onProgress: (tried: number) => void,
  signal: AbortSignal,
) => Promise<Uint8Array | null>

/** Fewer words are tried before another worker has started. */
const MIN_SHARE = 1000

/** Tries them in as many workers as there are cores. */
export const createGuesser =
  (spawn: () => Worker, cores: number): GuessSecret =>
  async (algorithm, signed, { words, count }, onProgress, signal) => {
    const hands = dealWords(words, Math.max(1, Math.min(cores, Math.ceil(count / MIN_SHARE))))
    const workers = hands.map(spawn)
    const tried = workers.map(() => 0)
    const stop = () => {
      for (const worker of workers) worker.terminate()
    }
    try {
      return await new Promise<Uint8Array | null>((resolve, reject) => {
        let running = workers.length
        signal.addEventListener('abort', () => resolve(null), { once: true })
        for (const [index, worker] of workers.entries()) {
          worker.addEventListener('error', ({ message }) => reject(new Error(message)), {
            once: true,
          })
          worker.addEventListener('message', ({ data }: MessageEvent<GuessReport>) => {
            tried[index] = data.tried
            onProgress(tried.reduce((sum, one) => sum + one, 0))
            if (data.found !== null) resolve(data.found)
            else if (data.done && --running === 0) resolve(null)
          })
          const hand = hands[index] ?? new Uint8Array()
          const task: GuessTask = { algorithm, signed, words: hand }
          worker.postMessage(task, [hand.buffer])
        }
        if (signal.aborted) resolve(null)
      })
    } finally {
      stop()
    }
  }
