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

/** What came of an action, in numbers. Servers and users are counted from 1. */
export interface NewsData {
  readonly stepped: { readonly second: number; readonly served: number; readonly failed: number }
  readonly restarted: Readonly<Record<string, never>>
  readonly serverStopped: {
    readonly server: number
    readonly lost: number
    readonly dropped: number
  }
  readonly serverStarted: { readonly server: number; readonly copies: number }
  readonly storeStopped: Readonly<Record<string, never>>
  readonly storeStarted: Readonly<Record<string, never>>
  readonly issuerStopped: Readonly<Record<string, never>>
  readonly issuerStarted: Readonly<Record<string, never>>
  readonly revoked: { readonly user: number }
}

export type News = {
  [Code in keyof NewsData]: { readonly code: Code; readonly data: NewsData[Code] }
}[keyof NewsData]

/** Requests that failed, but for those of revoked users. */
const unservedIn = ({ tally }: Run): number => failuresOf(tally) - tally.failed.revoked

/** What there is to tell, once; null where the screen says it anyway, or nothing came of it. */
export function newsOf(before: Run, after: Run, action: RunAction): News | null {
  if (before === after) return null
  const hasIssuer = after.settings.design === 'token'
  switch (action.kind) {
    case 'advance':
      return action.isStep ? stepped(before, after) : null
    case 'restart':
    case 'choose-design':
      return { code: 'restarted', data: {} }
    case 'stop-server': {
      const lost = after.tally.lost - before.tally.lost
      const dropped = unservedIn(after) - unservedIn(before)
      return { code: 'serverStopped', data: { server: action.server + 1, lost, dropped } }
    }
    case 'start-server': {
      const copies = after.tally.copies - before.tally.copies
      return { code: 'serverStarted', data: { server: action.server + 1, copies } }
    }
    case 'stop-store':
      return { code: hasIssuer ? 'issuerStopped' : 'storeStopped', data: {} }
    case 'start-store':
      return { code: hasIssuer ? 'issuerStarted' : 'storeStarted', data: {} }
    case 'revoke':
      return { code: 'revoked', data: { user: (after.revocations.at(-1)?.user ?? 0) + 1 } }
    case 'set-servers':
    case 'set-load':
    case 'set-lifetime':
      return null
  }
}

const stepped = (before: Run, after: Run): News => ({
  code: 'stepped',
  data: {
    second: Math.round(after.at / 1000),
    served: after.tally.served - before.tally.served,
    failed: unservedIn(after) - unservedIn(before),
  },
})
