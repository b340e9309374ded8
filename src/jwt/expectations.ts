/** What the user has beside the token, for rules that compare with it; empty where it was not given. */
export interface GivenValues {
  readonly nonce: string
  readonly accessToken: string
  readonly code: string
  /** The HTTP method and the URL of the request that a DPoP proof came with. */
  readonly method: string
  readonly url: string
}
export type GivenName = keyof GivenValues

export const NOTHING_GIVEN: GivenValues = {
  nonce: '',
  accessToken: '',
  code: '',
  method: '',
  url: '',
}

/** What a verifier would expect of a token, as it was written; empty where nothing is stated. */
export interface Expectations {
  readonly issuer: string
  readonly audience: string
  readonly subject: string
  readonly type: string
  /** Names of claims, parted by blanks or commas. */
  readonly claims: string
  /** Names of algorithms, parted by blanks or commas. */
  readonly algorithms: string
  /** In seconds since `iat`. */
  readonly maximumAge: number | null
}

export const NOTHING_EXPECTED: Expectations = {
  issuer: '',
  audience: '',
  subject: '',
  type: '',
  claims: '',
  algorithms: '',
  maximumAge: null,
}
