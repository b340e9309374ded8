import type { RegisteredName } from './registered-name'

const federation = {
  title: 'OpenID Federation 1.0',
  url: 'https://openid.net/specs/openid-federation-1_0.html',
} as const

const FEDERATION = { ...federation, section: null } as const
const ANY_STATEMENT = { ...federation, section: '3.1.1' } as const
const OWN_STATEMENT = { ...federation, section: '3.1.2' } as const
const SUBORDINATE_STATEMENT = { ...federation, section: '3.1.3' } as const

const KEY =
  '{"kty":"OKP","crv":"Ed25519","kid":"fed-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'

/** What entities of a federation state of themselves, of their subordinates and of trust marks. */
export const FEDERATION_CLAIMS = [
  { name: 'jwks', type: 'object', specification: ANY_STATEMENT, example: `{"keys":[${KEY}]}` },
  {
    name: 'metadata',
    type: 'object',
    specification: ANY_STATEMENT,
    example: '{"openid_provider":{"issuer":"https://op.example"}}',
  },
  {
    name: 'constraints',
    type: 'object',
    specification: SUBORDINATE_STATEMENT,
    example: '{"max_path_length":1}',
  },
  { name: 'crit', type: 'strings', specification: ANY_STATEMENT, example: '["jti"]' },
  {
    name: 'ref',
    type: 'URI',
    specification: FEDERATION,
    example: '"https://marks.example/about"',
  },
  {
    name: 'delegation',
    type: 'JWT',
    specification: FEDERATION,
    example: '"eyJhbGciOiJFUzI1NiJ9.e30.c2ln"',
  },
  {
    name: 'logo_uri',
    type: 'URI',
    specification: FEDERATION,
    example: '"https://marks.example/logo.png"',
  },
  {
    name: 'authority_hints',
    type: 'URIs',
    specification: OWN_STATEMENT,
    example: '["https://federation.example"]',
  },
  {
    name: 'trust_anchor_hints',
    type: 'URIs',
    specification: OWN_STATEMENT,
    example: '["https://anchor.example"]',
  },
  {
    name: 'trust_marks',
    type: 'objects',
    specification: OWN_STATEMENT,
    example:
      '[{"trust_mark_type":"https://marks.example/member","trust_mark":"eyJhbGciOiJFUzI1NiJ9.e30.c2ln"}]',
  },
  {
    name: 'trust_mark_issuers',
    type: 'object',
    specification: OWN_STATEMENT,
    example: '{"https://marks.example/member":["https://federation.example"]}',
  },
  {
    name: 'trust_mark_owners',
    type: 'object',
    specification: OWN_STATEMENT,
    example: '{"https://marks.example/member":{"sub":"https://owner.example","jwks":{"keys":[]}}}',
  },
  {
    name: 'metadata_policy',
    type: 'object',
    specification: SUBORDINATE_STATEMENT,
    example: '{"openid_relying_party":{"contacts":{"add":["ops@federation.example"]}}}',
  },
  {
    name: 'metadata_policy_crit',
    type: 'strings',
    specification: SUBORDINATE_STATEMENT,
    example: '["regexp"]',
  },
  {
    name: 'source_endpoint',
    type: 'URI',
    specification: SUBORDINATE_STATEMENT,
    example: '"https://federation.example/fetch"',
  },
  { name: 'keys', type: 'objects', specification: FEDERATION, example: `[${KEY}]` },
  {
    name: 'trust_mark_type',
    type: 'string',
    specification: FEDERATION,
    example: '"https://marks.example/member"',
  },
  {
    name: 'trust_chain',
    type: 'JWTs',
    specification: FEDERATION,
    example: '["eyJhbGciOiJFUzI1NiJ9.e30.c2ln"]',
  },
  {
    name: 'trust_anchor',
    type: 'URI',
    specification: FEDERATION,
    example: '"https://anchor.example"',
  },
] as const satisfies readonly RegisteredName[]
