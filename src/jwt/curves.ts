import { ed448 } from '@noble/curves/ed448.js'
import { secp256k1 } from '@noble/curves/secp256k1.js'
import type { CurveAlgorithm } from './algorithms'
import { encodeBase64url } from './base64url'
import {
  isEqual,
  readPkcs8,
  readSpki,
  writePkcs8,
  writeSpki,
  type CurveEncoding,
} from './curve-der'
import { concatenate } from './der-writer'
import type { Jwk } from './jwk'
import { bytesOf } from './key-material'
import { writePem } from './pem'
import { fail, ok, type Result } from './result'
import type { Refusal, SignatureKey } from './signature-key'

type CurveName = CurveAlgorithm['curve']

interface Curve extends CurveEncoding {
  readonly kty: 'EC' | 'OKP'
  /** The members of a JWK that make up the public key, in the order of its bytes. */
  readonly coordinates: readonly string[]
  /** What stands before the coordinates in the bytes of a public key. */
  readonly prefix: Uint8Array
  /** In bytes. */
  readonly secretLength: number
  readonly signatureLength: number
  readonly isSecret: (secret: Uint8Array) => boolean
  readonly publicOf: (secret: Uint8Array) => Uint8Array
  /** The public key in its one form; null for bytes that are no point of the curve. */
  readonly decodePoint: (bytes: Uint8Array) => Uint8Array | null
  readonly sign: (data: Uint8Array, secret: Uint8Array) => Uint8Array
  readonly verify: (signature: Uint8Array, data: Uint8Array, point: Uint8Array) => boolean
}

interface CurveKey {
  readonly curve: Curve
  readonly point: Uint8Array
  readonly secret: Uint8Array | null
}

/** SEC 1 section 2.3.3: the point stands uncompressed. */
const UNCOMPRESSED = Uint8Array.of(0x04)

const CURVES: Readonly<Record<CurveName, Curve>> = {
  secp256k1: {
    kty: 'EC',
    coordinates: ['x', 'y'],
    prefix: UNCOMPRESSED,
    secretLength: 32,
    signatureLength: 64,
    // id-ecPublicKey with 1.3.132.0.10: RFC 5480 section 2.1.1, SEC 2 appendix A.
    identifier: Uint8Array.from([
      0x30, 0x10, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x05, 0x2b, 0x81,
      0x04, 0x00, 0x0a,
    ]),
    isEcPrivateKey: true,
    isSecret: (secret) => secp256k1.utils.isValidSecretKey(secret),
    publicOf: (secret) => secp256k1.getPublicKey(secret, false),
    decodePoint: (bytes) =>
      secp256k1.utils.isValidPublicKey(bytes)
        ? secp256k1.Point.fromBytes(bytes).toBytes(false)
        : null,
    sign: (data, secret) => secp256k1.sign(data, secret),
    // RFC 8812 asks for no low S: what another library signed may have a high one.
    verify: (signature, data, point) => secp256k1.verify(signature, data, point, { lowS: false }),
  },
  Ed448: {
    kty: 'OKP',
    coordinates: ['x'],
    prefix: Uint8Array.of(),
    secretLength: 57,
    signatureLength: 114,
    // 1.3.101.113, without parameters: RFC 8410 section 3.
    identifier: Uint8Array.from([0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x71]),
    isEcPrivateKey: false,
    isSecret: (secret) => ed448.utils.isValidSecretKey(secret),
    publicOf: (secret) => ed448.getPublicKey(secret),
    decodePoint: (bytes) => (ed448.utils.isValidPublicKey(bytes) ? bytes : null),
    sign: (data, secret) => ed448.sign(data, secret),
    verify: (signature, data, point) => ed448.verify(signature, data, point),
  },
}

/** The public or private key of a JWK, `rejected` where the point is off the curve or another's. */
export function importJwk(jwk: Jwk, name: CurveName): Result<SignatureKey, Refusal> {
  const key = keyOfJwk(jwk, CURVES[name])
  return key ? ok(signatureKey(key)) : fail('rejected')
}

/** The public JWK of a SubjectPublicKeyInfo, its point compressed or not. */
export function jwkOfSpki(der: Uint8Array, name: CurveName): Result<Jwk, Refusal> {
  const curve = CURVES[name]
  const bits = readSpki(der, curve)
  const point = bits && curve.decodePoint(bits)
  return point ? ok(jwkOf({ curve, point, secret: null }, name)) : fail('rejected')
}

/** The private JWK of a PKCS#8 PrivateKeyInfo, whose public key is computed, and compared if there. */
export function jwkOfPkcs8(der: Uint8Array, name: CurveName): Result<Jwk, Refusal> {
  const curve = CURVES[name]
  const read = readPkcs8(der, curve)
  const key = read && keyOfSecret(withLength(read.secret, curve), read.point, curve)
  return key ? ok(jwkOf(key, name)) : fail('rejected')
}

/** PKCS#8 for a private JWK, SPKI for a public one. */
export function pemOf(jwk: Jwk, name: CurveName): Result<string, Refusal> {
  const key = keyOfJwk(jwk, CURVES[name])
  if (!key) return fail('rejected')
  const { secret, point, curve } = key
  return ok(
    secret
      ? writePem('PRIVATE KEY', writePkcs8(secret, point, curve))
      : writePem('PUBLIC KEY', writeSpki(point, curve)),
  )
}

export function generateJwk(name: CurveName): Jwk {
  const curve = CURVES[name]
  const { secretKey: secret } = (name === 'Ed448' ? ed448 : secp256k1).keygen()
  return jwkOf({ curve, point: curve.publicOf(secret), secret }, name)
}

const signatureKey = ({ curve, point, secret }: CurveKey): SignatureKey => ({
  verify: (signature, data) =>
    Promise.resolve(
      ok(signature.length === curve.signatureLength && curve.verify(signature, data, point)),
    ),
  sign: (data) => Promise.resolve(secret ? ok(curve.sign(data, secret)) : fail('rejected')),
})

function keyOfJwk(jwk: Jwk, curve: Curve): CurveKey | null {
  const coordinates = curve.coordinates.map((name) => bytesOf(jwk, name))
  const bytes = concatenate([curve.prefix, ...coordinates])
  if (jwk['d'] !== undefined) return keyOfSecret(bytesOf(jwk, 'd'), bytes, curve)
  const point = curve.decodePoint(bytes)
  return point && { curve, point, secret: null }
}

/** @param stated what the key says its public half is; null where it says nothing */
function keyOfSecret(secret: Uint8Array, stated: Uint8Array | null, curve: Curve): CurveKey | null {
  if (!curve.isSecret(secret)) return null
  const point = curve.publicOf(secret)
  if (stated === null) return { curve, point, secret }
  const decoded = curve.decodePoint(stated)
  return decoded && isEqual(decoded, point) ? { curve, point, secret } : null
}

function jwkOf({ curve, point, secret }: CurveKey, crv: CurveName): Jwk {
  const { kty, coordinates, prefix } = curve
  const length = (point.length - prefix.length) / coordinates.length
  const members = coordinates.map((name, at): [string, string] => {
    const start = prefix.length + at * length
    return [name, encodeBase64url(point.subarray(start, start + length))]
  })
  const isPrivate = secret && { d: encodeBase64url(secret) }
  return { kty, crv, ...Object.fromEntries(members), ...isPrivate }
}

/** With the leading zeros that some writers leave off an ECPrivateKey against RFC 5915 section 3. */
function withLength(secret: Uint8Array, { isEcPrivateKey, secretLength }: Curve): Uint8Array {
  const missing = secretLength - secret.length
  return isEcPrivateKey && missing > 0 ? concatenate([new Uint8Array(missing), secret]) : secret
}
