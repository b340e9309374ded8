import type { Problem } from '../../jwt/problem'
import type { Passage } from './checkpoints'
import type { Attempt, Party } from './parties'
import { startTampering, tamper, type Tampering, type TamperingEvent } from './tamper'
import type { Side } from './trace'
import type { LessonAlgorithm, LessonKey } from '../lesson-key'

/** What the lesson does with one algorithm: its key, its token, and how far one has come. */
export interface Bench {
  readonly key: LessonKey
  readonly token: string
  /** Where each player of steps stands. */
  readonly steps: Readonly<Record<Side, number>>
  readonly received: 'sent' | 'changed'
  /** The signature of the last time it was signed once more; null until then. */
  readonly again: string | null
  /** The signing input, to see what becomes of its hash. */
  readonly hashing: Tampering
  readonly attempts: Readonly<Partial<Record<`${Action}-${Party}`, Attempt>>>
  readonly tampering: Tampering
  /** Of the token as it is tampered with; null until it is known. */
  readonly passage: Passage | null
  readonly brokeEarly: boolean
  readonly brokeAtSignature: boolean
  readonly edit: Edit
  readonly incoming: readonly Incoming[]
  /** Which of the incoming tokens is held to be the issuer's; null until one is chosen. */
  readonly trusted: number | null
}

/** A token that came from somewhere. */
export interface Incoming {
  readonly token: string
  readonly isDecoded: boolean
  /** Null until it was verified. */
  readonly isValid: boolean | null
}

export type Action = 'sign' | 'verify'

/** Claims that the learner changes. */
export interface Edit {
  /** As they were issued. */
  readonly original: string
  readonly text: string
  /** The last token that could be built from them. */
  readonly token: string
  /** Whether `token` is of `text`. */
  readonly isCurrent: boolean
  /** Of `token`; null until it is known. */
  readonly isValid: boolean | null
}

export interface SigningState {
  readonly algorithm: LessonAlgorithm
  readonly before: LessonAlgorithm | null
  readonly benches: Readonly<Partial<Record<LessonAlgorithm, Bench>>>
  /** Why no key or token could be made. */
  readonly problem: Problem | null
}

export type SigningEvent =
  | { readonly type: 'chosen'; readonly algorithm: LessonAlgorithm }
  | {
      readonly type: 'issued'
      readonly key: LessonKey
      readonly token: string
      readonly claims: string
      readonly incoming: readonly string[]
    }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'bench'; readonly event: BenchEvent }

/** What happens on the bench of the algorithm in hand. */
export type BenchEvent =
  | { readonly type: 'stepped'; readonly side: Side; readonly step: number }
  | { readonly type: 'received'; readonly as: Bench['received'] }
  | { readonly type: 'signed-again'; readonly signature: string }
  | { readonly type: 'hashing'; readonly event: TamperingEvent }
  | {
      readonly type: 'attempted'
      readonly action: Action
      readonly party: Party
      readonly attempt: Attempt
    }
  | { readonly type: 'tampering'; readonly event: TamperingEvent }
  | { readonly type: 'passed'; readonly passage: Passage }
  /** `token` is null where the text can't be encoded. */
  | { readonly type: 'edited'; readonly text: string; readonly token: string | null }
  | { readonly type: 'resigned'; readonly token: string }
  | { readonly type: 'restored' }
  | { readonly type: 'decoded'; readonly index: number }
  | { readonly type: 'verified'; readonly index: number; readonly isValid: boolean }
  | { readonly type: 'trusted'; readonly index: number }
  | { readonly type: 'checked'; readonly token: string; readonly isValid: boolean }

/** What a screen of the lesson is given. */
export interface BenchProps {
  readonly bench: Bench
  /** The bench of the algorithm that was chosen before; null where there is none. */
  readonly before: Bench | null
  readonly dispatch: (event: BenchEvent) => void
}

export const START: SigningState = { algorithm: 'HS256', before: null, benches: {}, problem: null }

export function reduceSigning(state: SigningState, event: SigningEvent): SigningState {
  switch (event.type) {
    case 'chosen':
      if (event.algorithm === state.algorithm) return state
      return { ...state, before: state.algorithm, algorithm: event.algorithm, problem: null }
    case 'issued':
      return withBench(state, event.key.algorithm, startBench(event))
    case 'failed':
      return { ...state, problem: event.problem }
    case 'bench': {
      const bench = state.benches[state.algorithm]
      return bench ? withBench(state, state.algorithm, reduceBench(bench, event.event)) : state
    }
  }
}

const withBench = (
  state: SigningState,
  algorithm: LessonAlgorithm,
  bench: Bench,
): SigningState => ({
  ...state,
  benches: { ...state.benches, [algorithm]: bench },
})

/** What a bench starts with. */
export type Issued = Extract<SigningEvent, { readonly type: 'issued' }>

function startBench({ key, token, claims, incoming }: Issued): Bench {
  const signingInput = token.slice(0, token.lastIndexOf('.'))
  return {
    key,
    token,
    steps: { sign: 0, verify: 0 },
    received: 'sent',
    again: null,
    hashing: startTampering(signingInput),
    attempts: {},
    tampering: startTampering(token),
    passage: null,
    brokeEarly: false,
    brokeAtSignature: false,
    edit: { original: claims, text: claims, token, isCurrent: true, isValid: null },
    incoming: incoming.map((arrived) => ({ token: arrived, isDecoded: false, isValid: null })),
    trusted: null,
  }
}

function reduceBench(bench: Bench, event: BenchEvent): Bench {
  switch (event.type) {
    case 'stepped':
      return { ...bench, steps: { ...bench.steps, [event.side]: event.step } }
    case 'received':
      return { ...bench, received: event.as }
    case 'signed-again':
      return { ...bench, again: event.signature }
    case 'hashing':
      return { ...bench, hashing: tamper(bench.hashing, event.event) }
    case 'attempted': {
      const name = `${event.action}-${event.party}` as const
      return { ...bench, attempts: { ...bench.attempts, [name]: event.attempt } }
    }
    case 'tampering':
      return { ...bench, tampering: tamper(bench.tampering, event.event) }
    case 'passed':
      return notePassage(bench, event.passage)
    case 'edited': {
      const edit = { ...bench.edit, text: event.text, isCurrent: event.token !== null }
      return { ...bench, edit: event.token === null ? edit : withToken(edit, event.token) }
    }
    case 'resigned':
      return { ...bench, edit: withToken(bench.edit, event.token) }
    case 'restored':
      return {
        ...bench,
        edit: withToken({ ...bench.edit, text: bench.edit.original, isCurrent: true }, bench.token),
      }
    case 'checked':
      return event.token === bench.edit.token
        ? { ...bench, edit: { ...bench.edit, isValid: event.isValid } }
        : bench
    case 'decoded':
      return withIncoming(bench, event.index, { isDecoded: true })
    case 'verified':
      return withIncoming(bench, event.index, { isValid: event.isValid })
    case 'trusted':
      return { ...bench, trusted: event.index }
  }
}

const withIncoming = (bench: Bench, index: number, change: Partial<Incoming>): Bench => ({
  ...bench,
  incoming: bench.incoming.map((one, at) => (at === index ? { ...one, ...change } : one)),
})

/** What was known of another token holds no longer. */
const withToken = (edit: Edit, token: string): Edit =>
  token === edit.token ? edit : { ...edit, token, isValid: null }

/** An answer about a token that is no longer in hand is passed over. */
function notePassage(bench: Bench, passage: Passage): Bench {
  if (passage.token !== bench.tampering.token) return bench
  const { at } = passage
  return {
    ...bench,
    passage,
    brokeEarly: bench.brokeEarly || (at !== null && at !== 'signature' && at !== 'claims'),
    brokeAtSignature: bench.brokeAtSignature || at === 'signature',
  }
}

/** Whether verification broke both before the signature and at it. */
export const hasBrokenTwice = ({ brokeEarly, brokeAtSignature }: Bench): boolean =>
  brokeEarly && brokeAtSignature

/** Whether the claims differ from those that were issued, and the signature holds all the same. */
export const isResigned = ({ edit, token }: Bench): boolean =>
  edit.isCurrent && edit.isValid === true && payloadOf(edit.token) !== payloadOf(token)

const payloadOf = (token: string): string => token.split('.')[1] ?? ''

/** Whether all incoming tokens were verified, and the one that is the issuer's was chosen. */
export const isToldApart = ({ incoming, trusted }: Bench): boolean =>
  incoming.every(({ isValid }) => isValid !== null) &&
  trusted !== null &&
  incoming[trusted]?.isValid === true
