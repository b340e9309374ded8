import { problem, type ProblemCode, type ProblemData } from '../jwt/problem'
import { fail, ok, type Result } from '../jwt/result'

/** What a document may at most take. */
export const LIMITS = { seconds: 10, bytes: 2 ** 20 } as const

/** What the browser lends for one request. */
export interface FetchContext {
  readonly fetch: typeof globalThis.fetch
  /** Aborted when the time is over. */
  readonly deadline: AbortSignal
  /** The protocol of the page, as `location` has it: `https:`. */
  readonly pageProtocol: string
}

/**
 * The text at a URL, read with a plain GET that carries no credentials and no referrer, needs no
 * preflight, is answered by no cache and follows no redirect; one that CORS keeps from being read
 * can't be told from a server that can't be reached.
 *
 * Problems: `fetch-unreachable`, `fetch-mixed-content`, `fetch-redirected`, `fetch-status`,
 * `fetch-too-large`, `fetch-timeout`.
 */
export async function fetchText(url: string, context: FetchContext): Promise<Result<string>> {
  const { fetch, deadline, pageProtocol } = context
  try {
    const response = await fetch(url, { ...REQUEST, signal: deadline })
    if (response.type === 'opaqueredirect') return failed('fetch-redirected', {})
    if (!response.ok) return failed('fetch-status', { status: response.status })
    const text = await readLimited(response)
    return text === null ? failed('fetch-too-large', { limit: LIMITS.bytes }) : ok(text)
  } catch (error) {
    if (deadline.aborted) return failed('fetch-timeout', { seconds: LIMITS.seconds })
    if (!(error instanceof TypeError)) throw error
    const isMixed = pageProtocol === 'https:' && new URL(url).protocol === 'http:'
    return failed(isMixed ? 'fetch-mixed-content' : 'fetch-unreachable', {})
  }
}

const REQUEST: RequestInit = {
  method: 'GET',
  mode: 'cors',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'manual',
  headers: { Accept: 'application/jwk-set+json, application/json, */*;q=0.5' },
}

const failed = <C extends ProblemCode>(code: C, data: ProblemData[C]) =>
  fail(problem(code, 'key', null, data))

/** The body as UTF-8; null as soon as it is too large. */
async function readLimited({ body }: Response): Promise<string | null> {
  if (body === null) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > LIMITS.bytes) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
