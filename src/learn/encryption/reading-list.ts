import type { Reference } from '../../jwt/specification'

interface Specification {
  readonly id: string
  /** Its own title, which is not translated. */
  readonly title: string
  readonly reference: Reference
}

const rfc = (number: number) => ({ rfc: number, section: null })

/** What to read, in the order in which it is easiest. */
export const READING_LIST = [
  { id: 'jwt', title: 'JSON Web Token (JWT)', reference: rfc(7519) },
  { id: 'jws', title: 'JSON Web Signature (JWS)', reference: rfc(7515) },
  { id: 'jwa', title: 'JSON Web Algorithms (JWA)', reference: rfc(7518) },
  { id: 'jwk', title: 'JSON Web Key (JWK)', reference: rfc(7517) },
  { id: 'bcp', title: 'JSON Web Token Best Current Practices', reference: rfc(8725) },
  { id: 'jwe', title: 'JSON Web Encryption (JWE)', reference: rfc(7516) },
  { id: 'thumbprint', title: 'JSON Web Key (JWK) Thumbprint', reference: rfc(7638) },
  {
    id: 'curves',
    title: 'CFRG Elliptic Curve Diffie-Hellman (ECDH) and Signatures in JOSE',
    reference: rfc(8037),
  },
  {
    id: 'fully-specified',
    title: 'Fully-Specified Algorithms for JOSE and COSE',
    reference: rfc(9864),
  },
  { id: 'oauth', title: 'The OAuth 2.0 Authorization Framework', reference: rfc(6749) },
  {
    id: 'access-token',
    title: 'JSON Web Token (JWT) Profile for OAuth 2.0 Access Tokens',
    reference: rfc(9068),
  },
  {
    id: 'dpop',
    title: 'OAuth 2.0 Demonstrating Proof of Possession (DPoP)',
    reference: rfc(9449),
  },
  {
    id: 'oauth-security',
    title: 'Best Current Practice for OAuth 2.0 Security',
    reference: rfc(9700),
  },
] as const satisfies readonly Specification[]
