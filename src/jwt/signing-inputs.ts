import { encodeBase64url } from './base64url'
import type { SignedEncoding } from './diagnosis'
import { minify, pretty } from './json-layout'
import { encodeUtf8 } from './utf8'

/** As they stand in the token. */
export interface Segments {
  readonly header: string
  readonly payload: string
}

/** The decoded texts; null for a payload that is no JSON. */
export interface PartTexts {
  readonly header: string
  readonly payload: string | null
}

export interface SigningInput {
  readonly encoding: SignedEncoding
  readonly text: string
  /** Whether it is the beginning of a well-formed token. */
  readonly isToken: boolean
}

const padded = (segment: string): string => segment.padEnd(Math.ceil(segment.length / 4) * 4, '=')

const standard = (segment: string): string => segment.replaceAll('-', '+').replaceAll('_', '/')

const encode = (text: string): string => encodeBase64url(encodeUtf8(text))

const LAYOUTS: readonly (readonly [SignedEncoding, (text: string) => string])[] = [
  ['minified', minify],
  ['pretty-printed', pretty],
  ['pretty-printed', (text) => pretty(text).replaceAll(/^ +/gm, (blanks) => blanks.repeat(2))],
  ['pretty-printed', (text) => pretty(text).replaceAll('\n', '\r\n')],
]

/**
 * What signers were seen to sign in the place of the two segments with a dot between them (RFC 7515
 * section 5.1): segments in another Base64, JSON in another layout, and texts not encoded at all.
 */
export function* otherSigningInputs(
  { header, payload }: Segments,
  texts: PartTexts,
): Iterable<SigningInput> {
  for (const [encoding, write] of [
    ['padded', padded],
    ['standard-alphabet', standard],
    ['standard-alphabet', (segment: string) => padded(standard(segment))],
  ] as const)
    yield { encoding, text: `${write(header)}.${write(payload)}`, isToken: false }
  if (texts.payload === null) return
  for (const [encoding, write] of LAYOUTS) {
    const written = encode(write(texts.payload))
    yield { encoding, text: `${header}.${written}`, isToken: true }
    yield { encoding, text: `${encode(write(texts.header))}.${written}`, isToken: true }
    yield { encoding, text: `${encode(write(texts.header))}.${payload}`, isToken: true }
  }
  yield { encoding: 'decoded', text: `${texts.header}.${texts.payload}`, isToken: false }
  yield { encoding: 'decoded', text: texts.payload, isToken: false }
}
