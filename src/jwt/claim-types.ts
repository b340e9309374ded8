import { claimsOf, findPack, type PackId } from './claim-packs'
import { CLAIM_REGISTRY, type ClaimName } from './claim-registry'
import type { Reference } from './specification'
import type { ValueType } from './value-type'

const REGISTERED: ReadonlyMap<string, ValueType> = new Map(
  CLAIM_REGISTRY.map(({ name, type }) => [name, type] as const),
)

/** The types that the registry asks for, but for names that the provider uses otherwise. */
export const claimTypes = (pack: PackId | null): ReadonlyMap<string, ValueType> =>
  pack === null
    ? REGISTERED
    : new Map([...REGISTERED, ...claimsOf(pack).map(({ name, type }) => [name, type] as const)])

/**
 * The same for a claims set, by name and value, which tells its provider. A registered name that is
 * an everyday word, such as `status`, has a type only beside a claim that shows that it is meant as
 * registered.
 */
export function claimTypesOf(claims: ReadonlyMap<string, unknown>): ReadonlyMap<string, ValueType> {
  const types = new Map(claimTypes(findPack(claims)))
  for (const [word, signs] of SIGNS) {
    const isRegistered = types.get(word) === REGISTERED.get(word)
    if (isRegistered && !signs.some((name) => claims.has(name))) types.delete(word)
  }
  return types
}

/** Registered names that others use for things of their own, with names that tell beside those of {@link siblingsOf}. */
const WORDS: ReadonlyMap<ClaimName, readonly string[]> = new Map([
  ['act', []],
  ['address', []],
  ['attest', []],
  ['constraints', []],
  ['crit', []],
  ['delegation', []],
  ['dest', ['orig']],
  ['div', ['orig', 'dest']],
  ['entitlements', ['client_id']],
  ['events', []],
  ['groups', ['client_id']],
  ['keys', []],
  ['location', []],
  ['manifests', []],
  ['measurements', []],
  ['metadata', []],
  ['opt', ['div']],
  ['orig', ['dest']],
  ['profile', []],
  ['ref', []],
  ['roles', ['client_id']],
  ['status', ['vct', '_sd', '_sd_alg', 'cnf']],
  ['title', []],
  ['ttl', []],
  ['uptime', []],
])

const SIGNS: readonly (readonly [word: ClaimName, signs: readonly string[]])[] = [...WORDS].map(
  ([word, others]) => [word, [...siblingsOf(word), ...others]],
)

/** The names that the same specification registers, everyday words aside. */
function siblingsOf(word: ClaimName): readonly ClaimName[] {
  const source = CLAIM_REGISTRY.find(({ name }) => name === word)?.specification
  return CLAIM_REGISTRY.filter(
    ({ name, specification }) => !WORDS.has(name) && source && isSameSource(specification, source),
  ).map(({ name }) => name)
}

function isSameSource(a: Reference, b: Reference): boolean {
  return 'rfc' in a ? 'rfc' in b && a.rfc === b.rfc : 'title' in b && a.title === b.title
}
