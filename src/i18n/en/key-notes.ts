import type { KeyNoteData } from '../../jwt/key-note'
import type { TextsByCode } from '../by-code'
import { quote } from '../excerpt'
import { listQuoted } from '../list'
import { pemContents } from './key-problems'

/** For everything that was left out of a key's text or put right in it: one sentence. */
export const keyNotes: TextsByCode<KeyNoteData, string> = {
  'other-blocks': ({ taken, others }) =>
    `${quote(taken)} is used; left out: ${listQuoted(others)}.`,
  chain: ({ count }) => `The first of ${count} certificates is used.`,
  'text-ignored': () => 'Text around the key is left out.',
  'quotes-removed': () => 'Quotation marks are left out.',
  'newlines-unescaped': () => 'Line ends written as \\n are read as line ends.',
  'line-breaks-restored': () => 'The key stood on one line; some programs need its line breaks.',
  'curve-assumed': ({ curve }) =>
    `The key names no curve: ${curve} is assumed, whose private keys have this length.`,
  'bare-base64': ({ content }) => `Base64 without a BEGIN line: it is ${pemContents[content]}.`,
  'bare-hex': ({ content }) => `Hex of DER: it is ${pemContents[content]}.`,
  'base64-unwrapped': () => 'The text was Base64; the key stood in what it encodes.',
  unwrapped: ({ path }) => `The key is taken from ${quote(path)}.`,
  'jwk-padding': ({ member }) =>
    `${quote(member)} is read without its = signs: Base64url in a JWK has none.`,
  'jwk-alphabet': ({ member }) =>
    `${quote(member)} is read as standard Base64; a JWK has - and _ for + and /.`,
  'jwk-leading-zeros': ({ member }) =>
    `${quote(member)} has leading zero bytes too many or too few; its number is read.`,
  'duplicate-member': ({ member }) =>
    `${quote(member)} stands more than once: the last one counts. Other readers may take the first.`,
}
