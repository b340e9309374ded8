import { readKeyDocument, type KeyDocument } from '../jwt/key-document'
import type { Result } from '../jwt/result'
import type { FetchText } from '../worker/fetcher'
import type { RequestRecord, State } from './state'

interface RequestLog {
  getState(): Pick<State, 'requests'>
  setState(partial: Pick<State, 'requests'>): void
}

/**
 * Asks for keys, or for metadata that says where they are. Of the URLs each but the first is called
 * only if there is nothing at the one before it (404).
 *
 * Problems: those of `FetchText` and of `readKeyDocument`.
 */
export type FetchKeys = (
  urls: readonly [string, ...string[]],
  signal: AbortSignal,
) => Promise<Result<KeyDocument>>

/** Asks by `fetchText`, and writes each request down in `requests`, from its start to its end. */
export function createKeyRequests(fetchText: FetchText, log: RequestLog): FetchKeys {
  const call: FetchText = async (url, signal) => {
    const index = log.getState().requests.length
    const record = (state: RequestRecord['state']) =>
      log.setState({ requests: log.getState().requests.toSpliced(index, 1, { url, state }) })
    record('pending')
    let state: RequestRecord['state'] = 'failed'
    try {
      const result = await fetchText(url, signal)
      if (result.ok) state = 'done'
      return result
    } finally {
      record(state)
    }
  }

  return async ([first, ...others], signal) => {
    let answer = await call(first, signal)
    for (const url of others) if (isNotFound(answer)) answer = await call(url, signal)
    return answer.ok ? readKeyDocument(answer.value) : answer
  }
}

const isNotFound = (answer: Result<string>): boolean =>
  !answer.ok && answer.problem.code === 'fetch-status' && answer.problem.data.status === 404
