import { formatCodePoint } from './format'

/** Longer than the names and values that people write by hand. */
const MAX_CHARACTERS = 64

/** Control and format characters, separators of lines and paragraphs, halves of a surrogate pair. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/**
 * The beginning of somebody else's text, fit to stand in our sentences: in one line, not too long,
 * and with the code points of what can't be seen or would turn the direction of the words around it.
 */
export function excerpt(text: string): string {
  const characters = Array.from(text.slice(0, 2 * (MAX_CHARACTERS + 1)))
  const isLonger = characters.length > MAX_CHARACTERS
  const beginning = characters
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(UNSEEN, (character) => `[${formatCodePoint(character.codePointAt(0) ?? 0)}]`)
  return isLonger ? `${beginning}…` : beginning
}

/** An excerpt in quotation marks. */
export const quote = (text: string): string => `“${excerpt(text)}”`

/** A character as it looks, if it can be seen, and its code point. */
export const quoteCharacter = (character: string, codePoint: number): string =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `“${character}” (${formatCodePoint(codePoint)})`
    : formatCodePoint(codePoint)
