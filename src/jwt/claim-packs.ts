import type { RegisteredName } from './registered-name'

type PrivateClaim = Omit<RegisteredName, 'specification'>

interface ClaimPack {
  readonly id: string
  /** What `iss` looks like; null where it may be anything. */
  readonly issuer: RegExp | null
  /** At least one of these names has to be there as well; none, where the issuer says enough. */
  readonly marks: readonly string[]
  /** Where the provider explains them. */
  readonly url: string
  /** The private claims (RFC 7519 section 4.3), and registered ones that mean something else here. */
  readonly claims: readonly PrivateClaim[]
}

const ID = '"00aa00aa-bb11-cc22-dd33-44ee44ee44ee"'

/** The providers whose tokens are told apart, each with the claims of its own. */
export const CLAIM_PACKS = [
  {
    id: 'entra',
    issuer:
      /^https:\/\/(login\.microsoftonline\.(com|us)|login\.partner\.microsoftonline\.cn|sts\.windows\.net|[\w-]+\.(b2clogin|ciamlogin)\.com)\//,
    marks: ['tid', 'oid', 'ver', 'tfp', 'appid'],
    url: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
    claims: [
      { name: 'acct', type: 'integer', example: '0' },
      { name: 'acrs', type: 'string or strings', example: '["c1"]' },
      { name: 'aio', type: 'string', example: '"E2ZgYKjnuB3Z"' },
      { name: 'app_displayname', type: 'string', example: '"Contoso Portal"' },
      { name: 'appid', type: 'string', example: ID },
      { name: 'appidacr', type: 'string', example: '"1"' },
      { name: 'azpacr', type: 'string', example: '"2"' },
      { name: 'ctry', type: 'string', example: '"FR"' },
      { name: 'deviceid', type: 'string', example: ID },
      { name: 'hasgroups', type: 'boolean', example: 'true' },
      { name: 'idp', type: 'string', example: '"https://sts.windows.net/contoso/"' },
      { name: 'idtyp', type: 'string', example: '"app"' },
      { name: 'in_corp', type: 'string', example: '"true"' },
      { name: 'ipaddr', type: 'string', example: '"192.0.2.17"' },
      { name: 'login_hint', type: 'string', example: '"O.CiRhYjE2"' },
      { name: 'oid', type: 'string', example: ID },
      { name: 'onprem_sid', type: 'string', example: '"S-1-5-21-1111111111-1001"' },
      { name: 'puid', type: 'string', example: '"100320000AB3F1C9"' },
      { name: 'rh', type: 'string', example: '"0.AXYA"' },
      { name: 'scp', type: 'string', example: '"User.Read Mail.Read"' },
      { name: 'tenant_ctry', type: 'string', example: '"DE"' },
      { name: 'tenant_region_scope', type: 'string', example: '"EU"' },
      { name: 'tfp', type: 'string', example: '"B2C_1_signin"' },
      { name: 'tid', type: 'string', example: ID },
      { name: 'unique_name', type: 'string', example: '"jane@contoso.example"' },
      { name: 'upn', type: 'string', example: '"jane@contoso.example"' },
      { name: 'uti', type: 'string', example: '"2kYpRZfxhkWk7Q"' },
      { name: 'ver', type: 'string', example: '"2.0"' },
      { name: 'wids', type: 'strings', example: '["62e90394-69f5-4237-9190-012177145e10"]' },
      { name: 'xms_cc', type: 'strings', example: '["cp1"]' },
      { name: 'xms_edov', type: 'any', example: 'true' },
      { name: 'xms_idrel', type: 'string', example: '"1 18"' },
      { name: 'xms_mirid', type: 'string', example: '"/subscriptions/0/resourcegroups/rg"' },
      { name: 'xms_st', type: 'object', example: '{"sub":"AAAAAJ"}' },
      { name: 'xms_tcdt', type: 'NumericDate', example: '1530000000' },
    ],
  },
  {
    id: 'firebase',
    issuer: /^https:\/\/(securetoken\.google\.com|session\.firebase\.google\.com)\//,
    marks: ['firebase', 'user_id'],
    url: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
    claims: [
      {
        name: 'firebase',
        type: 'object',
        example: '{"identities":{"email":["jane@mail.example"]},"sign_in_provider":"password"}',
      },
      { name: 'user_id', type: 'string', example: '"uQ2h6nXn0bS7"' },
      { name: 'provider_id', type: 'string', example: '"anonymous"' },
    ],
  },
  {
    id: 'google',
    issuer: /^(https:\/\/)?accounts\.google\.com$/,
    marks: [],
    url: 'https://developers.google.com/identity/openid-connect/openid-connect',
    claims: [
      { name: 'hd', type: 'string', example: '"contoso.example"' },
      { name: 'google', type: 'object', example: '{"compute_engine":{"project_id":"demo"}}' },
    ],
  },
  {
    id: 'cognito',
    issuer: /^https:\/\/cognito-idp\.[\w-]+\.amazonaws\.com(\.cn)?\//,
    marks: ['token_use'],
    url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html',
    claims: [
      { name: 'token_use', type: 'string', example: '"access"' },
      { name: 'username', type: 'string', example: '"jane"' },
      { name: 'cognito:username', type: 'string', example: '"jane"' },
      { name: 'cognito:groups', type: 'strings', example: '["editors"]' },
      { name: 'cognito:roles', type: 'strings', example: '["arn:aws:iam::1:role/editor"]' },
      { name: 'cognito:preferred_role', type: 'string', example: '"arn:aws:iam::1:role/editor"' },
      { name: 'identities', type: 'objects', example: '[{"providerName":"Google"}]' },
      { name: 'event_id', type: 'string', example: ID },
      { name: 'origin_jti', type: 'string', example: ID },
      { name: 'device_key', type: 'string', example: '"eu-west-1_0a1b"' },
      { name: 'version', type: 'number', example: '2' },
    ],
  },
  {
    id: 'auth0',
    issuer: /^https:\/\/[\w-]+(\.[\w-]+)?\.auth0\.com\/$/,
    marks: [],
    url: 'https://auth0.com/docs/secure/tokens/json-web-tokens/json-web-token-claims',
    claims: [
      { name: 'gty', type: 'string or strings', example: '"client-credentials"' },
      { name: 'permissions', type: 'strings', example: '["read:orders"]' },
      { name: 'org_id', type: 'string', example: '"org_9ybsU1dN2dKfDkBi"' },
      { name: 'org_name', type: 'string', example: '"contoso"' },
    ],
  },
  {
    id: 'okta',
    issuer: /^https:\/\/[\w-]+\.(okta|oktapreview|okta-emea|okta-gov)\.com(\/oauth2\/[\w-]+)?$/,
    marks: ['ver', 'cid', 'uid', 'idp'],
    url: 'https://developer.okta.com/docs/api/openapi/okta-oauth/guides/overview/',
    claims: [
      { name: 'ver', type: 'integer', example: '1' },
      { name: 'cid', type: 'string', example: '"0oa1gjh63g214q0Hq0g4"' },
      { name: 'uid', type: 'string', example: '"00uid4BxXw6I6TV4m0g3"' },
      { name: 'scp', type: 'strings', example: '["openid","profile"]' },
      { name: 'idp', type: 'string', example: '"00o1k8t2vrSzOvVu40h7"' },
    ],
  },
  {
    id: 'keycloak',
    issuer: /^https?:\/\/[^\s/]+(\/[^\s/]+)*\/realms\/[^\s/]+$/,
    marks: ['realm_access', 'resource_access', 'session_state', 'typ', 'azp', 'allowed-origins'],
    url: 'https://www.keycloak.org/docs/latest/server_admin/',
    claims: [
      { name: 'typ', type: 'string', example: '"Bearer"' },
      { name: 'realm_access', type: 'object', example: '{"roles":["offline_access"]}' },
      { name: 'resource_access', type: 'object', example: '{"shop":{"roles":["editor"]}}' },
      { name: 'session_state', type: 'string', example: ID },
      { name: 'allowed-origins', type: 'strings', example: '["https://app.example"]' },
      { name: 'authorization', type: 'object', example: '{"permissions":[{"rsname":"orders"}]}' },
      { name: 'organization', type: 'any', example: '["contoso"]' },
      { name: 's_hash', type: 'base64url', example: '"bOhtX8F73IMjSPeVAqxyTQ"' },
      { name: 'clientId', type: 'string', example: '"batch-job"' },
      { name: 'clientHost', type: 'string', example: '"192.0.2.17"' },
      { name: 'clientAddress', type: 'string', example: '"192.0.2.17"' },
    ],
  },
  {
    id: 'github',
    issuer:
      /^https:\/\/(token\.actions\.githubusercontent\.com(\/[\w-]+)?|[^\s/]+\/_services\/token)$/,
    marks: ['repository', 'job_workflow_ref', 'run_id'],
    url: 'https://docs.github.com/actions/reference/security/oidc',
    claims: [
      { name: 'actor', type: 'string', example: '"octocat"' },
      { name: 'actor_id', type: 'string', example: '"12"' },
      { name: 'base_ref', type: 'string', example: '"main"' },
      { name: 'check_run_id', type: 'string', example: '"5712"' },
      { name: 'enterprise', type: 'string', example: '"octo-enterprise"' },
      { name: 'enterprise_id', type: 'string', example: '"3"' },
      { name: 'environment', type: 'string', example: '"production"' },
      { name: 'environment_node_id', type: 'string', example: '"EN_kwDO"' },
      { name: 'event_name', type: 'string', example: '"push"' },
      { name: 'head_ref', type: 'string', example: '"feature"' },
      {
        name: 'job_workflow_ref',
        type: 'string',
        example: '"octo-org/ci/.github/workflows/deploy.yml@refs/heads/main"',
      },
      { name: 'job_workflow_sha', type: 'string', example: '"9f2c1d4e"' },
      { name: 'ref', type: 'string', example: '"refs/heads/main"' },
      { name: 'ref_protected', type: 'string', example: '"true"' },
      { name: 'ref_type', type: 'string', example: '"branch"' },
      { name: 'repository', type: 'string', example: '"octo-org/octo-repo"' },
      { name: 'repository_id', type: 'string', example: '"74"' },
      { name: 'repository_owner', type: 'string', example: '"octo-org"' },
      { name: 'repository_owner_id', type: 'string', example: '"65"' },
      { name: 'repository_visibility', type: 'string', example: '"private"' },
      { name: 'run_attempt', type: 'string', example: '"2"' },
      { name: 'run_id', type: 'string', example: '"30433642"' },
      { name: 'run_number', type: 'string', example: '"10"' },
      { name: 'runner_environment', type: 'string', example: '"github-hosted"' },
      { name: 'sha', type: 'string', example: '"c1f2a3b4"' },
      { name: 'workflow', type: 'string', example: '"Deploy"' },
      {
        name: 'workflow_ref',
        type: 'string',
        example: '"octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main"',
      },
      { name: 'workflow_sha', type: 'string', example: '"c1f2a3b4"' },
    ],
  },
  {
    id: 'kubernetes',
    issuer: null,
    marks: ['kubernetes.io', 'kubernetes.io/serviceaccount/namespace'],
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    claims: [
      {
        name: 'kubernetes.io',
        type: 'object',
        example: '{"namespace":"shop","serviceaccount":{"name":"web","uid":"1"}}',
      },
      { name: 'kubernetes.io/serviceaccount/namespace', type: 'string', example: '"shop"' },
      { name: 'kubernetes.io/serviceaccount/secret.name', type: 'string', example: '"web-token"' },
      {
        name: 'kubernetes.io/serviceaccount/service-account.name',
        type: 'string',
        example: '"web"',
      },
      { name: 'kubernetes.io/serviceaccount/service-account.uid', type: 'string', example: ID },
    ],
  },
] as const satisfies readonly ClaimPack[]

type Pack = (typeof CLAIM_PACKS)[number]

export type PackId = Pack['id']

/** The names of a pack's own claims. */
export type PackClaimName<P extends PackId = PackId> = Extract<
  Pack,
  { readonly id: P }
>['claims'][number]['name']

/** Longer issuers are those of no provider here. In characters. */
const MAX_ISSUER = 500

/**
 * The provider whose token this is, told by `iss` and by the claims that come with it; or null.
 *
 * @param claims the payload's members by name; of those that are no strings the value doesn't matter
 */
export function findPack(claims: ReadonlyMap<string, unknown>): PackId | null {
  const issuer = claims.get('iss')
  const text = typeof issuer === 'string' && issuer.length <= MAX_ISSUER ? issuer : ''
  const found = CLAIM_PACKS.find(
    (pack: ClaimPack) =>
      (pack.issuer === null || pack.issuer.test(text)) &&
      (pack.marks.length === 0 || pack.marks.some((mark) => claims.has(mark))),
  )
  return found?.id ?? null
}

/** The private claims of a provider's tokens. */
export const claimsOf = (id: PackId): readonly PrivateClaim[] =>
  CLAIM_PACKS.find((pack) => pack.id === id)?.claims ?? []
