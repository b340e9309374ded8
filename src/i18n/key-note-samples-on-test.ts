import type { KeyNoteCode, KeyNoteData } from '../jwt/key-note'

/** What notes on keys may know, at least one row for each. */
export const KEY_NOTE_SAMPLES: { readonly [C in KeyNoteCode]: readonly KeyNoteData[C][] } = {
  'other-blocks': [{ taken: 'PRIVATE KEY', others: ['CERTIFICATE'] }],
  chain: [{ count: 3 }],
  'text-ignored': [{}],
  'quotes-removed': [{}],
  'newlines-unescaped': [{}],
  'line-breaks-restored': [{}],
  'curve-assumed': [{ curve: 'P-256' }],
  'bare-base64': [{ content: 'PUBLIC KEY' }],
  'bare-hex': [{ content: 'PRIVATE KEY' }],
  'base64-unwrapped': [{}],
  unwrapped: [{ path: 'keys.0.key' }],
  'jwk-padding': [{ member: 'n' }],
  'jwk-alphabet': [{ member: 'n' }],
  'jwk-leading-zeros': [{ member: 'x' }],
  'duplicate-member': [{ member: 'kid' }],
}
