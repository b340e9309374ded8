import { analyze } from '../../jwt/analyze'
import { encodeBase64url } from '../../jwt/base64url'
import { setMember } from '../../jwt/edit-json'
import { CONTENT_RULES } from '../../jwt/findings-content'
import { minify } from '../../jwt/json-layout'
import type { CharRange } from '../../jwt/range'
import { encodeUtf8 } from '../../jwt/utf8'

/** What one might think of putting into a payload, as JSON; made up. */
export const CANDIDATES = [
  { id: 'role', name: 'role', rawValue: '"editor"' },
  { id: 'tenant', name: 'https://shop.example/tenant', rawValue: '"t-17"' },
  { id: 'password', name: 'password', rawValue: '"correct horse"' },
  { id: 'database', name: 'db', rawValue: '"postgres://app:s3cret@db.example/shop"' },
  { id: 'card', name: 'card', rawValue: '"4111 1111 1111 1111"' },
  { id: 'email', name: 'email', rawValue: '"zoe@mail.example"' },
  { id: 'birthdate', name: 'birthdate', rawValue: '"1990-04-01"' },
] as const

export type CandidateId = (typeof CANDIDATES)[number]['id']

export interface Revealed {
  readonly rule: keyof typeof CONTENT_RULES
  readonly name: string
  /** In the payload's text. */
  readonly range: CharRange | null
}

/** The payload's text with these candidates in it. */
export const withCandidates = (json: string, ids: readonly CandidateId[]): string =>
  CANDIDATES.filter(({ id }) => ids.includes(id)).reduce(
    (text, { name, rawValue }) => setMember(text, name, rawValue),
    json,
  )

/** A token with this payload, signed by nobody: what it says is all that is looked at. */
const tokenWith = (json: string): string =>
  `${HEADER}.${encodeBase64url(encodeUtf8(minify(json)))}.`

const HEADER = encodeBase64url(encodeUtf8('{"alg":"none"}'))

const RULES = Object.keys(CONTENT_RULES) as readonly (keyof typeof CONTENT_RULES)[]

/** What in a payload everybody who holds the token could read, and should not. */
export function revealedBy(json: string): readonly Revealed[] {
  const analysis = analyze(tokenWith(json), { header: null, payload: json })
  return RULES.flatMap((rule) =>
    CONTENT_RULES[rule]
      .detect({ analysis })
      .map(({ data, range }) => ({ rule, name: data.name, range })),
  )
}
