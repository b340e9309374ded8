import { problem, type ProblemCode } from '../jwt/problem'
import { fail, type Result } from '../jwt/result'
import type { FetchWorker } from './fetch-worker'
import { startWorker } from './start-worker'

/**
 * The text at a URL. Aborting ends the request at once.
 *
 * Problems: those of the worker's `fetchText`; `fetch-cancelled`, `fetch-not-started`.
 */
export type FetchText = (url: string, signal: AbortSignal) => Promise<Result<string>>

/** Fetches in a worker that starts with each request and ends with it: between them there is none. */
export const createFetcher =
  (spawn: () => Worker): FetchText =>
  async (url, signal) => {
    if (signal.aborted) return failed('fetch-cancelled')
    const worker = startWorker(spawn)
    if (worker === null) return failed('fetch-not-started')
    try {
      return await Promise.race([
        ask(worker, url),
        failureOn(worker, 'error', 'fetch-not-started'),
        failureOn(signal, 'abort', 'fetch-cancelled'),
      ])
    } finally {
      worker.terminate()
    }
  }

const ask = async (worker: Worker, url: string): Promise<Result<string>> => {
  const { wrap } = await import('comlink')
  return wrap<FetchWorker>(worker).fetchText(url)
}

type Failure = Extract<ProblemCode, 'fetch-cancelled' | 'fetch-not-started'>

const failed = (code: Failure) => fail(problem(code, 'key', null, {}))

const failureOn = (target: EventTarget, event: string, code: Failure): Promise<Result<string>> =>
  new Promise((resolve) => {
    target.addEventListener(event, () => resolve(failed(code)), { once: true })
  })
