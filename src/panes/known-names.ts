import type { KnownName } from '../editor/editor-props'
import type { RegistryTexts } from '../i18n/messages'
import { CLAIM_PACKS, claimsOf, type PackId } from '../jwt/claim-packs'
import { CLAIM_REGISTRY } from '../jwt/claim-registry'
import { REGISTERED_CLAIMS } from '../jwt/claims'
import { HEADER_REGISTRY } from '../jwt/header-registry'
import type { RegisteredName } from '../jwt/registered-name'
import { addressOf } from '../jwt/specification'
import type { ValueType } from '../jwt/value-type'
import { EMPTY_VALUES } from './empty-values'
import {
  BOOLEANS,
  claimValues,
  headerValues,
  keyValues,
  packValues,
  type ValuesByName,
} from './known-values'

interface NameText {
  readonly title: string
  readonly explanation: string
}

/**
 * The names that complete and explain themselves in the header's or the payload's editor: those of
 * the registries, and of the provider whose token it is. Those met most often come first.
 */
export function knownNames(
  part: 'header' | 'payload',
  pack: PackId | null,
  texts: RegistryTexts,
): readonly KnownName[] {
  return part === 'header' ? headerNames(texts) : claimNames(pack, texts)
}

function headerNames(texts: RegistryTexts): readonly KnownName[] {
  const values = headerValues(texts)
  const key = keyMembers(texts)
  return HEADER_REGISTRY.map((parameter) => {
    const { name, usedIn } = parameter
    const known = describe(parameter, texts.headerParameters[name], texts, values)
    const [only] = usedIn
    return {
      ...known,
      remarks:
        only && usedIn.length === 1 ? [...known.remarks, texts.usedOnlyIn[only]] : known.remarks,
      members: name === 'jwk' || name === 'epk' ? key : [],
    }
  })
}

function claimNames(pack: PackId | null, texts: RegistryTexts): readonly KnownName[] {
  const values = claimValues(texts)
  const inside = claimMembers(texts)
  const own = pack === null ? [] : packNames(pack, texts)
  const taken = new Set(own.map(({ name }) => name))
  const registered = CLAIM_REGISTRY.filter(({ name }) => !taken.has(name)).map((claim) => ({
    ...describe(claim, texts.claims[claim.name], texts, values),
    members: inside.get(claim.name) ?? [],
  }))
  const first = REGISTERED_CLAIMS.length
  return [...registered.slice(0, first), ...own, ...registered.slice(first)]
}

function packNames(id: PackId, texts: RegistryTexts): readonly KnownName[] {
  const { title, claims } = texts.packs[id]
  const said: Readonly<Record<string, NameText | undefined>> = claims
  const values = packValues(texts)
  const url = CLAIM_PACKS.find((pack) => pack.id === id)?.url ?? ''
  const specification = { title, url, section: null }
  return claimsOf(id).flatMap((claim) => {
    const text = said[claim.name]
    return text ? [describe({ ...claim, specification }, text, texts, values)] : []
  })
}

function describe(
  { name, type, specification, example }: RegisteredName,
  text: NameText,
  texts: RegistryTexts,
  values: ValuesByName,
): KnownName {
  return {
    ...nested(name, type, text, values),
    remarks: [texts.form(type, example)],
    link: { text: texts.reference(specification), url: addressOf(specification) },
  }
}

function nested(
  name: string,
  type: ValueType,
  { title, explanation }: NameText,
  valuesByName: ValuesByName,
): KnownName {
  const values = type === 'boolean' ? BOOLEANS : (valuesByName.get(name) ?? [])
  return {
    name,
    detail: title,
    documentation: explanation,
    remarks: [],
    link: null,
    insert: `${JSON.stringify(name)}: ${EMPTY_VALUES[type]}`,
    values: type === 'strings' ? [] : values,
    elements: values,
    members: [],
  }
}

/** What is inside of claims that hold keys, or say how the holder of a key proves itself. */
function claimMembers(texts: RegistryTexts): ReadonlyMap<string, readonly KnownName[]> {
  const key = keyMembers(texts)
  const confirmations = Object.entries(texts.confirmations).map(([name, text]) => ({
    ...nested(name, name === 'jwk' ? 'object' : 'string', text, new Map()),
    members: name === 'jwk' ? key : [],
  }))
  return new Map([
    ['cnf', confirmations],
    ['sub_jwk', key],
    ['keys', key],
  ])
}

function keyMembers(texts: RegistryTexts): readonly KnownName[] {
  const values = keyValues(texts)
  return Object.entries(texts.keyMembers).map(([name, text]) =>
    nested(name, name === 'key_ops' ? 'strings' : 'string', text, values),
  )
}
