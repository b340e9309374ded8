import { describe, expect, test } from 'vitest'
import { CHECK_SAMPLES } from './check-samples-on-test'
import { rowsOf, TEXTS } from './texts-on-test'

describe.each(TEXTS)('in $tag', ({ messages }) => {
  test.each(rowsOf(CHECK_SAMPLES))('$code says itself in a few words and in a sentence', (row) => {
    const { short, detail } = messages.checkText(row)
    for (const text of [short, detail]) {
      expect(text).toMatch(/^\S.*\S$/)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    }
  })
})
