import { expect, test } from 'vitest'
import type { KeyNoteCode, KeyNoteData } from '../../jwt/key-note'
import { keyNotes } from './key-notes'

const SAMPLES: { readonly [C in KeyNoteCode]: readonly KeyNoteData[C][] } = {
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

/** Every text for every sample, each with its code. */
const texts = (Object.keys(SAMPLES) as KeyNoteCode[]).flatMap((code) => textsOf(code))

function textsOf<C extends KeyNoteCode>(code: C): readonly (readonly [KeyNoteCode, string])[] {
  return SAMPLES[code].map((data) => [code, keyNotes[code](data)])
}

test.each(texts)('%s is one sentence or two', (_, text) => {
  expect(text).toMatch(/^\S.*\.$/)
  expect(text).not.toMatch(/undefined|NaN|\[object/)
})

const HOSTILE = `\u202ea\n${'b'.repeat(100_000)}`

test.each([
  keyNotes['other-blocks']({ taken: HOSTILE, others: Array.from({ length: 1000 }, () => HOSTILE) }),
  keyNotes.unwrapped({ path: HOSTILE }),
  keyNotes['duplicate-member']({ member: HOSTILE }),
])('what somebody else wrote is quoted short, in one line and unturned: %s', (text) => {
  expect(text.length).toBeLessThan(1000)
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})
