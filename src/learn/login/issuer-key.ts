import { p256 } from '@noble/curves/nist.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256, sha384 } from '@noble/hashes/sha2.js'
import { decodeBase64url, encodeBase64url } from '../../jwt/base64url'
import { encodeUtf8 } from '../../jwt/utf8'

/** What only the login server has. The same seed gives the same key, signatures and random values. */
export interface IssuerKey {
  /** The public key as a JWK, for whoever verifies. */
  readonly publicJwk: string
  /** A signed token, ES256 (RFC 7518 section 3.4). */
  readonly sign: (header: object, claims: object) => string
  /** Whether a token's signature fits; a text that is no token has none that does. */
  readonly verifies: (token: string) => boolean
  /** The random value of this number: 32 bytes as base64url. */
  readonly draw: (number: number) => string
}

const SEGMENTS = /^([\w-]+\.[\w-]+)\.([\w-]+)$/

/** @param seed 32 bytes */
export function issuerKeyOf(seed: Uint8Array): IssuerKey {
  const { secretKey, publicKey } = p256.keygen(hmac(sha384, seed, encodeUtf8('key')))
  const point = p256.Point.fromBytes(publicKey).toBytes(false)
  const known = new Map<string, boolean>()
  return {
    publicJwk: JSON.stringify({
      kty: 'EC',
      crv: 'P-256',
      x: encodeBase64url(point.slice(1, 33)),
      y: encodeBase64url(point.slice(33)),
    }),
    sign: (header, claims) => {
      const signingInput = `${segmentOf(header)}.${segmentOf(claims)}`
      return `${signingInput}.${encodeBase64url(p256.sign(encodeUtf8(signingInput), secretKey))}`
    },
    verifies: (token) => {
      const before = known.get(token)
      if (before !== undefined) return before
      const [, signingInput, segment] = SEGMENTS.exec(token) ?? []
      if (signingInput === undefined || segment === undefined) return false
      const signature = decodeBase64url(segment, 'signature')
      const fits =
        signature.ok &&
        signature.value.length === 64 &&
        p256.verify(signature.value, encodeUtf8(signingInput), point)
      known.set(token, fits)
      return fits
    },
    draw: (number) => encodeBase64url(hmac(sha256, seed, encodeUtf8(String(number)))),
  }
}

const segmentOf = (value: object): string => encodeBase64url(encodeUtf8(JSON.stringify(value)))

/** SHA-256 as base64url: of a refresh token what the store keeps, of a code verifier its challenge. */
export const hashOf = (text: string): string => encodeBase64url(sha256(encodeUtf8(text)))
