import { analyze } from '../jwt/analyze'
import { NOTHING_EXPECTED, NOTHING_GIVEN } from '../jwt/expectations'
import { NO_KEY, originalOf, type Opening } from './opening'
import type { State } from './state'

/** Neither pointer nor caret is in an editor. */
export const UNFOCUSED = { hover: null, cursor: null } as const

/** Nothing is chosen for the document nor given beside it. */
export const UNHELD = { profile: 'auto', given: NOTHING_GIVEN } as const

/** No token has been built from parts yet. */
export const UNBUILT: State['built'] = { revision: 0, value: { last: null, fault: null } }

/** The state before the first job has run; `now` in seconds since the epoch. */
export function initialState(now: number, opening: Opening | undefined): State {
  const token = opening?.token ?? ''
  const key = opening?.key ?? NO_KEY
  return {
    revision: 1,
    source: { kind: 'token', text: token },
    key,
    keepWhiteSpace: false,
    epochs: { token: 0, header: 0, payload: 0 },
    original: originalOf(token, key),
    pasted: opening?.pasted ?? null,
    built: UNBUILT,
    analysis: { revision: 0, value: analyze('') },
    analysed: { kind: 'token', text: '' },
    verdict: { revision: 0, value: EMPTY_VERDICT },
    investigation: null,
    guessing: null,
    history: [],
    requests: [],
    ...UNFOCUSED,
    now,
    evaluateAt: null,
    leeway: 0,
    profiles: null,
    ...UNHELD,
    expectations: NOTHING_EXPECTED,
    dismissed: new Set(),
    failure: null,
  }
}

const EMPTY_VERDICT = {
  state: 'empty',
  algorithm: null,
  problem: null,
  signature: 'unchecked',
  emptySecret: false,
  key: null,
  keyOrigin: 'given',
  keyProblem: null,
  keySet: null,
  offer: null,
  keyNotes: [],
  keyWeaknesses: [],
} as const
