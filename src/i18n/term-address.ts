import type { TermId } from './glossary-terms'

/** The place of a term of the glossary in the page. */
export const addressOfTerm = (id: TermId): string => `#/learn/glossary/${id}`
