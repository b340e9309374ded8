import { expect, test } from 'vitest'
import type { FindingData, RuleId } from '../../jwt/findings'
import { findings, type FindingText } from './findings'

const WEAKNESS = { algorithm: 'HS256', bits: 8, minimum: 256 }

const SAMPLES: { readonly [R in RuleId]: readonly FindingData[R][] } = {
  unsecured: [{}],
  'alg-none-spelling': [{ name: 'nOnE' }],
  'unsecured-with-signature': [{}],
  'empty-secret': [{}],
  'embedded-key-used': [{}],
  'public-key-as-secret': [{}],
  'unusual-exponent': [{ exponent: '3' }],
  'empty-signature': [{ algorithm: 'HS256' }],
  'short-secret': [WEAKNESS],
  'short-rsa-key': [WEAKNESS],
  'secret-trailing-blank': [{ lineEnd: true }, { lineEnd: false }],
  'private-key-given': [{}],
  'embedded-key': [{ name: 'jwk' }],
  'duplicate-name': [{ name: 'sub' }],
  'prototype-name': [{ name: '__proto__' }],
  'unsafe-integer': [
    { raw: '9007199254740993', read: '9007199254740992' },
    { raw: '9007199254740992', read: '9007199254740992' },
  ],
  'number-overflow': [{ raw: '1e400' }],
  'deep-nesting': [{ depth: 120 }],
  'invisible-character': [{ codePoint: 0x202e }],
  expired: [{ ago: 60 }],
  'not-yet-valid': [{ left: 60 }],
  'no-expiry': [{}],
}

/** Every text for every sample, each with its code. */
const texts = (Object.keys(SAMPLES) as RuleId[]).flatMap((code) => textsOf(code))

function textsOf<C extends RuleId>(code: C): readonly (readonly [RuleId, FindingText])[] {
  return SAMPLES[code].map((data) => [code, findings[code](data)])
}

test.each(texts)('%s says what was found and why it matters', (_, { title, explanation }) => {
  for (const text of [title, explanation]) {
    expect(text).toMatch(/^\S.*\S$/)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  }
})

const HOSTILE = `\u202ea\n${'1'.repeat(100_000)}`

test.each([
  findings['duplicate-name']({ name: HOSTILE }),
  findings['unsafe-integer']({ raw: HOSTILE, read: '1' }),
  findings['number-overflow']({ raw: HOSTILE }),
])('what the token says is quoted short, in one line and unturned: $title', ({ title }) => {
  expect(title.length).toBeLessThan(200)
  expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})
