import { Suspense } from 'react'
import { useProblemText } from '../i18n/messages'
import type { Problem } from '../jwt/problem'

/** What is wrong, in words; nothing until the words are there. */
export const ProblemWords = ({ problem }: { readonly problem: Problem }) => (
  <Suspense>
    <Words problem={problem} />
  </Suspense>
)

const Words = ({ problem }: { readonly problem: Problem }) => (
  <span data-problem={problem.code}>{useProblemText(problem).what}</span>
)
