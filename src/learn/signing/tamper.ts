import { ALPHABET } from '../../jwt/base64url'

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
  /** `bit` counts from the highest of the character's six, from 0. */
  | { readonly type: 'flipped'; readonly bit: number }
  | { readonly type: 'restored' }

/** Each character of Base64url stands for so many bits (RFC 4648 section 5). */
export const CHARACTER_BITS = 6

export const startTampering = (token: string): Tampering => ({ original: token, token, at: 0 })

export function tamper(state: Tampering, event: TamperingEvent): Tampering {
  const { token, at, original } = state
  switch (event.type) {
    case 'selected':
      return isDot(token, event.at) ? state : { ...state, at: event.at }
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

/** The places at which a token no longer is what it was. */
export const changedPlaces = ({
  original,
  token,
}: Pick<Tampering, 'original' | 'token'>): readonly number[] =>
  Array.from(token, (_, at) => at).filter((at) => token[at] !== original[at])

const isDot = (token: string, at: number): boolean => (token[at] ?? '.') === '.'

/** The token with the lowest bit of the character in the middle of its payload flipped. */
export function withPayloadBitFlipped(token: string): string {
  const start = token.indexOf('.') + 1
  const at = Math.floor((start + token.indexOf('.', start)) / 2)
  return token.slice(0, at) + flipBit(token.charAt(at), CHARACTER_BITS - 1) + token.slice(at + 1)
}
