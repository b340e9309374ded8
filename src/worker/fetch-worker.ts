import { expose } from 'comlink'
import type { Result } from '../jwt/result'
import { fetchText, LIMITS } from './fetch-text'

/** The one worker that may use the network. It is given a URL, and never a token or a key. */
export interface FetchWorker {
  fetchText(url: string): Promise<Result<string>>
}

const worker: FetchWorker = {
  fetchText: (url) =>
    fetchText(url, {
      fetch,
      deadline: AbortSignal.timeout(LIMITS.seconds * 1000),
      pageProtocol: location.protocol,
    }),
}

expose(worker)
