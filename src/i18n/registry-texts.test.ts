import { describe, expect, test } from 'vitest'
import { ALGORITHM_REGISTRY } from '../jwt/algorithm-registry'
import { CLAIM_PACKS } from '../jwt/claim-packs'
import { CLAIM_REGISTRY } from '../jwt/claim-registry'
import { HEADER_REGISTRY } from '../jwt/header-registry'
import { CONFIRMATIONS, KEY_MEMBERS } from '../jwt/known-values'
import { registryTexts as english } from './en/registry-texts'
import { lostIn } from './kept-on-test'
import type { RegistryTexts } from './messages'
import type { NameText } from './name-text'
import { letterOf } from './script-on-test'
import { TEXTS } from './texts-on-test'

const namesOf = (registry: readonly { readonly name: string }[]) => registry.map(({ name }) => name)

/** Each registry with its names and their texts. */
const registriesOf = (
  texts: RegistryTexts,
): readonly (readonly [string, readonly string[], Readonly<Record<string, NameText>>])[] => [
  ['claims', namesOf(CLAIM_REGISTRY), texts.claims],
  ['header parameters', namesOf(HEADER_REGISTRY), texts.headerParameters],
  ['algorithms', namesOf(ALGORITHM_REGISTRY), texts.algorithms],
  ...CLAIM_PACKS.map(({ id, claims }) => [id, namesOf(claims), texts.packs[id].claims] as const),
]

const rowsOf = (texts: RegistryTexts) =>
  registriesOf(texts).flatMap(([registry, , byName]) =>
    Object.entries(byName).map(([name, text]) => ({ registry, name, ...text })),
  )

const ENGLISH = new Map(
  rowsOf(english).map(({ registry, name, ...text }) => [`${registry} ${name}`, text]),
)

describe.each(TEXTS)('in $tag', ({ tag, registry: texts }) => {
  test.each(registriesOf(texts))(
    'the texts of %s are of its names, each one once',
    (_, names, byName) => {
      expect(Object.keys(byName).toSorted()).toEqual(names.toSorted())
    },
  )

  test.each(rowsOf(texts))(
    '$registry: $name is explained in a sentence or two',
    ({ title, explanation }) => {
      expect(title).toMatch(/^\S.{0,38}\S$|^\p{Script=Hangul}$/u)
      expect(explanation).toMatch(/^\S.*[^.]\.$/)
      expect(explanation).toMatch(letterOf(tag))
      expect(explanation.length).toBeGreaterThanOrEqual(tag === 'en' ? 30 : 15)
      expect(explanation.length).toBeLessThanOrEqual(240)
      expect(explanation).not.toMatch(/as defined in|undefined|’’|  /)
    },
  )

  test.each(rowsOf(texts))(
    '$registry: $name shows what it shows in English',
    ({ registry, name, title, explanation }) => {
      const source = ENGLISH.get(`${registry} ${name}`)
      const lost = lostIn(`${title} ${explanation}`, `${source?.title} ${source?.explanation}`)
      expect(lost).toEqual([])
    },
  )

  test('no two explanations are alike', () => {
    const explanations = rowsOf(texts).map(({ explanation }) => explanation)
    expect(new Set(explanations).size).toBe(explanations.length)
  })

  test.each(registriesOf(texts))('no two names of %s have the same title', (_, __, byName) => {
    const titles = Object.values(byName).map(({ title }) => title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  test('each member of a key and each way to confirm a holder is explained', () => {
    expect(Object.keys(texts.keyMembers)).toEqual([...KEY_MEMBERS])
    expect(Object.keys(texts.confirmations)).toEqual([...CONFIRMATIONS])
    for (const byName of [texts.keyMembers, texts.confirmations])
      for (const { explanation } of Object.values(byName))
        expect(explanation).toMatch(letterOf(tag))
  })
})
