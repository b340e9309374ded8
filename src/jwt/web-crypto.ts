import type { JWK } from 'jose'
import type { SignatureAlgorithm, WebCryptoAlgorithm } from './algorithms'
import type { Jwk } from './jwk'
import { writePem } from './pem'
import { problem, type Problem } from './problem'
import type { CharRange } from './range'
import { fail, ok, type Result } from './result'
import type { Refusal, SignatureKey } from './signature-key'

/** How long the modulus of a new RSA key may be, in bits. */
export const RSA_BITS = [2048, 3072, 4096] as const
export type RsaBits = (typeof RSA_BITS)[number]

const REFUSALS: Readonly<Record<string, Refusal>> = {
  DataError: 'rejected',
  InvalidAccessError: 'rejected',
  OperationError: 'rejected',
  SyntaxError: 'rejected',
  NotSupportedError: 'unsupported',
}

/** Loaded apart, since a secret needs only WebCrypto; called ahead so that no key pair has to wait. */
export const loadJose = async () => (await import('./jose-keys')).jose

/**
 * What the platform lacks for the algorithm: `crypto-missing` on a page without `crypto.subtle`
 * (secure contexts only), `alg-not-in-browser`, or null for nothing, and for what needs no WebCrypto.
 *
 * @param range where the algorithm's name stands in the header's view
 */
export async function findPlatformGap(
  algorithm: SignatureAlgorithm,
  range: CharRange | null,
): Promise<Problem | null> {
  const { name, family, parameters } = algorithm
  if (parameters === null) return null
  if (!hasWebCrypto()) return problem('crypto-missing', 'header', null, {})
  if (family !== 'EdDSA' && family !== 'ML-DSA') return null
  // No key at all is refused as a key by a platform that has the algorithm, and by its name otherwise.
  const probe = await attempt(() =>
    crypto.subtle.importKey('spki', new Uint8Array(), parameters, false, ['verify']),
  )
  return !probe.ok && probe.problem === 'unsupported'
    ? problem('alg-not-in-browser', 'header', range, { name })
    : null
}

function hasWebCrypto(): boolean {
  const { subtle }: { readonly subtle?: SubtleCrypto } = globalThis.crypto
  return subtle !== undefined
}

/** An HMAC key of these bytes, of which there must be one at least. */
export const importSecret = (
  bytes: Uint8Array<ArrayBuffer>,
  { hash }: SignatureAlgorithm,
): Promise<Result<SignatureKey, Refusal>> =>
  attempt(async () => {
    const parameters = { name: 'HMAC', hash: hash ?? 'SHA-256' }
    const usages = ['sign', 'verify'] as const
    const key = await crypto.subtle.importKey('raw', bytes, parameters, false, usages)
    return signatureKey(key, parameters)
  })

/** The public or private key of a JWK for an algorithm that fits its type and curve. */
export const importJwk = (
  jwk: Jwk,
  algorithm: WebCryptoAlgorithm,
): Promise<Result<SignatureKey, Refusal>> =>
  attempt(async () => signatureKey(await cryptoKeyOf(jwk, algorithm), algorithm.parameters))

/** The public JWK of a SubjectPublicKeyInfo (RFC 5280 section 4.1). */
export const jwkOfSpki = (
  der: Uint8Array,
  algorithm: WebCryptoAlgorithm,
): Promise<Result<Jwk, Refusal>> =>
  attempt(async () => {
    const { importSPKI } = await loadJose()
    const pem = writePem('PUBLIC KEY', der)
    return exportJwk(await importSPKI(pem, algorithm.name, { extractable: true }))
  })

/** The private JWK of a PKCS#8 PrivateKeyInfo (RFC 5958 section 2). */
export const jwkOfPkcs8 = (
  der: Uint8Array,
  algorithm: WebCryptoAlgorithm,
): Promise<Result<Jwk, Refusal>> =>
  attempt(async () => {
    const { importPKCS8 } = await loadJose()
    const pem = writePem('PRIVATE KEY', der)
    return exportJwk(await importPKCS8(pem, algorithm.name, { extractable: true }))
  })

/** A JWK as PEM: PKCS#8 for a private one, SPKI for a public one. */
export const pemOf = (jwk: Jwk, algorithm: WebCryptoAlgorithm): Promise<Result<string, Refusal>> =>
  attempt(async () => {
    const { exportPKCS8, exportSPKI } = await loadJose()
    const key = await cryptoKeyOf(jwk, algorithm)
    return `${await (key.type === 'private' ? exportPKCS8(key) : exportSPKI(key))}\n`
  })

/**
 * The private JWK of a new key pair; RSA has the public exponent 65537.
 *
 * @param rsaBits the length of an RSA modulus
 */
export const generateJwk = (
  algorithm: WebCryptoAlgorithm,
  rsaBits: RsaBits,
): Promise<Result<Jwk, Refusal>> =>
  attempt(async () => {
    const { generateKeyPair } = await loadJose()
    const { privateKey } = await generateKeyPair(algorithm.name, {
      extractable: true,
      ...(algorithm.keyType === 'RSA' ? { modulusLength: rsaBits } : {}),
    })
    return exportJwk(privateKey)
  })

/** The key's own algorithm decides about a signature, whatever its length. */
const signatureKey = (
  key: CryptoKey,
  parameters: WebCryptoAlgorithm['parameters'],
): SignatureKey => ({
  verify: (signature, data) =>
    attempt(() => crypto.subtle.verify(parameters, key, signature, data)),
  sign: (data) =>
    attempt(async () => new Uint8Array(await crypto.subtle.sign(parameters, key, data))),
})

async function cryptoKeyOf(jwk: Jwk, algorithm: WebCryptoAlgorithm): Promise<CryptoKey> {
  const { importJWK } = await loadJose()
  const key = await importJWK({ ...jwk }, algorithm.name, { extractable: true })
  if (key instanceof Uint8Array) throw new TypeError('a key pair was expected, not a secret')
  return key
}

async function exportJwk(key: CryptoKey): Promise<Jwk> {
  const { exportJWK } = await loadJose()
  return Object.fromEntries(Object.entries(await exportJWK(key)).filter(isStringEntry))
}

const isStringEntry = (entry: [string, JWK[keyof JWK]]): entry is [string, string] =>
  typeof entry[1] === 'string'

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, Refusal>> {
  if (!hasWebCrypto()) return fail('unsupported')
  try {
    return ok(await work())
  } catch (error) {
    const refusal = error instanceof DOMException ? REFUSALS[error.name] : undefined
    if (refusal === undefined) throw error
    return fail(refusal)
  }
}
