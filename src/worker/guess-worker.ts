import type { SignatureAlgorithm } from '../jwt/algorithms'
import { guessSecret, type GuessProgress } from '../jwt/guess-secret'
import type { SignedBytes } from '../jwt/signed-bytes'
import { wordsIn } from '../jwt/word-list'

/** What one worker is to try. */
export interface GuessTask {
  readonly algorithm: Pick<SignatureAlgorithm, 'hash'>
  readonly signed: SignedBytes
  /** A list of words, one a line. */
  readonly words: Uint8Array<ArrayBuffer>
}

/** Posted after each batch; `done` with the last one. */
export interface GuessReport extends GuessProgress {
  readonly done: boolean
}

addEventListener('message', ({ data }: MessageEvent<GuessTask>) => {
  const { algorithm, signed, words } = data
  let last: GuessProgress = { tried: 0, found: null }
  for (const progress of guessSecret(algorithm, signed, wordsIn(words))) {
    // A word is a view of the whole list, which would be copied with it.
    last = { ...progress, found: progress.found?.slice() ?? null }
    postMessage({ ...last, done: false } satisfies GuessReport)
  }
  postMessage({ ...last, done: true } satisfies GuessReport)
})
