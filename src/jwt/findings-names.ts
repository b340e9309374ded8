import type { Analysis, Member, Part } from './analysis'
import { CLAIM_PACKS } from './claim-packs'
import { CLAIM_REGISTRY } from './claim-registry'
import { claimTypesOf } from './claim-types'
import { rfc, type Mend, type Rule, type Rules } from './finding-rule'
import { HEADER_REGISTRY } from './header-registry'
import {
  LONG_FORMS,
  spellingCheck,
  type MisspellingKind,
  type SpellingCheck,
} from './misspelled-name'
import { isMistyped } from './mistyped-member'
import { atMember, memberNamed, PARTS, wholeObject } from './sighting'
import type { ValueType } from './value-type'

interface Misspelled {
  readonly name: string
  readonly meant: string
}

export interface NameFindings {
  'mistyped-claim': { readonly name: string; readonly type: ValueType }
  'mistyped-parameter': { readonly name: string; readonly type: ValueType }
  'misspelled-name': Misspelled & { readonly kind: Exclude<MisspellingKind, 'look-alike'> }
  'look-alike-name': Misspelled
}

/** Names whose type has a rule of its own. */
const TREATED: ReadonlySet<string> = new Set(['exp', 'nbf', 'iat', 'sub'])
const TREATED_PARAMETERS: ReadonlySet<string> = new Set(['alg', 'kid', 'crit', 'jku', 'x5u', 'x5c'])

const PARAMETER_TYPES: ReadonlyMap<string, ValueType> = new Map(
  HEADER_REGISTRY.map(({ name, type }) => [name, type] as const),
)

const CHECKS = {
  header: spellingCheck(
    HEADER_REGISTRY.map(({ name }) => name),
    new Set(),
    LONG_FORMS.header,
  ),
  payload: spellingCheck(
    CLAIM_REGISTRY.map(({ name }) => name),
    new Set(CLAIM_PACKS.flatMap(({ claims }) => claims.map(({ name }) => name))),
    LONG_FORMS.payload,
  ),
} as const satisfies Record<'header' | 'payload', SpellingCheck>

/** Registered names that are written wrong, or whose value is of another type. */
export const NAME_RULES: Rules<NameFindings> = {
  'mistyped-claim': {
    severity: 'medium',
    specification: rfc(7519, '4'),
    detect: ({ analysis: { payload } }) => {
      const claims = new Map(payload?.members.map(({ name, value }) => [name, value]))
      return mistyped(payload, claimTypesOf(claims), TREATED).map(({ member, type }) =>
        atMember('payload', member, { name: member.name, type }),
      )
    },
  },
  'mistyped-parameter': {
    severity: 'low',
    specification: rfc(7515, '4'),
    detect: ({ analysis: { header } }) =>
      mistyped(header, PARAMETER_TYPES, TREATED_PARAMETERS).map(({ member, type }) =>
        atMember('header', member, { name: member.name, type }),
      ),
  },
  'look-alike-name': {
    severity: 'medium',
    specification: rfc(7519, '7.3'),
    detect: misspelled((kind) => kind === 'look-alike' && {}),
  },
  'misspelled-name': {
    severity: 'low',
    specification: rfc(7519, '7.3'),
    detect: misspelled((kind) => kind !== 'look-alike' && { kind }),
  },
}

function mistyped(
  part: Part | null,
  types: ReadonlyMap<string, ValueType>,
  treated: ReadonlySet<string>,
): readonly { readonly member: Member; readonly type: ValueType }[] {
  const object = wholeObject(part)
  if (!object) return []
  return object.members.flatMap((member) => {
    const type = types.get(member.name)
    if (type === undefined || treated.has(member.name)) return []
    return isMistyped(member, type, object.view) ? [{ member, type }] : []
  })
}

/** A rule for the kinds of misspelling for which `describe` gives data. */
function misspelled<D extends object>(
  describe: (kind: MisspellingKind) => D | false,
): Rule<Misspelled & D>['detect'] {
  return ({ analysis }) =>
    PARTS.flatMap((place) =>
      (wholeObject(analysis[place])?.members ?? []).flatMap((member) => {
        const found = CHECKS[place](member.name)
        const data = found !== null && describe(found.kind)
        if (!found || !data) return []
        const { meant } = found
        const mend = renamed(analysis, place, member, meant)
        return [atMember(place, member, { name: member.name, meant, ...data }, mend)]
      }),
    )
}

/** Writes the name that was meant, where the part has none of it yet. */
const renamed = (
  analysis: Analysis,
  place: 'header' | 'payload',
  { nameRange }: Member,
  meant: string,
): Mend | null =>
  memberNamed(analysis[place], meant)
    ? null
    : { kind: 'replace-range', place, range: nameRange, text: JSON.stringify(meant) }
