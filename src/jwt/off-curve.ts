import { decodeBase64url } from './base64url'
import { CURVE_NUMBERS, type CurveNumbers } from './curve-numbers'
import { numberOfBytes } from './hex'
import { isObject, type JsonObject } from './json-object'
import { isJson } from './key-shape'

/** Longer texts are no key's. In characters. */
const MAX_LENGTH = 200_000

/**
 * The EC keys of a JWK or a set of them whose point is not on their curve (RFC 7518 section 6.2.1),
 * each by its `kid`. No such key can be imported, so that their text is all there is to look at.
 */
export function findOffCurve(text: string): readonly { readonly keyId: string | null }[] {
  return jwksIn(text)
    .filter(isOffCurve)
    .map(({ kid }) => ({ keyId: typeof kid === 'string' ? kid : null }))
}

function jwksIn(text: string): readonly JsonObject[] {
  const whole = text.length <= MAX_LENGTH && isJson(text) ? parse(text) : null
  if (!isObject(whole)) return []
  return Array.isArray(whole['keys']) ? whole['keys'].filter(isObject) : [whole]
}

function isOffCurve({ kty, crv, x, y }: JsonObject): boolean {
  const curve = kty === 'EC' && typeof crv === 'string' ? CURVE_NUMBERS[crv] : undefined
  const [left, right] = [coordinate(x), coordinate(y)]
  return curve !== undefined && left !== null && right !== null && !isOn(curve, left, right)
}

/** y² = x³ + ax + b modulo p. */
const isOn = ({ p, a, b }: CurveNumbers, x: bigint, y: bigint): boolean =>
  x < p && y < p && (y * y - (x * x * x + a * x + b)) % p === 0n

/** The longest there is, of P-521; in base64url characters. */
const MAX_COORDINATE = 88

function coordinate(value: unknown): bigint | null {
  if (typeof value !== 'string' || value === '' || value.length > MAX_COORDINATE) return null
  const bytes = decodeBase64url(value, 'payload')
  return bytes.ok ? numberOfBytes(bytes.value) : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
