/** A letter as the languages write it that are not written in Latin letters. */
const LETTERS: ReadonlyMap<string, RegExp> = new Map([['ko', /\p{Script=Hangul}/u]])

/** A letter of the script of a language. */
export const letterOf = (tag: string): RegExp => LETTERS.get(tag) ?? /\p{L}/u
