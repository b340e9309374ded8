import type { RegisteredName } from './registered-name'

const ROLES = { rfc: 9068, section: '2.2.3.1' } as const
const DPOP = { rfc: 9449, section: '4.2' } as const
const EVENT = { rfc: 8417, section: '2.2' } as const
const SELECTIVE = { rfc: 9901, section: null } as const
const ACE = { rfc: 9200, section: '5.10' } as const

const STATUS_LIST = {
  title: 'Token Status List (IETF draft)',
  url: 'https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/',
  section: null,
} as const

const CREDENTIALS = {
  title: 'W3C Verifiable Credentials Data Model 1.0',
  url: 'https://www.w3.org/TR/2019/REC-vc-data-model-20191119/',
  section: '6.3.1',
} as const

const DIGEST = '"X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"'

/** Who may do what: OAuth, proof of possession, security events, credentials and their status. */
export const OAUTH_CLAIMS = [
  {
    name: 'cnf',
    type: 'object',
    specification: { rfc: 7800, section: '3.1' },
    example: '{"jkt":"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}',
  },
  {
    name: 'events',
    type: 'object',
    specification: EVENT,
    example: '{"http://schemas.openid.net/event/backchannel-logout":{}}',
  },
  { name: 'toe', type: 'NumericDate', specification: EVENT, example: '1799990000' },
  { name: 'txn', type: 'string', specification: EVENT, example: '"8675309"' },
  {
    name: 'vot',
    type: 'string',
    specification: { rfc: 8485, section: null },
    example: '"P1.Cc.Ac"',
  },
  {
    name: 'vtm',
    type: 'URI',
    specification: { rfc: 8485, section: null },
    example: '"https://trust.example/vot"',
  },
  {
    name: 'act',
    type: 'object',
    specification: { rfc: 8693, section: '4.1' },
    example: '{"sub":"admin@client.example"}',
  },
  {
    name: 'scope',
    type: 'string',
    specification: { rfc: 8693, section: '4.2' },
    example: '"orders:read orders:write"',
  },
  {
    name: 'client_id',
    type: 'string',
    specification: { rfc: 8693, section: '4.3' },
    example: '"s6BhdRkqt3"',
  },
  {
    name: 'may_act',
    type: 'object',
    specification: { rfc: 8693, section: '4.4' },
    example: '{"sub":"helpdesk@client.example"}',
  },
  {
    name: 'vc',
    type: 'object',
    specification: CREDENTIALS,
    example:
      '{"@context":["https://www.w3.org/2018/credentials/v1"],"type":["VerifiableCredential"],"credentialSubject":{"degree":"BSc"}}',
  },
  {
    name: 'vp',
    type: 'object',
    specification: CREDENTIALS,
    example:
      '{"@context":["https://www.w3.org/2018/credentials/v1"],"type":["VerifiablePresentation"],"verifiableCredential":[]}',
  },
  { name: 'ace_profile', type: 'string', specification: ACE, example: '"coap_dtls"' },
  { name: 'cnonce', type: 'string', specification: ACE, example: '"39A3nuDWk8s"' },
  {
    name: 'exi',
    type: 'integer',
    specification: { rfc: 9200, section: '5.10.3' },
    example: '3600',
  },
  { name: 'roles', type: 'array', specification: ROLES, example: '["admin","editor"]' },
  { name: 'groups', type: 'array', specification: ROLES, example: '["staff"]' },
  { name: 'entitlements', type: 'array', specification: ROLES, example: '["reports:export"]' },
  {
    name: 'token_introspection',
    type: 'object',
    specification: { rfc: 9701, section: '5' },
    example: '{"active":true,"scope":"orders:read"}',
  },
  {
    name: 'sig_val_claims',
    type: 'object',
    specification: { rfc: 9321, section: '3.2.3' },
    example:
      '{"ver":"1.0","profile":"XML","hash_algo":"http://www.w3.org/2001/04/xmlenc#sha256","sig":[]}',
  },
  {
    name: 'authorization_details',
    type: 'objects',
    specification: { rfc: 9396, section: '9.1' },
    example: '[{"type":"payment_initiation","actions":["initiate"]}]',
  },
  { name: 'htm', type: 'string', specification: DPOP, example: '"POST"' },
  { name: 'htu', type: 'URI', specification: DPOP, example: '"https://api.example/orders"' },
  {
    name: 'ath',
    type: 'base64url',
    specification: DPOP,
    example: '"fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"',
  },
  {
    name: 'sub_id',
    type: 'object',
    specification: { rfc: 9493, section: '4.1' },
    example: '{"format":"email","email":"jane@mail.example"}',
  },
  {
    name: 'rdap_allowed_purposes',
    type: 'strings',
    specification: { rfc: 9560, section: '3.1.5.1' },
    example: '["domainNameControl","dnsTransparency"]',
  },
  {
    name: 'rdap_dnt_allowed',
    type: 'boolean',
    specification: { rfc: 9560, section: '3.1.5.2' },
    example: 'false',
  },
  { name: '_sd', type: 'strings', specification: SELECTIVE, example: `[${DIGEST}]` },
  {
    name: '...',
    type: 'string',
    specification: SELECTIVE,
    example: '"w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs"',
  },
  { name: '_sd_alg', type: 'string', specification: SELECTIVE, example: '"sha-256"' },
  {
    name: 'sd_hash',
    type: 'base64url',
    specification: SELECTIVE,
    example: '"0_Af-2B-EhLWX5ydh_w2xzwmO6iM66B_2QCEaWgFgkc"',
  },
  {
    name: 'status',
    type: 'object',
    specification: STATUS_LIST,
    example: '{"status_list":{"idx":412,"uri":"https://status.example/lists/3"}}',
  },
  {
    name: 'status_list',
    type: 'object',
    specification: STATUS_LIST,
    example: '{"bits":1,"lst":"eNrbuRgAAhcBXQ"}',
  },
  { name: 'ttl', type: 'number', specification: STATUS_LIST, example: '43200' },
] as const satisfies readonly RegisteredName[]
