import type {
  CLAIM_VALUES,
  CONFIRMATIONS,
  HEADER_VALUES,
  KEY_MEMBERS,
  KEY_VALUES,
  PACK_VALUES,
} from '../../jwt/known-values'
import type { NameText } from '../name-text'
import type { ValueTexts } from '../value-text'

export const headerValues: ValueTexts<typeof HEADER_VALUES> = {
  typ: {
    JWT: 'JSON Web Token',
    'at+jwt': 'access token',
    'dpop+jwt': 'DPoP proof',
    'logout+jwt': 'logout token',
    'secevent+jwt': 'security event token',
    'oauth-authz-req+jwt': 'request object',
    'token-introspection+jwt': 'introspection response',
    'entity-statement+jwt': 'federation entity statement',
    'trust-mark+jwt': 'federation trust mark',
    'jwk-set+jwt': 'signed key set',
    'statuslist+jwt': 'status list',
    'kb+jwt': 'key binding of an SD-JWT',
    'dc+sd-jwt': 'digital credential',
    passport: 'telephone identity',
  },
  cty: { JWT: 'a nested token', json: 'plain JSON' },
  zip: { DEF: 'DEFLATE' },
  crit: { b64: 'unencoded payload' },
  ppt: {
    shaken: 'attestation by the carrier',
    div: 'diverted call',
    rph: 'priority',
    rcd: 'rich call data',
    msg: 'text message',
  },
}

export const claimValues: ValueTexts<typeof CLAIM_VALUES> = {
  amr: {
    face: 'facial recognition',
    fpt: 'fingerprint',
    geo: 'location',
    hwk: 'key in hardware',
    iris: 'iris scan',
    kba: 'knowledge questions',
    mca: 'several channels',
    mfa: 'several factors',
    otp: 'one-time password',
    pin: 'PIN or pattern',
    pwd: 'password',
    rba: 'by risk',
    retina: 'retina scan',
    sc: 'smart card',
    sms: 'text message',
    swk: 'key in software',
    tel: 'telephone call',
    user: 'test of presence',
    vbm: 'voice',
    wia: 'Windows login',
  },
  acr: {
    '0': 'not even level 1 of ISO 29115',
    phr: 'phishing-resistant',
    phrh: 'phishing-resistant, key in hardware',
  },
  gender: { female: 'predefined', male: 'predefined' },
  htm: {
    GET: 'read',
    POST: 'create or act',
    PUT: 'replace',
    PATCH: 'change',
    DELETE: 'remove',
  },
  attest: {
    A: 'full: caller and number are known',
    B: 'partial: the customer is known',
    C: 'gateway: only where it came from',
  },
  dbgstat: {
    enabled: 'debugging is possible',
    disabled: 'off at the moment',
    'disabled-since-boot': 'off since the start',
    'disabled-permanently': 'only the maker can turn it on',
    'disabled-fully-and-permanently': 'off for good',
  },
  intuse: {
    generic: 'any use',
    registration: 'registering at a service',
    provisioning: 'receiving keys',
    csr: 'requesting a certificate',
    pop: 'proving possession of a key',
  },
  ace_profile: { coap_dtls: 'CoAP over DTLS', coap_oscore: 'OSCORE' },
  _sd_alg: { 'sha-256': 'the default', 'sha-384': '48 bytes', 'sha-512': '64 bytes' },
}

export const packValues: ValueTexts<typeof PACK_VALUES> = {
  token_use: { id: 'ID token', access: 'access token' },
  idtyp: { app: 'application without a user', user: 'a user' },
  typ: {
    Bearer: 'access token',
    ID: 'ID token',
    Refresh: 'refresh token',
    Offline: 'offline refresh token',
  },
  ref_type: { branch: 'a branch', tag: 'a tag' },
  repository_visibility: {
    public: 'for everyone',
    private: 'for members',
    internal: 'for the enterprise',
  },
  runner_environment: { 'github-hosted': 'GitHub’s machine', 'self-hosted': 'own machine' },
}

export const keyValues: ValueTexts<typeof KEY_VALUES> = {
  kty: {
    RSA: 'RSA',
    EC: 'elliptic curve',
    OKP: 'Edwards or Montgomery curve',
    oct: 'secret bytes',
    AKP: 'named by its alg',
  },
  crv: {
    'P-256': 'for ES256',
    'P-384': 'for ES384',
    'P-521': 'for ES512',
    secp256k1: 'for ES256K',
    Ed25519: 'for Ed25519',
    Ed448: 'for Ed448',
    X25519: 'for key agreement',
    X448: 'for key agreement',
  },
  use: { sig: 'signatures', enc: 'encryption' },
  key_ops: {
    sign: 'make signatures',
    verify: 'check signatures',
    encrypt: 'encrypt content',
    decrypt: 'decrypt content',
    wrapKey: 'encrypt keys',
    unwrapKey: 'decrypt keys',
    deriveKey: 'agree on a key',
    deriveBits: 'agree on bits',
  },
}

/** Members of a JWK. */
export const keyMembers: Readonly<Record<(typeof KEY_MEMBERS)[number], NameText>> = {
  kty: {
    title: 'Key type',
    explanation: 'Which family of algorithms the key is for; it decides what other members it has.',
  },
  crv: { title: 'Curve', explanation: 'The curve or its variant that the point lies on.' },
  x: {
    title: 'x coordinate',
    explanation: 'The public point’s x coordinate, or all of it for OKP.',
  },
  y: {
    title: 'y coordinate',
    explanation: 'The public point’s y coordinate, padded to full length.',
  },
  n: {
    title: 'Modulus',
    explanation: 'The product of the secret primes; its length is the key’s.',
  },
  e: { title: 'Exponent', explanation: 'The public exponent, nearly always AQAB, which is 65537.' },
  kid: { title: 'Key’s name', explanation: 'By which tokens refer to the key in their header.' },
  alg: {
    title: 'For this algorithm',
    explanation: 'The one algorithm that the key is to be used with.',
  },
  use: {
    title: 'Public key use',
    explanation: 'Whether the key is for signatures or for encryption.',
  },
  key_ops: {
    title: 'Key operations',
    explanation: 'What the key may be used for, more finely than use.',
  },
}

/** Ways to confirm the holder of a token. */
export const confirmations: Readonly<Record<(typeof CONFIRMATIONS)[number], NameText>> = {
  jwk: { title: 'Public key', explanation: 'The holder’s public key itself.' },
  jkt: {
    title: 'Key thumbprint',
    explanation: 'SHA-256 thumbprint of the key that every DPoP proof has to be signed with.',
  },
  'x5t#S256': {
    title: 'Certificate thumbprint',
    explanation: 'SHA-256 of the client certificate that the TLS connection has to be made with.',
  },
  kid: { title: 'Key’s name', explanation: 'Names a key that the receiver already has.' },
  jku: { title: 'Key set', explanation: 'Where the holder’s public key can be fetched, with kid.' },
  jwe: { title: 'Encrypted key', explanation: 'A secret key, encrypted for the receiver.' },
}
