import { ALGORITHMS, type AlgorithmName } from './algorithms'
import {
  CONTENT_ENCRYPTION,
  FOR_KEYS_ALONE,
  KEY_MANAGEMENT,
  type OtherAlgorithmName,
} from './other-algorithms'
import type { Reference } from './specification'

export interface RegisteredAlgorithm {
  readonly name: AlgorithmName | OtherAlgorithmName
  /** What it does in a token; `key`: it may only be named by a JWK, and is prohibited in tokens. */
  readonly use: 'signature' | 'key management' | 'content encryption' | 'key'
  readonly specification: Reference
  /** What discourages it; null where nothing does. */
  readonly deprecatedBy: Reference | null
}

const WEB_CRYPTO = {
  title: 'W3C Web Cryptography API',
  url: 'https://www.w3.org/TR/WebCryptoAPI/',
  section: null,
} as const

const DEPRECATED: Readonly<Partial<Record<RegisteredAlgorithm['name'], Reference>>> = {
  EdDSA: { rfc: 9864, section: null },
  RSA1_5: { rfc: 8725, section: '3.2' },
}

/** Where those are defined that make no signatures. */
const SPECIFICATIONS: Readonly<Record<OtherAlgorithmName, Reference>> = {
  RSA1_5: { rfc: 7518, section: '4.2' },
  'RSA-OAEP': { rfc: 7518, section: '4.3' },
  'RSA-OAEP-256': { rfc: 7518, section: '4.3' },
  'RSA-OAEP-384': WEB_CRYPTO,
  'RSA-OAEP-512': WEB_CRYPTO,
  A128KW: { rfc: 7518, section: '4.4' },
  A192KW: { rfc: 7518, section: '4.4' },
  A256KW: { rfc: 7518, section: '4.4' },
  dir: { rfc: 7518, section: '4.5' },
  'ECDH-ES': { rfc: 7518, section: '4.6' },
  'ECDH-ES+A128KW': { rfc: 7518, section: '4.6' },
  'ECDH-ES+A192KW': { rfc: 7518, section: '4.6' },
  'ECDH-ES+A256KW': { rfc: 7518, section: '4.6' },
  A128GCMKW: { rfc: 7518, section: '4.7' },
  A192GCMKW: { rfc: 7518, section: '4.7' },
  A256GCMKW: { rfc: 7518, section: '4.7' },
  'PBES2-HS256+A128KW': { rfc: 7518, section: '4.8' },
  'PBES2-HS384+A192KW': { rfc: 7518, section: '4.8' },
  'PBES2-HS512+A256KW': { rfc: 7518, section: '4.8' },
  'A128CBC-HS256': { rfc: 7518, section: '5.2.3' },
  'A192CBC-HS384': { rfc: 7518, section: '5.2.4' },
  'A256CBC-HS512': { rfc: 7518, section: '5.2.5' },
  A128GCM: { rfc: 7518, section: '5.3' },
  A192GCM: { rfc: 7518, section: '5.3' },
  A256GCM: { rfc: 7518, section: '5.3' },
  RS1: WEB_CRYPTO,
  HS1: WEB_CRYPTO,
  A128CBC: WEB_CRYPTO,
  A192CBC: WEB_CRYPTO,
  A256CBC: WEB_CRYPTO,
  A128CTR: WEB_CRYPTO,
  A192CTR: WEB_CRYPTO,
  A256CTR: WEB_CRYPTO,
}

/** Every algorithm of IANA's JOSE registry, as of 2026-05-22. */
export const ALGORITHM_REGISTRY: readonly RegisteredAlgorithm[] = [
  ...ALGORITHMS.map(({ name, specification }) => ({
    name,
    use: 'signature' as const,
    specification,
    deprecatedBy: DEPRECATED[name] ?? null,
  })),
  ...rows(KEY_MANAGEMENT, 'key management'),
  ...rows(CONTENT_ENCRYPTION, 'content encryption'),
  ...rows(FOR_KEYS_ALONE, 'key'),
]

function rows(
  names: readonly OtherAlgorithmName[],
  use: RegisteredAlgorithm['use'],
): readonly RegisteredAlgorithm[] {
  return names.map((name) => ({
    name,
    use,
    specification: SPECIFICATIONS[name],
    deprecatedBy: DEPRECATED[name] ?? null,
  }))
}
