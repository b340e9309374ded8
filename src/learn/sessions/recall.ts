import { encodeBase64url } from '../../jwt/base64url'

/** What the browser sends along to say whose request it is. */
export type Proof = 'nothing' | 'session' | 'token'
export const PROOFS: readonly Proof[] = ['nothing', 'session', 'token']

/** Why the server knows the user, or does not. */
export type Recognition = 'anonymous' | 'found' | 'not-found' | 'verified' | 'expired' | 'not-valid'

export interface Exchange {
  /** Counted from 1. */
  readonly number: number
  readonly proof: Proof
  readonly status: 200 | 401
  readonly recognition: Recognition
  /** Whom it was about, as the token named them then; null where it named nobody. */
  readonly user: string | null
}

/** A browser that has logged in, and the server that it did so with. */
export interface Recall {
  readonly proof: Proof
  /** The identifier that the last login gave the browser. */
  readonly session: string
  /** When the user logged in again, in seconds since the epoch; null as long as nobody did. */
  readonly renewedAt: number | null
  /** Whether the server still has the session in its memory. */
  readonly hasSession: boolean
  /** The last first. */
  readonly exchanges: readonly Exchange[]
}

/** How the token stands with the server: by its signature, then by its `exp`. */
export type TokenStanding = 'verified' | 'expired' | 'not-valid'

export type RecallAction =
  | { readonly kind: 'choose'; readonly proof: Proof }
  | { readonly kind: 'send'; readonly token: TokenStanding; readonly user: string | null }
  | { readonly kind: 'restart' }
  /** With an identifier that is new: one that was planted before the login is worth nothing after it. */
  | { readonly kind: 'log-in'; readonly session: string; readonly at: number }

export const MAX_EXCHANGES = 5

/** @param session the identifier that the login gave the browser */
export const loggedIn = (session: string): Recall => ({
  proof: 'nothing',
  session,
  renewedAt: null,
  hasSession: true,
  exchanges: [],
})

export function recall(state: Recall, action: RecallAction): Recall {
  switch (action.kind) {
    case 'choose':
      return { ...state, proof: action.proof }
    case 'restart':
      return { ...state, hasSession: false }
    case 'log-in':
      return { ...state, session: action.session, renewedAt: action.at, hasSession: true }
    case 'send': {
      const exchange = answer(state, action.token, action.user)
      return { ...state, exchanges: [exchange, ...state.exchanges].slice(0, MAX_EXCHANGES) }
    }
  }
}

function answer(
  { proof, hasSession, exchanges }: Recall,
  token: TokenStanding,
  user: string | null,
): Exchange {
  const recognition = {
    nothing: 'anonymous',
    session: hasSession ? 'found' : 'not-found',
    token,
  } as const
  const how = recognition[proof]
  return {
    number: (exchanges[0]?.number ?? 0) + 1,
    proof,
    status: how === 'found' || how === 'verified' ? 200 : 401,
    recognition: how,
    user,
  }
}

const SESSION_ID_BYTES = 16

/** A session identifier of 128 bits, as long as one should be. */
export const drawSessionId = (): string =>
  encodeBase64url(crypto.getRandomValues(new Uint8Array(SESSION_ID_BYTES)))
