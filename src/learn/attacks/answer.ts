/** Why the verifiers of this lesson refuse a token. */
export type Refusal =
  | 'malformed'
  | 'critical'
  | 'algorithm'
  | 'key'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'not-yet'
  | 'expired'
  | 'replayed'

/** Claims as a verifier reads them: whatever somebody wrote. */
export interface Claims {
  readonly iss?: unknown
  readonly aud?: unknown
  readonly nbf?: unknown
  readonly exp?: unknown
  readonly jti?: unknown
  readonly role?: unknown
}

/** What a verifier makes of a token. */
export type Answer =
  | { readonly isAccepted: true; readonly claims: Claims }
  | { readonly isAccepted: false; readonly why: Refusal }

export const accept = (claims: Claims): Answer => ({ isAccepted: true, claims })
export const refuse = (why: Refusal): Answer => ({ isAccepted: false, why })
