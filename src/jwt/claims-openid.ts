import type { RegisteredName } from './registered-name'

const core = {
  title: 'OpenID Connect Core 1.0',
  url: 'https://openid.net/specs/openid-connect-core-1_0.html',
} as const

const STANDARD = { ...core, section: '5.1' } as const
const ID_TOKEN = { ...core, section: '2' } as const

const LOGOUT = {
  title: 'OpenID Connect Front-Channel Logout 1.0',
  url: 'https://openid.net/specs/openid-connect-frontchannel-1_0.html',
  section: '3',
} as const

const VERIFIED = {
  title: 'OpenID Identity Assurance Schema Definition 1.0',
  url: 'https://openid.net/specs/openid-ida-verified-claims-1_0-final.html',
  section: '5',
} as const

const ASSURED = {
  title: 'OpenID Connect for Identity Assurance Claims Registration 1.0',
  url: 'https://openid.net/specs/openid-connect-4-ida-claims-1_0-final.html',
  section: '4',
} as const

const HASH = '"HK6E_P6Dh8Y93mRNtsDB1Q"'

/** What OpenID Connect says of people and of how they logged in. */
export const OPENID_CLAIMS = [
  { name: 'name', type: 'string', specification: STANDARD, example: '"Jane Q. Doe"' },
  { name: 'given_name', type: 'string', specification: STANDARD, example: '"Jane"' },
  { name: 'family_name', type: 'string', specification: STANDARD, example: '"Doe"' },
  { name: 'middle_name', type: 'string', specification: STANDARD, example: '"Quinn"' },
  { name: 'nickname', type: 'string', specification: STANDARD, example: '"JD"' },
  { name: 'preferred_username', type: 'string', specification: STANDARD, example: '"j.doe"' },
  {
    name: 'profile',
    type: 'URI',
    specification: STANDARD,
    example: '"https://people.example/j.doe"',
  },
  {
    name: 'picture',
    type: 'URI',
    specification: STANDARD,
    example: '"https://people.example/j.doe.jpg"',
  },
  { name: 'website', type: 'URI', specification: STANDARD, example: '"https://jane.example/"' },
  { name: 'email', type: 'string', specification: STANDARD, example: '"jane@mail.example"' },
  { name: 'email_verified', type: 'boolean', specification: STANDARD, example: 'true' },
  { name: 'gender', type: 'string', specification: STANDARD, example: '"female"' },
  { name: 'birthdate', type: 'date', specification: STANDARD, example: '"1987-03-14"' },
  { name: 'zoneinfo', type: 'string', specification: STANDARD, example: '"Europe/Paris"' },
  { name: 'locale', type: 'language tag', specification: STANDARD, example: '"en-GB"' },
  { name: 'phone_number', type: 'string', specification: STANDARD, example: '"+44 20 7946 0018"' },
  { name: 'phone_number_verified', type: 'boolean', specification: STANDARD, example: 'false' },
  {
    name: 'address',
    type: 'object',
    specification: STANDARD,
    example: '{"street_address":"1 High St","locality":"London","country":"UK"}',
  },
  { name: 'updated_at', type: 'NumericDate', specification: STANDARD, example: '1790000000' },
  { name: 'azp', type: 'StringOrURI', specification: ID_TOKEN, example: '"web-client"' },
  { name: 'nonce', type: 'string', specification: ID_TOKEN, example: '"n-0S6_WzA2Mj"' },
  { name: 'auth_time', type: 'NumericDate', specification: ID_TOKEN, example: '1799999000' },
  { name: 'at_hash', type: 'base64url', specification: ID_TOKEN, example: HASH },
  {
    name: 'c_hash',
    type: 'base64url',
    specification: { ...core, section: '3.3.2.11' },
    example: '"LDktKdoQak3Pk0cnXxCltA"',
  },
  { name: 'acr', type: 'string', specification: ID_TOKEN, example: '"phr"' },
  { name: 'amr', type: 'strings', specification: ID_TOKEN, example: '["pwd","otp"]' },
  {
    name: 'sub_jwk',
    type: 'object',
    specification: { ...core, section: '7.4' },
    example: '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
  },
  { name: 'sid', type: 'string', specification: LOGOUT, example: '"08a5019c-17e1-4977"' },
  {
    name: '_claim_names',
    type: 'object',
    specification: { ...core, section: '5.6.2' },
    example: '{"credit_score":"bureau"}',
  },
  {
    name: '_claim_sources',
    type: 'object',
    specification: { ...core, section: '5.6.2' },
    example: '{"bureau":{"endpoint":"https://bureau.example/claims"}}',
  },
  {
    name: 'verified_claims',
    type: 'object or objects',
    specification: VERIFIED,
    example: '{"verification":{"trust_framework":"eidas"},"claims":{"family_name":"Doe"}}',
  },
  {
    name: 'place_of_birth',
    type: 'object',
    specification: ASSURED,
    example: '{"country":"FR","locality":"Lyon"}',
  },
  { name: 'nationalities', type: 'strings', specification: ASSURED, example: '["FR","GB"]' },
  { name: 'birth_family_name', type: 'string', specification: ASSURED, example: '"Martin"' },
  { name: 'birth_given_name', type: 'string', specification: ASSURED, example: '"Jeanne"' },
  { name: 'birth_middle_name', type: 'string', specification: ASSURED, example: '"Marie"' },
  { name: 'salutation', type: 'string', specification: ASSURED, example: '"Mrs."' },
  { name: 'title', type: 'string', specification: ASSURED, example: '"Dr."' },
  { name: 'msisdn', type: 'string', specification: ASSURED, example: '"447700900123"' },
  { name: 'also_known_as', type: 'string', specification: ASSURED, example: '"Jay Dee"' },
] as const satisfies readonly RegisteredName[]
