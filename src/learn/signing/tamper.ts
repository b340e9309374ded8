/** A token that someone meddles with, bit by bit. */
export interface Tampering {
  /** As it was signed. */
  readonly original: string
  readonly token: string
  /** The character in hand: its place in the token, never a dot's. */
  readonly at: number
}

export type TamperingEvent =
  | { readonly type: 'selected'; readonly at: number }
  | { readonly type: 'moved'; readonly by: 'character' | 'segment'; readonly steps: number }
  /** `bit` counts from the highest of the character's six, from 0. */
  | { readonly type: 'flipped'; readonly bit: number }
  | { readonly type: 'restored' }

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Each character of Base64url stands for so many bits (RFC 4648 section 5). */
export const CHARACTER_BITS = 6

export const startTampering = (token: string): Tampering => ({ original: token, token, at: 0 })

export function tamper(state: Tampering, event: TamperingEvent): Tampering {
  const { token, at, original } = state
  switch (event.type) {
    case 'selected':
      return isDot(token, event.at) ? state : { ...state, at: event.at }
    case 'moved':
      return {
        ...state,
        at:
          event.by === 'character'
            ? moveByCharacter(token, at, event.steps)
            : moveBySegment(token, at, event.steps),
      }
    case 'flipped': {
      const character = flipBit(token.charAt(at), event.bit)
      return { ...state, token: token.slice(0, at) + character + token.slice(at + 1) }
    }
    case 'restored':
      return { ...state, token: original }
  }
}

/** The six bits of a character, the highest first. */
export function bitsOf(character: string): readonly boolean[] {
  const sextet = Math.max(0, ALPHABET.indexOf(character))
  return Array.from({ length: CHARACTER_BITS }, (_, bit) => ((sextet >> (5 - bit)) & 1) === 1)
}

export function flipBit(character: string, bit: number): string {
  const sextet = ALPHABET.indexOf(character)
  return sextet === -1 ? character : ALPHABET.charAt(sextet ^ (1 << (5 - bit)))
}

/** Which segment a place is in, from 0. */
export const segmentAt = (token: string, at: number): number =>
  token.slice(0, at).split('.').length - 1

/** The places at which a token no longer is what it was. */
export const changedPlaces = ({ original, token }: Tampering): readonly number[] =>
  Array.from(token, (_, at) => at).filter((at) => token[at] !== original[at])

const isDot = (token: string, at: number): boolean => (token[at] ?? '.') === '.'

function moveByCharacter(token: string, at: number, steps: number): number {
  const step = Math.sign(steps)
  let place = at
  for (let left = Math.abs(steps); left > 0; left--) {
    let next = place + step
    if (token[next] === '.') next += step
    if (isDot(token, next)) return place
    place = next
  }
  return place
}

/** To the first character of a segment further on or back; from within one, back is to its own first. */
function moveBySegment(token: string, at: number, steps: number): number {
  const starts = [0]
  for (let place = 0; place < token.length; place++)
    if (token[place] === '.' && !isDot(token, place + 1)) starts.push(place + 1)
  const candidates =
    steps > 0 ? starts.filter((start) => start > at) : starts.filter((start) => start < at)
  return candidates.at(steps > 0 ? 0 : -1) ?? (steps > 0 ? lastPlace(token) : at)
}

const lastPlace = (token: string): number => moveByCharacter(token, token.length, -1)
