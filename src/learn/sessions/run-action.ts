import { advance, MAX_ADVANCE_MS } from './advance'
import type { DesignId } from './designs'
import {
  nextToRevoke,
  restart,
  revoke,
  setLifetime,
  setLoad,
  setServers,
  startServer,
  startStore,
  stopServer,
  stopStore,
} from './interventions'
import { failuresOf, type Run } from './world'

/** What a reader, or the time, does to a run. */
export type RunAction =
  /** `isStep` where it was asked for, and is to be told. */
  | { readonly kind: 'advance'; readonly ms: number; readonly isStep: boolean }
  | { readonly kind: 'restart' }
  | { readonly kind: 'choose-design'; readonly design: DesignId }
  | { readonly kind: 'set-servers'; readonly servers: number }
  | { readonly kind: 'set-load'; readonly load: number }
  | { readonly kind: 'set-lifetime'; readonly lifetime: number }
  | { readonly kind: 'stop-server'; readonly server: number }
  | { readonly kind: 'start-server'; readonly server: number }
  | { readonly kind: 'stop-store' }
  | { readonly kind: 'start-store' }
  | { readonly kind: 'revoke' }

export function act(run: Run, action: RunAction): Run {
  switch (action.kind) {
    case 'advance':
      return advance(run, Math.min(action.ms, MAX_ADVANCE_MS))
    case 'restart':
      return restart(run)
    case 'choose-design':
      return restart(run, { design: action.design })
    case 'set-servers':
      return setServers(run, action.servers)
    case 'set-load':
      return setLoad(run, action.load)
    case 'set-lifetime':
      return setLifetime(run, action.lifetime)
    case 'stop-server':
      return stopServer(run, action.server)
    case 'start-server':
      return startServer(run, action.server)
    case 'stop-store':
      return stopStore(run)
    case 'start-store':
      return startStore(run)
    case 'revoke': {
      const user = nextToRevoke(run)
      return user === null ? run : revoke(run, user)
    }
  }
}

/** What came of an action, to be told once. Servers and users are counted from 1. */
export type News =
  | {
      readonly code: 'stepped'
      readonly second: number
      readonly served: number
      readonly failed: number
    }
  | { readonly code: 'restarted' }
  | {
      readonly code: 'serverStopped'
      readonly server: number
      readonly lost: number
      readonly dropped: number
    }
  | { readonly code: 'serverStarted'; readonly server: number; readonly copies: number }
  | { readonly code: 'storeStopped' }
  | { readonly code: 'storeStarted' }
  | { readonly code: 'revoked'; readonly user: number }

/** Null where the screen says it anyway, or nothing came of it. */
export function newsOf(before: Run, after: Run, action: RunAction): News | null {
  if (before === after) return null
  switch (action.kind) {
    case 'advance':
      return action.isStep
        ? {
            code: 'stepped',
            second: Math.round(after.at / 1000),
            served: after.tally.served - before.tally.served,
            failed: failuresOf(after.tally) - failuresOf(before.tally),
          }
        : null
    case 'restart':
    case 'choose-design':
      return { code: 'restarted' }
    case 'stop-server':
      return {
        code: 'serverStopped',
        server: action.server + 1,
        lost: after.tally.lost - before.tally.lost,
        dropped: failuresOf(after.tally) - failuresOf(before.tally),
      }
    case 'start-server':
      return {
        code: 'serverStarted',
        server: action.server + 1,
        copies: after.tally.copies - before.tally.copies,
      }
    case 'stop-store':
      return { code: 'storeStopped' }
    case 'start-store':
      return { code: 'storeStarted' }
    case 'revoke':
      return { code: 'revoked', user: (after.revocations.at(-1)?.user ?? 0) + 1 }
    case 'set-servers':
    case 'set-load':
    case 'set-lifetime':
      return null
  }
}
