import type { ReactNode } from 'react'
import { useLateMessages, type LateMessages } from '../i18n/messages'
import { addressOfTerm } from '../i18n/term-address'
import styles from './term-link.module.css'

export type LinkedTerm = keyof LateMessages['termNames']

interface TermLinkProps {
  readonly term: LinkedTerm
  /** What it is called here, if not by its own name. */
  readonly children?: ReactNode
}

/** A term, with its entry in the glossary behind it. */
export function TermLink({ term, children }: TermLinkProps) {
  const { termNames } = useLateMessages()
  return (
    <a className={styles['term']} href={addressOfTerm(term)}>
      {children ?? termNames[term]}
    </a>
  )
}

/** Several terms in a line. */
export const TermLinks = ({ terms }: { readonly terms: readonly LinkedTerm[] }) => (
  <span className={styles['terms']}>
    {terms.map((term) => (
      <TermLink key={term} term={term} />
    ))}
  </span>
)
