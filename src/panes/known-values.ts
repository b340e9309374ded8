import type { KnownValue } from '../editor/editor-props'
import type { RegistryTexts } from '../i18n/messages'
import { ALGORITHM_REGISTRY, type RegisteredAlgorithm } from '../jwt/algorithm-registry'
import { addressOf } from '../jwt/specification'

/** What can stand where, by the name whose value it is. */
export type ValuesByName = ReadonlyMap<string, readonly KnownValue[]>

/** The values of header parameters: algorithms, kinds of token and the like. */
export const headerValues = (texts: RegistryTexts): ValuesByName =>
  new Map([
    ...inWords(texts.headerValues),
    ['alg', algorithms(texts, ['signature', 'key management'])] as const,
    ['enc', algorithms(texts, ['content encryption'])] as const,
  ])

export const claimValues = (texts: RegistryTexts): ValuesByName => inWords(texts.claimValues)

/** The values of providers' own claims. */
export const packValues = (texts: RegistryTexts): ValuesByName => inWords(texts.packValues)

/** The values of a JWK's members, which may name any algorithm. */
export const keyValues = (texts: RegistryTexts): ValuesByName =>
  new Map([
    ...inWords(texts.keyValues),
    [
      'alg',
      algorithms(texts, ['signature', 'key management', 'content encryption', 'key']),
    ] as const,
  ])

export const BOOLEANS: readonly KnownValue[] = [inFew('true', ''), inFew('false', '')]

const inWords = (texts: Readonly<Record<string, Readonly<Record<string, string>>>>): ValuesByName =>
  new Map(
    Object.entries(texts).map(([name, values]) => [
      name,
      Object.entries(values).map(([value, detail]) => inFew(JSON.stringify(value), detail)),
    ]),
  )

function inFew(text: string, detail: string): KnownValue {
  return { text, detail, documentation: null, link: null }
}

const algorithms = (
  texts: RegistryTexts,
  uses: readonly RegisteredAlgorithm['use'][],
): readonly KnownValue[] =>
  ALGORITHM_REGISTRY.filter(({ use }) => uses.includes(use)).map(
    ({ name, specification, deprecatedBy }) => {
      const { title, explanation } = texts.algorithms[name]
      const remark = deprecatedBy === null ? '' : ` ${texts.deprecated(deprecatedBy)}`
      return {
        text: JSON.stringify(name),
        detail: title,
        documentation: `${explanation}${remark}`,
        link: { text: texts.reference(specification), url: addressOf(specification) },
      }
    },
  )
