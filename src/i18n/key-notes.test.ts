import { describe, expect, test } from 'vitest'
import { keyNote } from '../jwt/key-note'
import { KEY_NOTE_SAMPLES } from './key-note-samples-on-test'
import { HOSTILE, rowsOf, TEXTS } from './texts-on-test'

const ALL_HOSTILE = Array.from({ length: 1000 }, () => HOSTILE)

describe.each(TEXTS)('in $tag', ({ late }) => {
  test.each(rowsOf(KEY_NOTE_SAMPLES))('$code is one sentence or two', (row) => {
    const text = late.keyNote(row)
    expect(text).toMatch(/^\S.*\.$/)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test.each([
    keyNote('other-blocks', { taken: HOSTILE, others: ALL_HOSTILE }),
    keyNote('unwrapped', { path: HOSTILE }),
    keyNote('duplicate-member', { member: HOSTILE }),
  ])('$code quotes short, in one line and unturned', (note) => {
    const text = late.keyNote(note)
    expect(text.length).toBeLessThan(1000)
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})
