import type { Member } from '../../jwt/analysis'
import { nameKind, type NameKind } from '../../jwt/claim-rows'
import { CLAIM_REGISTRY } from '../../jwt/claim-registry'

export const KINDS = ['registered', 'public', 'private'] as const satisfies readonly NameKind[]

const REGISTERED: ReadonlySet<string> = new Set(CLAIM_REGISTRY.map(({ name }) => name))

/** What kind of name a claim has: RFC 7519 section 4. */
export const kindOf = (name: string): NameKind => nameKind(name, REGISTERED.has(name))

/** The claims of a payload by the kind of their names, each in the order of the payload. */
export const sortClaims = (members: readonly Member[]): Readonly<Record<NameKind, Member[]>> => ({
  registered: members.filter(({ name }) => kindOf(name) === 'registered'),
  public: members.filter(({ name }) => kindOf(name) === 'public'),
  private: members.filter(({ name }) => kindOf(name) === 'private'),
})
