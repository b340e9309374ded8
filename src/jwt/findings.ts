import type { Analysis, Member, Note, Part } from './analysis'
import { findWeakness, isUnsecured, type Weakness } from './checks'
import type { Specification } from './claims'
import { headerKeys } from './header-keys'
import type { KeyInput } from './key'
import { hasKeyShape } from './key-shape'
import type { Place } from './problem'
import { charRange, type CharRange } from './range'
import { readTimes, type Evaluation } from './time'
import type { Verdict } from './verdict'

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info'

/** Every rule's data for its text. Prose is in `i18n/`. Durations are in seconds. */
export interface FindingData {
  unsecured: object
  'alg-none-spelling': { readonly name: string }
  'unsecured-with-signature': object
  'empty-secret': object
  'empty-signature': { readonly algorithm: string }
  'short-secret': Weakness
  'short-rsa-key': Weakness
  'secret-trailing-blank': { readonly lineEnd: boolean }
  'private-key-given': object
  'embedded-key': { readonly name: string }
  'embedded-key-used': object
  'public-key-as-secret': object
  'unusual-exponent': { readonly exponent: string }
  'duplicate-name': { readonly name: string }
  'prototype-name': { readonly name: string }
  'unsafe-integer': { readonly raw: string; readonly read: string }
  'number-overflow': { readonly raw: string }
  'deep-nesting': { readonly depth: number }
  'invisible-character': { readonly codePoint: number }
  expired: { readonly ago: number }
  'not-yet-valid': { readonly left: number }
  'no-expiry': object
}

export type RuleId = keyof FindingData

/** What a reviewer would remark. `range` counts in the text named by `place`. */
export type Finding<R extends RuleId = RuleId> = {
  readonly [K in R]: {
    readonly rule: K
    readonly severity: Severity
    readonly specification: Specification | null
    readonly place: Place
    readonly range: CharRange | null
    readonly data: FindingData[K]
  }
}[R]

export interface Evidence {
  readonly analysis: Analysis
  readonly verdict: Verdict
  readonly key: KeyInput
  readonly evaluation: Evaluation
}

type Sighting<R extends RuleId> = Pick<Finding<R>, 'place' | 'range' | 'data'>

interface Rule<R extends RuleId> {
  readonly severity: Severity
  readonly specification: Specification | null
  readonly detect: (evidence: Evidence) => readonly Sighting<R>[]
}

const rfc = (number: number, section: string): Specification => ({ rfc: number, section })

const PARTS = ['header', 'payload'] as const

/** Small ones were broken by careless padding checks; large ones make verifiers slow. */
const COMMON_EXPONENT = '65537'

/** Shown at most for one rule; a hostile token could have thousands. */
const MAX_SIGHTINGS = 5

const RULES: { readonly [R in RuleId]: Rule<R> } = {
  unsecured: {
    severity: 'critical',
    specification: rfc(8725, '3.2'),
    detect: ({ verdict, analysis }) =>
      isUnsecured(verdict) ? [inHeader(analysis, 'alg', {})] : [],
  },
  'alg-none-spelling': {
    severity: 'critical',
    specification: rfc(8725, '3.1'),
    detect: ({ analysis }) => {
      const name = analysis.algorithm
      return name !== null && name !== 'none' && name.toLowerCase() === 'none'
        ? [inHeader(analysis, 'alg', { name })]
        : []
    },
  },
  'unsecured-with-signature': {
    severity: 'medium',
    specification: rfc(7518, '3.6'),
    detect: ({ analysis: { segments }, verdict }) => {
      const signature = segments.find(({ name }) => name === 'signature')
      return verdict.algorithm === 'none' && signature && signature.byteLength > 0
        ? [{ place: 'token', range: signature.range, data: {} }]
        : []
    },
  },
  'empty-secret': {
    severity: 'critical',
    specification: rfc(7518, '3.2'),
    detect: ({ verdict }) => (verdict.emptySecret ? [inKey({})] : []),
  },
  'empty-signature': {
    severity: 'high',
    specification: rfc(8725, '3.3'),
    detect: ({ analysis: { segments }, verdict: { algorithm } }) => {
      const signature = segments.find(({ name }) => name === 'signature')
      return algorithm !== null && algorithm !== 'none' && signature?.byteLength === 0
        ? [{ place: 'token', range: signature.range, data: { algorithm } }]
        : []
    },
  },
  'short-secret': {
    severity: 'high',
    specification: rfc(7518, '3.2'),
    detect: weakKey('oct'),
  },
  'short-rsa-key': {
    severity: 'high',
    specification: rfc(7518, '3.3'),
    detect: weakKey('RSA'),
  },
  'secret-trailing-blank': {
    severity: 'low',
    specification: null,
    detect: ({ key, verdict }) => {
      if (verdict.key?.type !== 'oct' || verdict.key.format !== 'secret-utf8') return []
      const blank = charRange(key.text.trimEnd().length, key.text.length)
      if (blank.start === blank.end) return []
      const lineEnd = /[\r\n]/.test(key.text.slice(blank.start))
      return [{ place: 'key', range: blank, data: { lineEnd } }]
    },
  },
  'private-key-given': {
    severity: 'info',
    specification: null,
    detect: ({ verdict }) => (verdict.key?.form === 'private' ? [inKey({})] : []),
  },
  'embedded-key': {
    severity: 'medium',
    specification: rfc(7515, '10.3'),
    detect: ({ analysis }) =>
      headerKeys(analysis.header).map(({ name, range }) => ({
        place: 'header',
        range,
        data: { name },
      })),
  },
  'embedded-key-used': {
    severity: 'high',
    specification: rfc(7515, '10.3'),
    detect: ({ verdict }) =>
      verdict.keyOrigin === 'embedded' && verdict.signature === 'valid' ? [inKey({})] : [],
  },
  'public-key-as-secret': {
    severity: 'critical',
    specification: rfc(8725, '2.1'),
    detect: ({ verdict, key }) =>
      key.asSecret === true && hasKeyShape(key.text) && verdict.signature === 'valid'
        ? [inKey({})]
        : [],
  },
  'unusual-exponent': {
    severity: 'low',
    specification: rfc(8017, '3.1'),
    detect: ({ verdict: { key } }) =>
      key?.exponent != null && key.exponent !== COMMON_EXPONENT
        ? [inKey({ exponent: key.exponent })]
        : [],
  },
  'duplicate-name': {
    severity: 'high',
    specification: rfc(7519, '4'),
    detect: fromNotes('duplicate-name', ({ name }) => ({ name })),
  },
  'prototype-name': {
    severity: 'medium',
    specification: null,
    detect: fromNotes('prototype-name', ({ name }) => ({ name })),
  },
  'unsafe-integer': {
    severity: 'medium',
    specification: rfc(7493, '2.2'),
    detect: fromNotes('unsafe-integer', ({ raw }) => ({
      raw,
      read: BigInt(Number(raw)).toString(),
    })),
  },
  'number-overflow': {
    severity: 'medium',
    specification: rfc(7493, '2.2'),
    detect: fromNotes('number-overflow', ({ raw }) => ({ raw })),
  },
  'deep-nesting': {
    severity: 'medium',
    specification: rfc(8259, '9'),
    detect: fromNotes('deep-nesting', ({ depth }) => ({ depth })),
  },
  'invisible-character': {
    severity: 'medium',
    specification: null,
    detect: fromNotes('invisible-character', ({ codePoint }) => ({ codePoint })),
  },
  expired: {
    severity: 'high',
    specification: rfc(7519, '4.1.4'),
    detect: failedTime('exp', (delta) => ({ ago: -delta })),
  },
  'not-yet-valid': {
    severity: 'high',
    specification: rfc(7519, '4.1.5'),
    detect: failedTime('nbf', (delta) => ({ left: delta })),
  },
  'no-expiry': {
    severity: 'medium',
    specification: rfc(8725, '3.10'),
    detect: ({ analysis: { payload } }) =>
      payload?.type === 'object' && !payload.members.some(({ name }) => name === 'exp')
        ? [{ place: 'payload', range: null, data: {} }]
        : [],
  },
}

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info']

/** What a reviewer would remark about a token and its key, the gravest first. */
export function findFindings(evidence: Evidence): readonly Finding[] {
  return (Object.keys(RULES) as RuleId[])
    .flatMap((rule) => apply(rule, evidence))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

function apply<R extends RuleId>(rule: R, evidence: Evidence): readonly Finding[] {
  const { severity, specification, detect } = RULES[rule]
  return detect(evidence)
    .slice(0, MAX_SIGHTINGS)
    .map((sighting) => ({ rule, severity, specification, ...sighting }) as Finding)
}

const inKey = <D>(data: D) => ({ place: 'key', range: null, data }) as const

function inHeader<D>(analysis: Analysis, name: string, data: D) {
  const member = lastMember(analysis.header, name)
  return { place: 'header', range: member?.range ?? null, data } as const
}

const lastMember = (part: Part | null, name: string): Member | undefined =>
  part?.members.findLast((member) => member.name === name)

/** A rule whose sightings are the notes that reading the JSON text left. */
function fromNotes<C extends Note['code'] & RuleId>(
  code: C,
  data: (note: Extract<Note, { code: C }>) => FindingData[C],
): Rule<C>['detect'] {
  return ({ analysis }) =>
    PARTS.flatMap((place) =>
      (analysis[place]?.notes ?? [])
        .filter((note): note is Extract<Note, { code: C }> => note.code === code)
        .map((note) => ({ place, range: note.range, data: data(note) })),
    )
}

function failedTime<R extends 'expired' | 'not-yet-valid'>(
  claim: 'exp' | 'nbf',
  data: (delta: number) => FindingData[R],
): Rule<R>['detect'] {
  return ({ analysis, evaluation }) =>
    readTimes(analysis.payload, evaluation)
      .filter((reading) => reading.claim === claim && reading.state === 'failed')
      .map(({ member, delta }) => ({ place: 'payload', range: member.range, data: data(delta) }))
}

function weakKey<R extends 'short-secret' | 'short-rsa-key'>(
  type: 'oct' | 'RSA',
): Rule<R>['detect'] {
  return ({ verdict }) => {
    const weakness = verdict.key?.type === type ? findWeakness(verdict) : null
    return weakness ? [inKey(weakness)] : []
  }
}
