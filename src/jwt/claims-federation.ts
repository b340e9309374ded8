import type { RegisteredName } from './registered-name'

const FEDERATION = {
  title: 'OpenID Federation 1.0',
  url: 'https://openid.net/specs/openid-federation-1_0.html',
  section: null,
} as const

const KEY =
  '{"kty":"OKP","crv":"Ed25519","kid":"fed-1","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'

/** What entities of a federation state of themselves, of their subordinates and of trust marks. */
export const FEDERATION_CLAIMS = [
  { name: 'jwks', type: 'object', specification: FEDERATION, example: `{"keys":[${KEY}]}` },
  {
    name: 'metadata',
    type: 'object',
    specification: FEDERATION,
    example: '{"openid_provider":{"issuer":"https://op.example"}}',
  },
  {
    name: 'constraints',
    type: 'object',
    specification: FEDERATION,
    example: '{"max_path_length":1}',
  },
  { name: 'crit', type: 'strings', specification: FEDERATION, example: '["jti"]' },
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
    specification: FEDERATION,
    example: '["https://federation.example"]',
  },
  {
    name: 'trust_anchor_hints',
    type: 'URIs',
    specification: FEDERATION,
    example: '["https://anchor.example"]',
  },
  {
    name: 'trust_marks',
    type: 'objects',
    specification: FEDERATION,
    example:
      '[{"trust_mark_type":"https://marks.example/member","trust_mark":"eyJhbGciOiJFUzI1NiJ9.e30.c2ln"}]',
  },
  {
    name: 'trust_mark_issuers',
    type: 'object',
    specification: FEDERATION,
    example: '{"https://marks.example/member":["https://federation.example"]}',
  },
  {
    name: 'trust_mark_owners',
    type: 'object',
    specification: FEDERATION,
    example: '{"https://marks.example/member":{"sub":"https://owner.example","jwks":{"keys":[]}}}',
  },
  {
    name: 'metadata_policy',
    type: 'object',
    specification: FEDERATION,
    example: '{"openid_relying_party":{"contacts":{"add":["ops@federation.example"]}}}',
  },
  {
    name: 'metadata_policy_crit',
    type: 'strings',
    specification: FEDERATION,
    example: '["regexp"]',
  },
  {
    name: 'source_endpoint',
    type: 'URI',
    specification: FEDERATION,
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
