import type { Problem, ProblemCode, ProblemData } from '../../jwt/problem'
import type { KeyNote } from '../../jwt/key-note'
import { claimsView } from './claims-view'
import { compare } from './compare'
import { findings } from './findings'
import { fromUrl } from './from-url'
import { guessing } from './guessing'
import { keyNotes } from './key-notes'
import { keyPanel } from './key-panel'
import { keyProblems } from './key-problems'
import { pasted } from './pasted'
import { problems, type ProblemText } from './problems'
import { profilePanel } from './profile-panel'
import { summaryText } from './summary'
import { timePanel } from './time-panel'

const texts: { readonly [C in ProblemCode]: (data: ProblemData[C]) => ProblemText } = {
  ...problems,
  ...keyProblems,
}

/** What the first screen does not say. */
export const late = {
  problemText: <P extends Problem>(problem: P): ProblemText =>
    (texts[problem.code] as (data: P['data']) => ProblemText)(problem.data),
  keyNote: <N extends KeyNote>(note: N): string =>
    (keyNotes[note.code] as (data: N['data']) => string)(note.data),
  findings,
  keyPanel,
  fromUrl,
  pasted,
  claimsView,
  compare,
  guessing,
  timePanel,
  profilePanel,
  summaryText,
}
