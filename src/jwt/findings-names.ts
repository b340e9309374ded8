import type { Member, Part } from './analysis'
import { CLAIM_PACKS } from './claim-packs'
import { CLAIM_REGISTRY } from './claim-registry'
import { claimTypesOf } from './claim-types'
import { rfc, type Rule, type Rules } from './finding-rule'
import { HEADER_REGISTRY } from './header-registry'
import {
  LONG_FORMS,
  spellingCheck,
  type Misspelling,
  type MisspellingKind,
  type SpellingCheck,
} from './misspelled-name'
import { isMistyped } from './mistyped-member'
import { atMember, PARTS, wholeObject } from './sighting'
import { topMembers } from './top-members'
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
  /** How many members were looked at, of how many. */
  'names-unjudged': { readonly judged: number; readonly count: number }
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
      const object = wholeObject(payload)
      const claims = new Map(
        object ? topMembers(object).map((member) => [member.name, member.value]) : [],
      )
      return mistyped(object, claimTypesOf(claims), TREATED).map(({ member, type }) =>
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
  'names-unjudged': {
    severity: 'info',
    specification: null,
    detect: ({ analysis: { payload } }) => {
      const object = wholeObject(payload)
      const judged = object ? topMembers(object).length : 0
      return object && judged < object.memberCount
        ? [atMember('payload', undefined, { judged, count: object.memberCount })]
        : []
    },
  },
}

function mistyped(
  part: Part | null,
  types: ReadonlyMap<string, ValueType>,
  treated: ReadonlySet<string>,
): readonly { readonly member: Member; readonly type: ValueType }[] {
  const object = wholeObject(part)
  if (!object) return []
  return topMembers(object).flatMap((member) => {
    const type = types.get(member.name)
    if (type === undefined || treated.has(member.name)) return []
    return isMistyped(member, type, object.view) ? [{ member, type }] : []
  })
}

interface Misspelt extends Misspelling {
  readonly member: Member
  /** Whether the part has the right name as well. */
  readonly isTaken: boolean
}

const known = new WeakMap<Part, readonly Misspelt[]>()

/** Judged once for a part, however often findings are asked for. */
function misspeltIn(part: Part, place: 'header' | 'payload'): readonly Misspelt[] {
  const answer = known.get(part)
  if (answer) return answer
  const members = topMembers(part)
  const names = new Set(members.map(({ name }) => name))
  const found = members.flatMap((member) => {
    const misspelling = CHECKS[place](member.name)
    return misspelling ? [{ ...misspelling, member, isTaken: names.has(misspelling.meant) }] : []
  })
  known.set(part, found)
  return found
}

/** A rule for the kinds of misspelling for which `describe` gives data. The mend writes what was meant. */
function misspelled<D extends object>(
  describe: (kind: MisspellingKind) => D | false,
): Rule<Misspelled & D>['detect'] {
  return ({ analysis }) =>
    PARTS.flatMap((place) => {
      const part = wholeObject(analysis[place])
      return (part ? misspeltIn(part, place) : []).flatMap(({ member, meant, kind, isTaken }) => {
        const data = describe(kind)
        if (!data) return []
        const { name, nameRange: range } = member
        const text = JSON.stringify(meant)
        const mend = isTaken ? null : ({ kind: 'replace-range', place, range, text } as const)
        return [atMember(place, member, { name, meant, ...data }, mend)]
      })
    })
}
