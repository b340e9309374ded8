import type { SignatureAlgorithm } from '../jwt/algorithms'
import type { GuessProgress } from '../jwt/guess-secret'
import type { SignedBytes } from '../jwt/signed-bytes'
import type { GuessReport, GuessTask } from './guess-worker'

/**
 * Tries candidates as the secret of an HMAC signature; resolves with the secret, or null if none
 * fits or the run was aborted, which ends the work at once.
 */
export type GuessSecret = (
  algorithm: Pick<SignatureAlgorithm, 'hash'>,
  signed: SignedBytes,
  candidates: readonly string[],
  onProgress: (progress: GuessProgress) => void,
  signal: AbortSignal,
) => Promise<string | null>

/** Tries them in as many workers as there are cores, each with every so-manyth candidate. */
export const createGuesser =
  (spawn: () => Worker, cores: number): GuessSecret =>
  async (algorithm, signed, candidates, onProgress, signal) => {
    const count = Math.max(1, Math.min(cores, Math.ceil(candidates.length / 1000)))
    const workers = Array.from({ length: count }, spawn)
    const tried = workers.map(() => 0)
    const stop = () => {
      for (const worker of workers) worker.terminate()
    }
    try {
      return await new Promise<string | null>((resolve, reject) => {
        let running = count
        signal.addEventListener('abort', () => resolve(null), { once: true })
        for (const [index, worker] of workers.entries()) {
          worker.addEventListener('error', ({ message }) => reject(new Error(message)), {
            once: true,
          })
          worker.addEventListener('message', ({ data }: MessageEvent<GuessReport>) => {
            tried[index] = data.tried
            onProgress({ tried: tried.reduce((sum, one) => sum + one, 0), found: data.found })
            if (data.found !== null) resolve(data.found)
            else if (data.done && --running === 0) resolve(null)
          })
          const share = candidates.filter((_, at) => at % count === index)
          worker.postMessage({ algorithm, signed, candidates: share } satisfies GuessTask, [])
        }
        if (signal.aborted) resolve(null)
      })
    } finally {
      stop()
    }
  }
