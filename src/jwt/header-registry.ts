import { HEADER_PARAMETERS, type HeaderParameter } from './header-parameters'
import type { RegisteredName } from './registered-name'

export type Serialisation = 'JWS' | 'JWE'

export interface RegisteredParameter extends RegisteredName {
  /** In the headers of which tokens it may stand. */
  readonly usedIn: readonly Serialisation[]
}

const BOTH = ['JWS', 'JWE'] as const
const SIGNED = ['JWS'] as const
const ENCRYPTED = ['JWE'] as const

const FEDERATION = {
  title: 'OpenID Federation 1.0',
  url: 'https://openid.net/specs/openid-federation-1_0.html',
  section: null,
} as const

const PRESENTATIONS = {
  title: 'OpenID for Verifiable Presentations 1.0',
  url: 'https://openid.net/specs/openid-4-verifiable-presentations-1_0.html',
  section: null,
} as const

const DOCUMENT_SIGNATURE = {
  title: 'IHE ITI DSGj, JSON digital signatures',
  url: 'https://profiles.ihe.net/ITI/DSGj/Volume3/ch-5.10.html',
  section: '5.10',
} as const

const JWT = 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln'

/** What the parameters lack that are known before the rest of the registry is loaded. */
const KNOWN: Readonly<Record<HeaderParameter, Pick<RegisteredParameter, 'usedIn' | 'example'>>> = {
  alg: { usedIn: BOTH, example: '"ES256"' },
  jku: { usedIn: BOTH, example: '"https://issuer.example/jwks.json"' },
  jwk: {
    usedIn: BOTH,
    example: '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
  },
  kid: { usedIn: BOTH, example: '"2026-11"' },
  x5u: { usedIn: BOTH, example: '"https://issuer.example/chain.pem"' },
  x5c: { usedIn: BOTH, example: '["MIIB0DCCAXagAwIBAgIU"]' },
  x5t: { usedIn: BOTH, example: '"dGhpcyBpcyBhIFNIQTEgdGVzdA"' },
  'x5t#S256': { usedIn: BOTH, example: '"Zo8qN0G6nQwEbxXCqWlVdXZmF2nTfNGCh8cgN1c5wEY"' },
  typ: { usedIn: BOTH, example: '"JWT"' },
  cty: { usedIn: BOTH, example: '"JWT"' },
  crit: { usedIn: BOTH, example: '["b64"]' },
  b64: { usedIn: SIGNED, example: 'false' },
  enc: { usedIn: ENCRYPTED, example: '"A256GCM"' },
  zip: { usedIn: ENCRYPTED, example: '"DEF"' },
}

const FURTHER_PARAMETERS = [
  {
    name: 'epk',
    type: 'object',
    usedIn: ENCRYPTED,
    specification: { rfc: 7518, section: '4.6.1.1' },
    example: '{"kty":"OKP","crv":"X25519","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"}',
  },
  {
    name: 'apu',
    type: 'base64url',
    usedIn: ENCRYPTED,
    specification: { rfc: 7518, section: '4.6.1.2' },
    example: '"QWxpY2U"',
  },
  {
    name: 'apv',
    type: 'base64url',
    usedIn: ENCRYPTED,
    specification: { rfc: 7518, section: '4.6.1.3' },
    example: '"Qm9i"',
  },
  {
    name: 'iv',
    type: 'base64url',
    usedIn: ENCRYPTED,
    specification: { rfc: 7518, section: '4.7.1.1' },
    example: '"KkYT0GX_2jHlfqN_"',
  },
  {
    name: 'tag',
    type: 'base64url',
    usedIn: ENCRYPTED,
    specification: { rfc: 7518, section: '4.7.1.2' },
    example: '"kfPduVQ3T3H6vnewt--ksw"',
  },
  {
    name: 'p2s',
    type: 'base64url',
    usedIn: ENCRYPTED,
    specification: { rfc: 7518, section: '4.8.1.1' },
    example: '"2WCTcJZ1Rvd_CJuJripQ1w"',
  },
  {
    name: 'p2c',
    type: 'integer',
    usedIn: ENCRYPTED,
    specification: { rfc: 7518, section: '4.8.1.2' },
    example: '600000',
  },
  {
    name: 'iss',
    type: 'StringOrURI',
    usedIn: ENCRYPTED,
    specification: { rfc: 7519, section: '5.3' },
    example: '"https://issuer.example"',
  },
  {
    name: 'sub',
    type: 'StringOrURI',
    usedIn: ENCRYPTED,
    specification: { rfc: 7519, section: '5.3' },
    example: '"user-42"',
  },
  {
    name: 'aud',
    type: 'StringOrURI or array',
    usedIn: ENCRYPTED,
    specification: { rfc: 7519, section: '5.3' },
    example: '"https://api.example"',
  },
  {
    name: 'ppt',
    type: 'string',
    usedIn: SIGNED,
    specification: { rfc: 8225, section: '8.1' },
    example: '"shaken"',
  },
  {
    name: 'url',
    type: 'URI',
    usedIn: BOTH,
    specification: { rfc: 8555, section: '6.4.1' },
    example: '"https://acme.example/new-order"',
  },
  {
    name: 'nonce',
    type: 'string',
    usedIn: BOTH,
    specification: { rfc: 8555, section: '6.5.2' },
    example: '"6S8IqOGY7eL2lsGoTZYifg"',
  },
  {
    name: 'svt',
    type: 'JWTs',
    usedIn: SIGNED,
    specification: { rfc: 9321, section: null },
    example: `["${JWT}"]`,
  },
  {
    name: 'iheSSId',
    type: 'string',
    usedIn: SIGNED,
    specification: DOCUMENT_SIGNATURE,
    example: '"urn:oid:1.2.3.4.5.6.7"',
  },
  {
    name: 'jwt',
    type: 'JWT',
    usedIn: SIGNED,
    specification: PRESENTATIONS,
    example: `"${JWT}"`,
  },
  {
    name: 'client_id',
    type: 'string',
    usedIn: SIGNED,
    specification: PRESENTATIONS,
    example: '"x509_san_dns:verifier.example"',
  },
  {
    name: 'trust_chain',
    type: 'JWTs',
    usedIn: SIGNED,
    specification: FEDERATION,
    example: `["${JWT}"]`,
  },
  {
    name: 'peer_trust_chain',
    type: 'JWTs',
    usedIn: SIGNED,
    specification: FEDERATION,
    example: `["${JWT}"]`,
  },
] as const satisfies readonly RegisteredParameter[]

export type ParameterName = HeaderParameter | (typeof FURTHER_PARAMETERS)[number]['name']

/** Every header parameter name of IANA's JOSE registry, as of 2026-05-22. */
export const HEADER_REGISTRY: readonly (RegisteredParameter & {
  readonly name: ParameterName
})[] = [
  ...HEADER_PARAMETERS.map((parameter) => ({ ...parameter, ...KNOWN[parameter.name] })),
  ...FURTHER_PARAMETERS,
]
