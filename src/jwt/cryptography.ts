import type { SignatureAlgorithm } from './algorithms'
import type { Jwk } from './jwk'
import { ok, type Result } from './result'
import type { Refusal, SignatureKey } from './signature-key'
import * as webCrypto from './web-crypto'

/** Loaded when the first such key comes: few tokens need them. */
const loadCurves = () => import('./curves')

/**
 * The public or private key of a JWK for an algorithm that fits its type and curve. `rejected` where
 * the point is off the curve, or the private value is that of another point.
 */
export const importJwk = async (
  jwk: Jwk,
  algorithm: SignatureAlgorithm,
): Promise<Result<SignatureKey, Refusal>> =>
  algorithm.parameters
    ? webCrypto.importJwk(jwk, algorithm)
    : (await loadCurves()).importJwk(jwk, algorithm.curve)

/** The public JWK of a SubjectPublicKeyInfo (RFC 5280 section 4.1). */
export const jwkOfSpki = async (
  der: Uint8Array,
  algorithm: SignatureAlgorithm,
): Promise<Result<Jwk, Refusal>> =>
  algorithm.parameters
    ? webCrypto.jwkOfSpki(der, algorithm)
    : (await loadCurves()).jwkOfSpki(der, algorithm.curve)

/** The private JWK of a PKCS#8 PrivateKeyInfo (RFC 5958 section 2). */
export const jwkOfPkcs8 = async (
  der: Uint8Array,
  algorithm: SignatureAlgorithm,
): Promise<Result<Jwk, Refusal>> =>
  algorithm.parameters
    ? webCrypto.jwkOfPkcs8(der, algorithm)
    : (await loadCurves()).jwkOfPkcs8(der, algorithm.curve)

/** A JWK as PEM: PKCS#8 for a private one, SPKI for a public one. */
export const pemOf = async (
  jwk: Jwk,
  algorithm: SignatureAlgorithm,
): Promise<Result<string, Refusal>> =>
  algorithm.parameters
    ? webCrypto.pemOf(jwk, algorithm)
    : (await loadCurves()).pemOf(jwk, algorithm.curve)

/**
 * The private JWK of a new key pair.
 *
 * @param rsaBits the length of an RSA modulus
 */
export const generateJwk = async (
  algorithm: SignatureAlgorithm,
  rsaBits: webCrypto.RsaBits,
): Promise<Result<Jwk, Refusal>> =>
  algorithm.parameters
    ? webCrypto.generateJwk(algorithm, rsaBits)
    : ok((await loadCurves()).generateJwk(algorithm.curve))
