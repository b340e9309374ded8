/** Keys for tests, made and written by Node's own cryptography: nothing of the app takes part. */
import type { JsonWebKey, KeyObject } from 'node:crypto'

/** The halves of a pair, as `generateKeyPairSync` returns them. */
export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

export const spki = (key: KeyObject): string =>
  key.export({ type: 'spki', format: 'pem' }).toString()

export const pkcs8 = (key: KeyObject): string =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString()

export const jwk = (key: KeyObject): JsonWebKey => key.export({ format: 'jwk' })
