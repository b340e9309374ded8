import type { SignatureAlgorithm } from '../jwt/algorithms'
import { guessSecret, type GuessProgress } from '../jwt/guess-secret'
import type { SignedBytes } from '../jwt/signed-bytes'

/** What one worker is to try. */
export interface GuessTask {
  readonly algorithm: Pick<SignatureAlgorithm, 'hash'>
  readonly signed: SignedBytes
  readonly candidates: readonly string[]
}

/** Posted after each batch; `done` with the last one. */
export interface GuessReport extends GuessProgress {
  readonly done: boolean
}

addEventListener('message', ({ data }: MessageEvent<GuessTask>) => {
  const { algorithm, signed, candidates } = data
  let last: GuessProgress = { tried: 0, found: null }
  for (const progress of guessSecret(algorithm, signed, candidates)) {
    last = progress
    postMessage({ ...progress, done: false } satisfies GuessReport)
  }
  postMessage({ ...last, done: true } satisfies GuessReport)
})
