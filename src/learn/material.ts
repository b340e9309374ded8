import type { Analysis } from '../jwt/analysis'
import { analyze } from '../jwt/analyze'
import { FIRST_SAMPLE } from '../jwt/first-sample'

/** The token that a lesson works on. */
export interface Material {
  readonly source: MaterialSource
  /** What keeps the learner's own token from being shown, where that was chosen. */
  readonly obstacle: Obstacle | null
  /** A JWS with a header and a payload in JSON: the one chosen, or else the sample. */
  readonly shown: Analysis
  /** The one chosen, whatever it is. */
  readonly chosen: Analysis
}

/** `own` is the token in the debugger. */
export type MaterialSource = 'sample' | 'own'

/** A token beyond this many characters shows nothing that a short one does not, and slows every step. */
export const MAX_CHARACTERS = 8192

/** What keeps a lesson about signed tokens from working on a token. */
export type Obstacle = 'empty' | 'too-long' | 'malformed' | 'encrypted' | 'not-json'

export function materialOf(source: MaterialSource, own: string): Material {
  const sample = analyze(FIRST_SAMPLE.token)
  if (source === 'sample') return { source, obstacle: null, shown: sample, chosen: sample }
  const chosen = analyze(own.slice(0, MAX_CHARACTERS + 1))
  const obstacle = obstacleIn(chosen)
  return { source, obstacle, shown: obstacle === null ? chosen : sample, chosen }
}

/** Null where there are a header and a payload in JSON, and a signature, if only an empty one. */
function obstacleIn({ text, kind, header, payload, faults }: Analysis): Obstacle | null {
  if (kind === 'empty') return 'empty'
  if (text.length > MAX_CHARACTERS) return 'too-long'
  if (kind === 'jwe') return 'encrypted'
  if (kind === 'malformed' || faults.length > 0) return 'malformed'
  return header?.type === 'object' && payload?.type === 'object' ? null : 'not-json'
}
