import { formatCount } from './language'

/** The panel that tries secrets. */
export const guessing = {
  intro: 'Whoever has a token can try secrets offline. What is tried here stays in this page.',
  wellKnown: (count: number) => `Try ${formatCount(count)} well-known secrets`,
  wordList: 'Word list…',
  drop: 'Drop the word list here',
  progress: 'Secrets tried',
  tried: (tried: number, total: number) => `${formatCount(tried)} of ${formatCount(total)} tried`,
  rate: (rate: number) => `${formatCount(rate)} a second`,
  stop: 'Stop',
  found: 'The secret is',
  foundDetail: 'Anyone who tries can forge this token. Replace the secret now.',
  use: 'Use it as the key',
  /** Behind a secret that is no text. */
  inHex: 'in hex',
  none: 'None of them is the secret.',
  empty: 'The list has no words.',
  isWellKnown: 'The secret in the key box is one of the well-known secrets.',
  /** @param log10 guesses as a power of ten */
  strength: (log10: number) =>
    log10 < 6
      ? `The secret in the key box is guessed within about ${formatCount(Math.round(10 ** log10))} tries.`
      : `The secret in the key box takes about 10^${Math.floor(log10)} guesses of one who knows words and patterns.`,
}
