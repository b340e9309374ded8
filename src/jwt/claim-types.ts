import { claimsOf, findPack, type PackId } from './claim-packs'
import { CLAIM_REGISTRY } from './claim-registry'
import type { ValueType } from './value-type'

const REGISTERED: ReadonlyMap<string, ValueType> = new Map(
  CLAIM_REGISTRY.map(({ name, type }) => [name, type] as const),
)

/** The types that the registry asks for, but for names that the provider uses otherwise. */
export const claimTypes = (pack: PackId | null): ReadonlyMap<string, ValueType> =>
  pack === null
    ? REGISTERED
    : new Map([...REGISTERED, ...claimsOf(pack).map(({ name, type }) => [name, type] as const)])

/** The same for a claims set, by name and value, which tells its provider. */
export const claimTypesOf = (
  claims: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, ValueType> => claimTypes(findPack(claims))
