import { createHmac, generateKeyPairSync } from 'node:crypto'
import { expect } from 'vitest'
import { generateKey } from '../jwt/generate-key'
import type { KeyInput } from '../jwt/key'
import { createCoreEngine, type Engine } from '../worker/core-engine'
import type { FetchText } from '../worker/fetcher'
import { createDebugger, type Dependencies } from './create-debugger'
import type { Opening } from './opening'
import { isBusy, tokenText } from './selectors'
import type { EditorName } from './state'

export const EDITORS = ['token', 'header', 'payload'] as const satisfies readonly EditorName[]

export const NOW = 1_795_521_600
export const SECRET = 'a secret of thirty-two bytes or more'
export const GIVEN: KeyInput = { text: SECRET, encoding: 'utf8', origin: 'given' }

const base64url = (text: string) => Buffer.from(text).toString('base64url')

/** A token signed with `SECRET`, by Node's own cryptography. */
export function hs256(
  payload: string,
  { header = '{"alg":"HS256"}', secret = SECRET } = {},
): string {
  const input = `${base64url(header)}.${base64url(payload)}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

/** Nothing is fetched. */
export const NO_NETWORK: FetchText = (url) => Promise.reject(new Error(`${url} was called`))

/** A debugger with the real core, and how to wait until it rests. */
export function openDebugger(
  opening?: Opening,
  engine: Engine = createCoreEngine(),
  others: Partial<Dependencies> = {},
) {
  const core = createCoreEngine()
  const deps: Dependencies = {
    engine,
    now: () => NOW,
    generateKey,
    fetchText: NO_NETWORK,
    findCause: (token, key) => core.findCause(token, key),
    guessSecret: () => Promise.resolve(null),
    clock: () => 0,
    ...others,
  }
  const store = createDebugger(deps, opening)
  const settled = () =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (isBusy(store.getState())) return
        stop()
        resolve()
      }
      const stop = store.subscribe(look)
      look()
    })
  return { store, settled, state: store.getState, token: () => tokenText(store.getState()) }
}

/** The same, with a token whose signature is valid. */
export async function openSigned(payload = '{"sub":"user-42","n":1.0}') {
  const original = hs256(payload, { header: '{ "alg":"HS256" }' })
  const opened = openDebugger({ token: original, key: GIVEN })
  await opened.settled()
  expect(opened.state().verdict.value.state).toBe('valid')
  return { ...opened, original }
}

export const segment = (token: string, index: number) => token.split('.')[index]

/** What a segment says. */
export const decode = (token: string, index: number): string =>
  Buffer.from(segment(token, index) ?? '', 'base64url').toString()

interface KeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

/** A fresh pair, in PEM. */
export const keyPair = (type: 'rsa' | 'ec' | 'ed25519', options: object) =>
  // The overloads of node:crypto take one type each.
  (generateKeyPairSync as (type: string, options: object) => KeyPair)(type, {
    ...options,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
