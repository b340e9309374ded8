import { expose } from 'comlink'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ok } from '../jwt/result'
import type { FetchWorker } from './fetch-worker'
import { createFetcher } from './fetcher'

const URL_ASKED = 'https://example.com/jwks'
const NEVER = new AbortController().signal

/** A worker in this thread; it fetches as it is told. */
function startWorker(fetchText: FetchWorker['fetchText']) {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  expose({ fetchText } satisfies FetchWorker, port2)
  port1.start()
  const terminate = vi.fn<() => void>()
  const worker = Object.assign(port1, { terminate }) as unknown as Worker
  return { worker, terminate, spawn: vi.fn<() => Worker>(() => worker) }
}

const neverAnswers: FetchWorker['fetchText'] = () => new Promise(() => undefined)

test('no worker runs before a request, nor after its answer', async () => {
  const { spawn, terminate } = startWorker((url) => Promise.resolve(ok(`text of ${url}`)))
  const fetchText = createFetcher(spawn)
  expect(spawn).not.toHaveBeenCalled()
  expect(await fetchText(URL_ASKED, NEVER)).toEqual(ok(`text of ${URL_ASKED}`))
  expect(spawn).toHaveBeenCalledTimes(1)
  expect(terminate).toHaveBeenCalledTimes(1)
})

test('a request that is cancelled ends its worker', async () => {
  const { spawn, terminate } = startWorker(neverAnswers)
  const controller = new AbortController()
  const answer = createFetcher(spawn)(URL_ASKED, controller.signal)
  expect(terminate).not.toHaveBeenCalled()
  controller.abort()
  expect(await answer).toMatchObject({ problem: { code: 'fetch-cancelled' } })
  expect(terminate).toHaveBeenCalledTimes(1)
})

test('a request that is cancelled beforehand starts none', async () => {
  const { spawn } = startWorker(neverAnswers)
  const answer = await createFetcher(spawn)(URL_ASKED, AbortSignal.abort())
  expect(answer).toMatchObject({ problem: { code: 'fetch-cancelled' } })
  expect(spawn).not.toHaveBeenCalled()
})

test('a worker that does not start is reported', async () => {
  const { spawn, worker, terminate } = startWorker(neverAnswers)
  const answer = createFetcher(spawn)(URL_ASKED, NEVER)
  worker.dispatchEvent(new Event('error'))
  expect(await answer).toMatchObject({ problem: { code: 'fetch-not-started' } })
  expect(terminate).toHaveBeenCalledTimes(1)
})

test('a browser that forbids workers is reported', async () => {
  const answer = await createFetcher(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })(URL_ASKED, NEVER)
  expect(answer).toMatchObject({ problem: { code: 'fetch-not-started' } })
})

test('an error that nobody expected is passed on, and the worker ended', async () => {
  const { spawn, terminate } = startWorker(() => Promise.reject(new RangeError('unexpected')))
  await expect(createFetcher(spawn)(URL_ASKED, NEVER)).rejects.toThrow('unexpected')
  expect(terminate).toHaveBeenCalledTimes(1)
})
