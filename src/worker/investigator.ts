import type { Diagnosis } from '../jwt/diagnosis'
import type { KeyInput } from '../jwt/key'
import { createCoreEngine, type CoreEngine } from './core-engine'
import { startWorker } from './start-worker'

/**
 * Looks for the cause of an invalid signature. Resolves with null once it is aborted, which ends
 * the work at once.
 */
export type FindCause = (
  token: string,
  key: KeyInput,
  signal: AbortSignal,
) => Promise<Diagnosis | null>

/**
 * Looks in a worker of its own, which is ended with the search, so that neither the page nor the
 * verification of what is typed meanwhile waits for it. Without workers it is done in this thread.
 */
export const createInvestigator =
  (spawn: () => Worker): FindCause =>
  async (token, key, signal) => {
    if (signal.aborted) return null
    const worker = startWorker(spawn)
    if (!worker) return createCoreEngine().findCause(token, key)
    try {
      return await Promise.race([
        ask(worker, token, key),
        when(worker, 'error').then(() => createCoreEngine().findCause(token, key)),
        when(signal, 'abort').then(() => null),
      ])
    } finally {
      worker.terminate()
    }
  }

const ask = async (worker: Worker, token: string, key: KeyInput): Promise<Diagnosis> => {
  const { wrap } = await import('comlink')
  return wrap<CoreEngine>(worker).findCause(token, key)
}

const when = (target: EventTarget, event: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(event, resolve, { once: true }))
