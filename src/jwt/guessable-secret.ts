import { WELL_KNOWN_SECRETS } from './well-known-secrets'

/** How a secret can be put together by whoever guesses it. */
export type GuessablePattern = 'repeated' | 'sequence' | 'words'

/** Longer secrets are judged by their beginning. */
const MAX_LENGTH = 256
/** A longer unit may be as good as random, however often it is repeated. */
const MAX_UNIT = 16
/** Neighbours in one of these are what a finger or a counter does next. */
const ORDERS = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
] as const
/** The part of a secret's steps that a sequence may break with. */
const MAX_BREAKS = 0.2

/** The part of a secret that has to be letters for its words to matter: digits are guessed last. */
const MIN_LETTERS = 0.6

/** What people put between the words of a secret that they make up. */
const LINKING_WORDS =
  'a an and at be bits change characters do for generate in is it key least long make my never no not of only or our please private prod production secure sign signing signature staging string strong super sure that the this to token use very with your' as const

/** Letters that are written as digits and signs. */
const LEET = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' } as const
const isLeet = (character: string): character is `${keyof typeof LEET}` =>
  Object.hasOwn(LEET, character)

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '')
const unleet = (text: string): string =>
  Array.from(text, (character) => (isLeet(character) ? LEET[character] : character)).join('')

const WORDS: ReadonlySet<string> = new Set([
  ...LINKING_WORDS.split(' '),
  ...WELL_KNOWN_SECRETS.flatMap((secret) => secret.split(/[^A-Za-z]+/))
    .map(letters)
    .filter(({ length }) => length > 2),
])
const LONGEST = Math.max(...Array.from(WORDS, ({ length }) => length))

/**
 * How a secret is found by one who knows the habits of people, whatever its length: a short text again
 * and again, a row of the alphabet or the keyboard, or nothing but words of well-known secrets with
 * digits and signs between and behind them. Null where nothing of that kind is seen, which does not
 * make it random.
 */
export function guessablePattern(secret: string): GuessablePattern | null {
  const text = secret.slice(0, MAX_LENGTH)
  if (text.length < 2) return null
  if (isRepeated(text)) return 'repeated'
  if (isSequence(text)) return 'sequence'
  return [text, unleet(withoutTail(text))].some(isOfWords) ? 'words' : null
}

function isRepeated(text: string): boolean {
  const longest = Math.min(MAX_UNIT, Math.floor(text.length / 2))
  for (let unit = 1; unit <= longest; unit++) if (text.startsWith(text.slice(unit))) return true
  return false
}

function isSequence(text: string): boolean {
  const lower = text.toLowerCase()
  let breaks = 0
  for (let at = 1; at < lower.length; at++)
    if (!areNeighbours(lower.charAt(at - 1), lower.charAt(at))) breaks++
  return breaks <= (lower.length - 1) * MAX_BREAKS
}

const areNeighbours = (one: string, other: string): boolean =>
  one === other ||
  ORDERS.some((order) => {
    const at = order.indexOf(one)
    return at >= 0 && order.includes(other) && Math.abs(at - order.indexOf(other)) === 1
  })

/** A year or a few signs behind the words are no letters. */
const withoutTail = (text: string): string => text.replace(/[^A-Za-z]{1,16}$/, '')

/** Whether most of a text are letters, and they can be cut into known words without a rest. */
function isOfWords(text: string): boolean {
  const written = letters(text)
  if (written.length <= text.length * MIN_LETTERS) return false
  const reached = new Set([0])
  for (let start = 0; start < written.length; start++) {
    if (!reached.has(start)) continue
    for (let end = start + 1; end <= Math.min(written.length, start + LONGEST); end++)
      if (WORDS.has(written.slice(start, end))) reached.add(end)
  }
  return reached.has(written.length)
}
