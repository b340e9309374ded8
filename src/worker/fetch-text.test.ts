import { expect, test, vi } from 'vitest'
import { ok } from '../jwt/result'
import { fetchText, LIMITS, type FetchContext } from './fetch-text'

type Fetch = FetchContext['fetch']

const URL_ASKED = 'https://example.com/jwks'

/** What is made of a request that this `fetch` answers. */
const outcome = async (fetch: Fetch, { url = URL_ASKED, ...context }: Options = {}) => {
  const deadline = new AbortController().signal
  const result = await fetchText(url, { fetch, deadline, pageProtocol: 'https:', ...context })
  return result.ok ? result.value : { code: result.problem.code, ...result.problem.data }
}

type Options = Partial<FetchContext> & { readonly url?: string }

const answers =
  (response: Response): Fetch =>
  () =>
    Promise.resolve(response)

const refuses: Fetch = () => Promise.reject(new TypeError('Failed to fetch'))

/** A body of chunks of 64 KiB, how many of them were taken, and whether the rest was called off. */
function streamOf(chunks: number) {
  const seen = { taken: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (seen.taken === chunks) controller.close()
      else {
        seen.taken++
        controller.enqueue(new Uint8Array(65_536).fill(0x20))
      }
    },
    cancel() {
      seen.cancelled = true
    },
  })
  return { body, seen }
}

test('a text is read as UTF-8, over the bounds of its chunks', async () => {
  const [bytes] = [new TextEncoder().encode('{"name":"Åse 🔑"}')]
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  expect(await outcome(answers(new Response(body)))).toBe('{"name":"Åse 🔑"}')
})

test('an empty answer is an empty text', async () => {
  expect(await outcome(answers(new Response(null, { status: 204 })))).toBe('')
})

test('the request carries nothing that tells of its user, and needs no preflight', async () => {
  const fetch = vi.fn<Fetch>(answers(new Response('{}')))
  const deadline = new AbortController().signal
  expect(await fetchText(URL_ASKED, { fetch, deadline, pageProtocol: 'https:' })).toEqual(ok('{}'))
  const [url, request] = fetch.mock.calls[0] ?? []
  expect(fetch).toHaveBeenCalledTimes(1)
  expect(url).toBe(URL_ASKED)
  expect(request).toMatchObject({
    method: 'GET',
    mode: 'cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'manual',
    signal: deadline,
  })
  const headers = [...new Headers(request?.headers)]
  expect(headers.map(([name]) => name)).toEqual(['accept'])
  // A longer value, or one with one of these characters, is not safelisted (Fetch section 2.2.2).
  expect(headers[0]?.[1]).toMatch(/^[^"():<>?@[\\\]{}\p{Cc}]{1,128}$/u)
})

test.each([400, 401, 403, 404, 429, 500, 503])('the status %i is reported', async (status) => {
  const fetch = answers(new Response('{"keys":[]}', { status }))
  expect(await outcome(fetch)).toEqual({ code: 'fetch-status', status })
})

test('a redirect is reported and not followed', async () => {
  const redirect = Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
  const fetch = vi.fn<Fetch>(answers(redirect))
  expect(await outcome(fetch)).toEqual({ code: 'fetch-redirected' })
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('a text of exactly the limit is read', async () => {
  const { body } = streamOf(LIMITS.bytes / 65_536)
  expect(await outcome(answers(new Response(body)))).toHaveLength(LIMITS.bytes)
})

test('of a text without end no more is read than the limit', async () => {
  const { body, seen } = streamOf(Infinity)
  const result = await outcome(answers(new Response(body)))
  expect(result).toEqual({ code: 'fetch-too-large', limit: LIMITS.bytes })
  // The stream holds one chunk ready.
  expect(seen.taken).toBeLessThanOrEqual(LIMITS.bytes / 65_536 + 2)
  expect(seen.cancelled).toBe(true)
})

test.each([
  ['https:', 'https://example.com', 'fetch-unreachable'],
  ['http:', 'http://example.com', 'fetch-unreachable'],
  ['http:', 'https://example.com', 'fetch-unreachable'],
  ['https:', 'http://example.com', 'fetch-mixed-content'],
])('a page of %s that gets no answer from %s reports %s', async (pageProtocol, url, code) => {
  expect(await outcome(refuses, { pageProtocol, url })).toEqual({ code })
})

test('a page of https may read plain http where the browser lets it, as of loopback', async () => {
  const url = 'http://127.0.0.1:3000/jwks'
  expect(await outcome(answers(new Response('{}')), { url })).toBe('{}')
})

test('a connection that breaks amid the answer is no answer', async () => {
  const body = new ReadableStream({
    start: (controller) => controller.error(new TypeError('network error')),
  })
  expect(await outcome(answers(new Response(body)))).toEqual({ code: 'fetch-unreachable' })
})

test('the time is over before an answer, or amid it', async () => {
  const timer = new AbortController()
  const hangs: Fetch = (_, request) =>
    new Promise((_resolve, reject) => {
      request?.signal?.addEventListener('abort', () =>
        reject(new DOMException('signal timed out', 'TimeoutError')),
      )
    })
  const stops: Fetch = (_, request) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"keys":'))
        request?.signal?.addEventListener('abort', () =>
          controller.error(new DOMException('signal timed out', 'TimeoutError')),
        )
      },
    })
    return Promise.resolve(new Response(body))
  }
  const outcomes = [hangs, stops].map((fetch) => outcome(fetch, { deadline: timer.signal }))
  timer.abort()
  for (const result of await Promise.all(outcomes))
    expect(result).toEqual({ code: 'fetch-timeout', seconds: 10 })
})

test('an error that nobody expected is passed on', async () => {
  const fetch: Fetch = () => Promise.reject(new RangeError('unexpected'))
  await expect(outcome(fetch)).rejects.toThrow('unexpected')
})
