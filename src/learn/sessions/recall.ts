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
}

/** A browser that has logged in, and the server that it did so with. */
export interface Recall {
  readonly proof: Proof
  /** Whether the server still has the session in its memory. */
  readonly hasSession: boolean
  /** The last first. */
  readonly exchanges: readonly Exchange[]
}

/** How the token stands with the server: by its signature, then by its `exp`. */
export type TokenStanding = 'verified' | 'expired' | 'not-valid'

export type RecallAction =
  | { readonly kind: 'choose'; readonly proof: Proof }
  | { readonly kind: 'send'; readonly token: TokenStanding }
  | { readonly kind: 'restart' }
  | { readonly kind: 'log-in' }

export const MAX_EXCHANGES = 5

export const LOGGED_IN: Recall = { proof: 'nothing', hasSession: true, exchanges: [] }

export function recall(state: Recall, action: RecallAction): Recall {
  switch (action.kind) {
    case 'choose':
      return { ...state, proof: action.proof }
    case 'restart':
      return { ...state, hasSession: false }
    case 'log-in':
      return { ...state, hasSession: true }
    case 'send': {
      const exchange = answer(state, action.token)
      return { ...state, exchanges: [exchange, ...state.exchanges].slice(0, MAX_EXCHANGES) }
    }
  }
}

function answer({ proof, hasSession, exchanges }: Recall, token: TokenStanding): Exchange {
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
  }
}

const SESSION_ID_BYTES = 16

/** A session identifier of 128 bits, as long as one should be. */
export const drawSessionId = (): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(SESSION_ID_BYTES))
