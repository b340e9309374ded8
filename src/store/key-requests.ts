import { readKeyDocument, type KeyDocument } from '../jwt/key-document'
import { fail, type Result } from '../jwt/result'
import type { Problem } from '../jwt/problem'
import type { FetchText } from '../worker/fetcher'
import type { RequestRecord, State } from './state'

interface RequestLog {
  getState(): Pick<State, 'requests'>
  setState(partial: Pick<State, 'requests'>): void
}

export interface KeyRequests {
  /**
   * Asks for keys, or for metadata that says where they are. Each URL but the first is called only
   * if there was nothing at the one before it (404). Every call is recorded in `requests`.
   *
   * Problems: those of `FetchText` and of `readKeyDocument`.
   */
  readonly fetchKeys: (
    urls: readonly string[],
    signal: AbortSignal,
  ) => Promise<Result<KeyDocument>>
}

export function createKeyRequests(fetchText: FetchText, log: RequestLog): KeyRequests {
  async function call(url: string, signal: AbortSignal): Promise<Result<string>> {
    const { requests } = log.getState()
    const record = (state: RequestRecord['state']): void =>
      log.setState({ requests: log.getState().requests.with(requests.length, { url, state }) })
    log.setState({ requests: [...requests, { url, state: 'pending' }] })
    const result = await fetchText(url, signal)
    record(result.ok ? 'done' : 'failed')
    return result
  }

  return {
    async fetchKeys([url, ...others], signal) {
      if (url === undefined) throw new Error('There is no URL to ask.')
      const answer = await call(url, signal)
      ...
    },
  }
}
