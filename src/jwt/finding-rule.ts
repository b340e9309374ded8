import type { Analysis } from './analysis'
import type { Specification } from './claims'
import type { KeyInput } from './key'
import type { Place } from './problem'
import type { CharRange } from './range'
import type { Evaluation } from './time'
import type { Verdict } from './verdict'

/** From the gravest to what is only worth knowing. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Why a rule exists: a section of an RFC, or a vulnerability that was made of it. */
export type Authority = Specification | { readonly cve: string }

export const rfc = (number: number, section: string): Specification => ({ rfc: number, section })
export const cve = (id: string): Authority => ({ cve: id })

/** An edit that puts right what was found. Ranges count in the text named by `place`. */
export type Mend =
  | {
      readonly kind: 'set-member'
      readonly place: 'header' | 'payload'
      readonly name: string
      /** The value as JSON text. */
      readonly rawValue: string
    }
  | {
      readonly kind: 'remove-member'
      readonly place: 'header' | 'payload'
      readonly name: string
    }
  | {
      readonly kind: 'replace-range'
      readonly place: Place
      readonly range: CharRange
      readonly text: string
    }

/** What the rules look at. */
export interface Evidence {
  readonly analysis: Analysis
  readonly verdict: Verdict
  readonly key: KeyInput
  readonly evaluation: Evaluation
}

/** Where a rule found what it looks for. `range` counts in the text named by `place`. */
export interface Sighting<D> {
  readonly place: Place
  readonly range: CharRange | null
  /** For the text. */
  readonly data: D
  readonly mend?: Mend | null
}

/** `E` is the part of the evidence that it needs. */
export interface Rule<D, E = Evidence> {
  readonly severity: Severity
  /** Null for what is good sense and no rule of a specification. */
  readonly specification: Authority | null
  readonly detect: (evidence: E) => readonly Sighting<D>[]
}

/** A rule for each id of `T`, with the data that its text needs. */
export type Rules<T, E = Evidence> = { readonly [R in keyof T]: Rule<T[R], E> }
