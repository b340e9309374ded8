import type { Part } from './analysis'
import { rfc, type Mend, type Rule, type Rules, type Sighting } from './finding-rule'
import { HEADER_PARAMETERS } from './header-parameters'
import {
  atMember,
  inHeader,
  memberNamed,
  parsedValue,
  removeMember,
  setMember,
  wholeObject,
} from './sighting'

export interface CriticalFindings {
  'crit-empty': object
  'crit-duplicate': { readonly name: string }
  'crit-absent': { readonly name: string }
  'crit-registered': { readonly name: string }
  'crit-unknown': { readonly name: string }
  'b64-not-critical': object
  'b64-in-jwt': object
}

/** Names that `crit` must not list, since every reader has to know them (RFC 7515 section 4.1.11). */
const ALWAYS_UNDERSTOOD: ReadonlySet<string> = new Set(
  HEADER_PARAMETERS.flatMap(({ name, specification }) =>
    specification.rfc === 7515 || specification.rfc === 7516 ? [name] : [],
  ),
)

/** The extension that verifiers commonly know: RFC 7797 section 3. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['b64'])

/** What is wrong with extensions that a reader has to understand: RFC 7515 section 4.1.11, RFC 7797. */
export const CRITICAL_RULES: Rules<CriticalFindings> = {
  'crit-empty': {
    severity: 'medium',
    specification: rfc(7515, '4.1.11'),
    detect: ({ analysis }) => {
      const crit = memberNamed(wholeObject(analysis.header), 'crit')
      return crit && criticalNames(analysis.header).length === 0
        ? [atMember('header', crit, {}, removeMember('header', 'crit'))]
        : []
    },
  },
  'crit-duplicate': critical((name, index, { names }) => names.indexOf(name) < index),
  'crit-absent': critical((name, _, { header }) => !memberNamed(header, name), true),
  'crit-registered': critical((name) => ALWAYS_UNDERSTOOD.has(name), true),
  'crit-unknown': critical((name) => !UNDERSTOOD.has(name) && !ALWAYS_UNDERSTOOD.has(name)),
  'b64-not-critical': {
    severity: 'high',
    specification: rfc(7797, '6'),
    detect: ({ analysis }) => {
      const { header } = analysis
      const names = criticalNames(header)
      return isUnencoded(header) && !names.includes('b64')
        ? [inHeader(analysis, 'b64', {}, setMember('header', 'crit', [...names, 'b64']))]
        : []
    },
  },
  'b64-in-jwt': {
    severity: 'medium',
    specification: rfc(7797, '7'),
    detect: ({ analysis }) =>
      isUnencoded(analysis.header) && wholeObject(analysis.payload)
        ? [inHeader(analysis, 'b64', {}, removeMember('header', 'b64'))]
        : [],
  },
}

const isUnencoded = (header: Part | null): boolean =>
  memberNamed(wholeObject(header), 'b64')?.value === false

/** The names that `crit` lists; of another value none. */
function criticalNames(header: Part | null): readonly string[] {
  const crit = memberNamed(wholeObject(header), 'crit')
  const value = header && crit?.type === 'array' ? parsedValue(header, crit) : []
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}

/** A rule about each name in `crit`; the mend lists the others. */
function critical(
  isWrong: (
    name: string,
    index: number,
    context: { readonly header: Part | null; readonly names: readonly string[] },
  ) => boolean,
  isAlways = false,
): Rule<{ readonly name: string }> {
  return {
    severity: isAlways ? 'high' : 'medium',
    specification: rfc(7515, '4.1.11'),
    detect: ({ analysis }) => {
      const { header } = analysis
      const names = criticalNames(header)
      return names.flatMap((name, index): readonly Sighting<{ readonly name: string }>[] => {
        if (!isWrong(name, index, { header, names })) return []
        const mend = criticalWithout(names, index)
        return [inHeader(analysis, 'crit', { name }, mend)]
      })
    },
  }
}

function criticalWithout(names: readonly string[], index: number): Mend {
  const others = names.toSpliced(index, 1)
  return others.length === 0 ? removeMember('header', 'crit') : setMember('header', 'crit', others)
}
