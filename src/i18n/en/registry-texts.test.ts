import { expect, test } from 'vitest'
import { ALGORITHM_REGISTRY } from '../../jwt/algorithm-registry'
import { CLAIM_PACKS } from '../../jwt/claim-packs'
import { CLAIM_REGISTRY } from '../../jwt/claim-registry'
import { HEADER_REGISTRY } from '../../jwt/header-registry'
import type { NameText } from '../name-text'
import { registryTexts } from './registry-texts'

const { algorithms, claims, headerParameters, packs } = registryTexts

const REGISTRIES: readonly (readonly [
  string,
  readonly string[],
  Readonly<Record<string, NameText>>,
])[] = [
  ['claims', CLAIM_REGISTRY.map(({ name }) => name), claims],
  ['header parameters', HEADER_REGISTRY.map(({ name }) => name), headerParameters],
  ['algorithms', ALGORITHM_REGISTRY.map(({ name }) => name), algorithms],
  ...CLAIM_PACKS.map(
    ({ id, claims: own }) => [id, own.map(({ name }) => name), packs[id].claims] as const,
  ),
]

test.each(REGISTRIES)('the texts of %s are of its names, each one once', (_, names, texts) => {
  expect(Object.keys(texts).toSorted()).toEqual(names.toSorted())
})

const TEXTS = REGISTRIES.flatMap(([registry, , texts]) =>
  Object.entries(texts).map(([name, { title, explanation }]) => [
    registry,
    name,
    title,
    explanation,
  ]),
)

test.each(TEXTS)('%s: %s is explained in a sentence or two', (_, __, title, explanation) => {
  expect(title).toMatch(/^\S.{0,38}\S$/)
  expect(explanation).toMatch(/^\S.*[^.]\.$/)
  expect(explanation?.length).toBeGreaterThanOrEqual(30)
  expect(explanation?.length).toBeLessThanOrEqual(240)
  expect(explanation).not.toMatch(/as defined in|undefined|’’|  /)
})

test('no two explanations are alike', () => {
  expect(new Set(TEXTS.map(([, , , explanation]) => explanation)).size).toBe(TEXTS.length)
})
