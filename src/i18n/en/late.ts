import type { Problem, ProblemCode, ProblemData } from '../../jwt/problem'
import { keyProblems } from './key-problems'
import { problems, type ProblemText } from './problems'

const texts: { readonly [C in ProblemCode]: (data: ProblemData[C]) => ProblemText } = {
  ...problems,
  ...keyProblems,
}

/** What the first screen does not say. */
export const late = {
  problemText: <P extends Problem>(problem: P): ProblemText =>
    (texts[problem.code] as (data: P['data']) => ProblemText)(problem.data),
}
