import { describe, expect, test } from 'vitest'
import { PROFILE_IDS } from '../jwt/profiles/profile'
import { REASON_SAMPLES, REQUIREMENTS } from './profile-samples-on-test'
import { rowsOf, TEXTS } from './texts-on-test'

describe.each(TEXTS)('in $tag', ({ late: { profilePanel } }) => {
  test.each(rowsOf(REASON_SAMPLES))('the reason $code is a sentence', (reason) => {
    const text = profilePanel.reasonText(reason)
    expect(text).toMatch(/^\S.*[.]$/)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test('a reason quotes no more than an excerpt of the token', () => {
    const long = 'x'.repeat(10_000)
    const data = { name: long, value: long, expected: long }
    expect(profilePanel.reasonText({ code: 'different', data }).length).toBeLessThan(300)
  })

  test.each(REQUIREMENTS)('%s: %j is said in a few words', (_, requirement) => {
    const text = profilePanel.requirementText(requirement)
    expect(text).toMatch(/^\S.*[^\s.]$/)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test.each(PROFILE_IDS)('no two rules of %s ask for the same', (id) => {
    const texts = REQUIREMENTS.filter(([of]) => of === id).map(([, own]) =>
      profilePanel.requirementText(own),
    )
    expect(new Set(texts).size).toBe(texts.length)
  })
})
