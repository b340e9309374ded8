import type { ProblemData } from '../../jwt/problem'
import { byCode, type TextsByCode } from '../by-code'
import type { ProblemText } from '../problem-text'
import { claimsView } from './claims-view'
import { compare } from './compare'
import { findings } from './findings'
import { fromUrl } from './from-url'
import { guessing } from './guessing'
import { keyNotes } from './key-notes'
import { keyPanel } from './key-panel'
import { keyProblems } from './key-problems'
import { pasted } from './pasted'
import { problems } from './problems'
import { profilePanel } from './profile-panel'
import { summaryText } from './summary'
import { termNames } from './term-names'
import { timePanel } from './time-panel'

const texts: TextsByCode<ProblemData, ProblemText> = {
  ...problems,
  ...keyProblems,
}

/** What the first screen does not say. */
export const late = {
  problemText: byCode(texts),
  keyNote: byCode(keyNotes),
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
  termNames,
}
