export type DesignId = 'memory' | 'sticky' | 'replicated' | 'store' | 'token'

interface Design {
  /** Each request goes to the next server in turn, or always to the one its user has been with. */
  readonly routing: 'in-turn' | 'sticky'
  /** Where it is remembered who a user is. */
  readonly memory: 'own' | 'copied' | 'store' | 'token'
}

/** The ways to remember a user between requests, in the order of the lesson. */
export const DESIGNS: Readonly<Record<DesignId, Design>> = {
  memory: { routing: 'in-turn', memory: 'own' },
  sticky: { routing: 'sticky', memory: 'own' },
  replicated: { routing: 'in-turn', memory: 'copied' },
  store: { routing: 'in-turn', memory: 'store' },
  token: { routing: 'in-turn', memory: 'token' },
}

export const DESIGN_IDS: readonly DesignId[] = ['memory', 'sticky', 'replicated', 'store', 'token']

/** Whether a design has a second box behind its servers: the session store, or the issuer of tokens. */
export const hasStore = (design: DesignId): boolean =>
  DESIGNS[design].memory === 'store' || DESIGNS[design].memory === 'token'
