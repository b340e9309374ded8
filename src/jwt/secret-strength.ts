import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

/** Longer texts are not looked at whole: no word list has them. */
const MAX_LENGTH = 128

/**
 * How many guesses a cracker who knows words, names, keyboards and dates needs for a text, as a power
 * of ten (zxcvbn). It says nothing of random bytes written in some encoding but that they are long.
 */
export const guessesLog10 = (text: string): number =>
  estimator.check(text.slice(0, MAX_LENGTH)).guessesLog10
