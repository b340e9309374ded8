/** Tokens for tests, made by Node's own cryptography: nothing of the app takes part. */
import { createHmac, sign, type KeyObject } from 'node:crypto'

export const SECRET = 'a secret of thirty-two bytes or more'

export const base64url = (text: string | Uint8Array): string =>
  Buffer.from(text).toString('base64url')

interface HmacOptions {
  readonly header?: string
  readonly secret?: string | Uint8Array
}

/** A token with exactly these header and payload texts, signed with HMAC and SHA-256. */
export const hs256 = (payload: string | Uint8Array, options: HmacOptions = {}): string =>
  hmac('sha256', payload, options)

/** The same with another hash, which the header's `alg` should name. */
export function hmac(
  hash: 'sha256' | 'sha384' | 'sha512',
  payload: string | Uint8Array,
  { header = '{"alg":"HS256","typ":"JWT"}', secret = SECRET }: HmacOptions,
): string {
  const signingInput = `${base64url(header)}.${base64url(payload)}`
  return `${signingInput}.${createHmac(hash, secret).update(signingInput).digest('base64url')}`
}

/** A token signed by a private key: the options are those of `sign` in node:crypto, and more members of its header. */
export function signed(
  alg: string,
  key: KeyObject,
  options: { hash?: string; padding?: number; saltLength?: number; header?: object } = {},
): string {
  const { hash, header, ...rest } = options
  const signingInput = `${base64url(JSON.stringify({ alg, ...header }))}.${base64url('{"sub":"user-42"}')}`
  const signature = sign(hash ?? null, Buffer.from(signingInput), {
    key,
    dsaEncoding: 'ieee-p1363',
    ...rest,
  })
  return `${signingInput}.${signature.toString('base64url')}`
}
