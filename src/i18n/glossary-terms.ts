import type { Reference } from '../jwt/specification'

interface TermRow {
  readonly id: string
  readonly reference: Reference
  readonly see: readonly string[]
}

/** The terms of the glossary, where each is defined, and what to read beside it. */
export const TERMS = [
  { id: 'jwt', reference: { rfc: 7519, section: '1' }, see: ['jws', 'claim'] },
  { id: 'jws', reference: { rfc: 7515, section: '1' }, see: ['signing-input', 'jwt'] },
  { id: 'claim', reference: { rfc: 7519, section: '4' }, see: ['jwt'] },
  { id: 'signing-input', reference: { rfc: 7515, section: '5.1' }, see: ['jws'] },
  { id: 'jwk-thumbprint', reference: { rfc: 7638, section: '3' }, see: ['jws'] },
] as const satisfies readonly TermRow[]

export type TermId = (typeof TERMS)[number]['id']

export interface TermText {
  /** As it stands in a list. */
  readonly term: string
  /** One to three sentences. */
  readonly text: string
}

/** The place of a term in the page. */
export const addressOfTerm = (id: TermId): string => `#/learn/glossary/${id}`
