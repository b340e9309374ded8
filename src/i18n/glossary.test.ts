import { describe, expect, test } from 'vitest'
import { TERMS } from './glossary-terms'
import { LANGUAGES, loadLanguage } from './languages'

const IDS: ReadonlySet<string> = new Set(TERMS.map(({ id }) => id))

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

const marksIn = (texts: unknown): readonly string[] =>
  stringsIn(texts).flatMap((text) =>
    Array.from(text.matchAll(/\[\[([^\]|]*)/g), ([, term]) => term ?? ''),
  )

describe.each(LANGUAGES)('in %s', (tag) => {
  test('every term that a lesson marks is in the glossary', async () => {
    const texts = await (await loadLanguage(tag)).loadLearn()
    expect(marksIn(texts).filter((term) => !IDS.has(term))).toEqual([])
  })

  test('no two terms are called the same', async () => {
    const glossary = await (await loadLanguage(tag)).loadGlossary()
    const names = TERMS.map(({ id }) => glossary[id].term)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('no term stands twice, or leads to itself or nowhere', () => {
  expect(IDS.size).toBe(TERMS.length)
  for (const { id, see } of TERMS) {
    expect(see.filter((other) => other === id || !IDS.has(other))).toEqual([])
  }
})
