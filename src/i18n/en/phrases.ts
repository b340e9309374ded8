import type { JsonType, SegmentName } from '../../jwt/problem'
import { excerpt } from '../excerpt'
import { formatCodePoint } from '../format'

export const segments: Readonly<Record<SegmentName, string>> = {
  header: 'header',
  payload: 'payload',
  signature: 'signature',
  'encrypted-key': 'encrypted key',
  iv: 'initialization vector',
  ciphertext: 'ciphertext',
  tag: 'authentication tag',
}

export const jsonTypes: Readonly<Record<JsonType, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

/** A character as it looks, if it can be seen, and its code point. */
export const quoted = (character: string, codePoint: number): string =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `“${character}” (${formatCodePoint(codePoint)})`
    : formatCodePoint(codePoint)

/** More than a sentence bears. */
const MAX_LISTED = 8

/** Names that somebody else wrote, the first of them. */
export const list = (names: readonly string[]): string =>
  [...names.slice(0, MAX_LISTED).map(excerpt), ...(names.length > MAX_LISTED ? ['…'] : [])].join(
    ', ',
  )
