/** Values of header parameters that are agreed on. */
export const HEADER_VALUES = {
  typ: [
    'JWT',
    'at+jwt',
    'dpop+jwt',
    'logout+jwt',
    'secevent+jwt',
    'oauth-authz-req+jwt',
    'token-introspection+jwt',
    'entity-statement+jwt',
    'trust-mark+jwt',
    'jwk-set+jwt',
    'statuslist+jwt',
    'kb+jwt',
    'dc+sd-jwt',
    'passport',
  ],
  cty: ['JWT', 'json'],
  zip: ['DEF'],
  crit: ['b64'],
  ppt: ['shaken', 'div', 'rph', 'rcd', 'msg'],
} as const

/** Values of claims that are agreed on: RFC 8176 for `amr`, each claim's own specification else. */
export const CLAIM_VALUES = {
  amr: [
    'face',
    'fpt',
    'geo',
    'hwk',
    'iris',
    'kba',
    'mca',
    'mfa',
    'otp',
    'pin',
    'pwd',
    'rba',
    'retina',
    'sc',
    'sms',
    'swk',
    'tel',
    'user',
    'vbm',
    'wia',
  ],
  acr: ['0', 'phr', 'phrh'],
  gender: ['female', 'male'],
  htm: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
  attest: ['A', 'B', 'C'],
  dbgstat: [
    'enabled',
    'disabled',
    'disabled-since-boot',
    'disabled-permanently',
    'disabled-fully-and-permanently',
  ],
  intuse: ['generic', 'registration', 'provisioning', 'csr', 'pop'],
  ace_profile: ['coap_dtls', 'coap_oscore'],
  _sd_alg: ['sha-256', 'sha-384', 'sha-512'],
} as const

/** Values of providers' own claims. */
export const PACK_VALUES = {
  token_use: ['id', 'access'],
  idtyp: ['app', 'user'],
  typ: ['Bearer', 'ID', 'Refresh', 'Offline'],
  ref_type: ['branch', 'tag'],
  repository_visibility: ['public', 'private', 'internal'],
  runner_environment: ['github-hosted', 'self-hosted'],
} as const

/** Values of a JWK's members (RFC 7517 section 4, RFC 7518 section 6.2.1.1, RFC 8037 section 2). */
export const KEY_VALUES = {
  kty: ['RSA', 'EC', 'OKP', 'oct', 'AKP'],
  crv: ['P-256', 'P-384', 'P-521', 'secp256k1', 'Ed25519', 'Ed448', 'X25519', 'X448'],
  use: ['sig', 'enc'],
  key_ops: [
    'sign',
    'verify',
    'encrypt',
    'decrypt',
    'wrapKey',
    'unwrapKey',
    'deriveKey',
    'deriveBits',
  ],
} as const

/** Members of a JWK: RFC 7517 section 4, RFC 7518 section 6, RFC 8037 section 2. */
export const KEY_MEMBERS = [
  'kty',
  'crv',
  'x',
  'y',
  'n',
  'e',
  'kid',
  'alg',
  'use',
  'key_ops',
] as const

/**
 * Ways to confirm the holder of a token: RFC 7800 section 3, RFC 8705 section 3.1, RFC 9449
 * section 6.1.
 */
export const CONFIRMATIONS = ['jwk', 'jkt', 'x5t#S256', 'kid', 'jku', 'jwe'] as const
