import type { KnownName, KnownValue } from '../editor/editor-props'
import type { RegistryTexts } from '../i18n/messages'
import { CLAIM_PACKS, claimsOf, type PackId } from '../jwt/claim-packs'
import { CLAIM_REGISTRY } from '../jwt/claim-registry'
import { REGISTERED_CLAIMS } from '../jwt/claims'
import { HEADER_REGISTRY } from '../jwt/header-registry'
import { ALGORITHM_VALUES } from '../jwt/known-values'
import type { RegisteredName } from '../jwt/registered-name'
import { addressOf } from '../jwt/specification'
import type { ValueType } from '../jwt/value-type'

/** A value to begin with for each type. */
const VALUES: Readonly<Record<ValueType, string>> = {
  any: '""',
  string: '""',
  StringOrURI: '""',
  'StringOrURI or array': '""',
  URI: '""',
  URIs: '[]',
  NumericDate: '0',
  boolean: 'false',
  number: '0',
  integer: '0',
  object: '{}',
  objects: '[]',
  'object or objects': '{}',
  array: '[]',
  'object or array': '{}',
  strings: '[]',
  'string or strings': '""',
  'string or integer': '""',
  base64url: '""',
  JWT: '""',
  JWTs: '[]',
  date: '""',
  'language tag': '""',
}

/** What each value that is agreed on means, by the name of what has it. */
type ValueTexts = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * The names that complete and explain themselves in the header's or the payload's editor: those of
 * the registries, and of the provider whose token it is. Those met most often come first.
 */
export function knownNames(
  part: 'header' | 'payload',
  pack: PackId | null,
  texts: RegistryTexts,
): readonly KnownName[] {
  const key = keyMembers(texts)
  const confirmation = Object.entries(texts.confirmations).map(([name, text]) =>
    nested(name, name === 'jwk' ? 'object' : 'string', text, [], name === 'jwk' ? key : []),
  )
  const inside: ReadonlyMap<string, readonly KnownName[]> = new Map([
    ...['jwk', 'epk', 'sub_jwk', 'keys'].map((name) => [name, key] as const),
    ['cnf', confirmation],
  ])
  const known = (
    registered: RegisteredName,
    text: Pick<KnownName, 'detail' | 'documentation'>,
    values: ValueTexts,
  ): KnownName => ({
    ...describe(registered, text, texts, valuesOf(registered, values)),
    members: inside.get(registered.name) ?? [],
  })

  if (part === 'header') {
    const values = { ...texts.headerValues, ...algorithmValues(texts) }
    return HEADER_REGISTRY.map((parameter) =>
      known(parameter, say(texts.headerParameters[parameter.name]), values),
    )
  }
  const own = pack === null ? [] : packClaims(pack, texts)
  const taken = new Set(own.map(({ name }) => name))
  const registered = CLAIM_REGISTRY.filter(({ name }) => !taken.has(name)).map((claim) =>
    known(claim, say(texts.claims[claim.name]), texts.claimValues),
  )
  const first = REGISTERED_CLAIMS.length
  return [...registered.slice(0, first), ...own, ...registered.slice(first)]
}

function packClaims(id: PackId, texts: RegistryTexts): readonly KnownName[] {
  const { title, claims } = texts.packs[id]
  const said: Readonly<Record<string, NameText | undefined>> = claims
  const url = CLAIM_PACKS.find((pack) => pack.id === id)?.url ?? ''
  return claimsOf(id).map((claim) => {
    const specification = { title, url, section: null }
    const text = said[claim.name] ?? { title, explanation: '' }
    const registered = { ...claim, specification }
    return describe(registered, say(text), texts, valuesOf(registered, texts.packValues))
  })
}

interface NameText {
  readonly title: string
  readonly explanation: string
}

const say = ({ title, explanation }: NameText) => ({ detail: title, documentation: explanation })

function describe(
  { name, type, specification, example }: RegisteredName,
  text: Pick<KnownName, 'detail' | 'documentation'>,
  texts: RegistryTexts,
  values: Pick<KnownName, 'values' | 'elements'>,
): KnownName {
  return {
    name,
    ...text,
    remarks: [texts.form(type, example)],
    link: { text: texts.reference(specification), url: addressOf(specification) },
    insert: `${JSON.stringify(name)}: ${VALUES[type]}`,
    ...values,
    members: [],
  }
}

const nested = (
  name: string,
  type: ValueType,
  text: NameText,
  values: readonly KnownValue[],
  members: readonly KnownName[] = [],
): KnownName => ({
  name,
  ...say(text),
  remarks: [],
  link: null,
  insert: `${JSON.stringify(name)}: ${VALUES[type]}`,
  ...(type === 'strings' ? { values: [], elements: values } : { values, elements: [] }),
  members,
})

function keyMembers(texts: RegistryTexts): readonly KnownName[] {
  const values: ValueTexts = { ...texts.keyValues, ...algorithmValues(texts) }
  return Object.entries(texts.keyMembers).map(([name, text]) =>
    nested(name, name === 'key_ops' ? 'strings' : 'string', text, listValues(values[name])),
  )
}

const algorithmValues = ({ algorithms }: RegistryTexts): ValueTexts =>
  Object.fromEntries(
    Object.entries(ALGORITHM_VALUES).map(([parameter, names]) => [
      parameter,
      Object.fromEntries(names.map((name) => [name, algorithms[name].title])),
    ]),
  )

const BOOLEANS: readonly KnownValue[] = [
  { text: 'true', detail: '' },
  { text: 'false', detail: '' },
]

function valuesOf(
  { name, type }: RegisteredName,
  texts: ValueTexts,
): Pick<KnownName, 'values' | 'elements'> {
  if (type === 'boolean') return { values: BOOLEANS, elements: [] }
  const values = listValues(texts[name])
  return type === 'strings' ? { values: [], elements: values } : { values, elements: values }
}

const listValues = (texts: Readonly<Record<string, string>> = {}): readonly KnownValue[] =>
  Object.entries(texts).map(([value, detail]) => ({ text: JSON.stringify(value), detail }))
