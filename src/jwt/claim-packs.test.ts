import { expect, test } from 'vitest'
import { CLAIM_PACKS, claimsOf, findPack } from './claim-packs'
import { isType } from './value-type'

const packOf = (payload: object) => findPack(new Map(Object.entries(payload)))

const TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47'

const PAYLOADS = {
  entra: {
    aud: 'api://orders',
    iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    iat: 1_800_000_000,
    exp: 1_800_003_600,
    azp: 'web',
    azpacr: '1',
    oid: 'a',
    scp: 'Orders.Read',
    tid: TENANT,
    ver: '2.0',
  },
  firebase: {
    iss: 'https://securetoken.google.com/demo',
    aud: 'demo',
    auth_time: 1_800_000_000,
    user_id: 'u',
    sub: 'u',
    firebase: { identities: {}, sign_in_provider: 'anonymous' },
  },
  google: {
    iss: 'https://accounts.google.com',
    azp: '1.apps.googleusercontent.com',
    aud: '1.apps.googleusercontent.com',
    sub: '110169484474386276334',
    hd: 'contoso.example',
  },
  cognito: {
    sub: 'a',
    iss: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_aB1',
    client_id: 'c',
    token_use: 'access',
    'cognito:groups': ['editors'],
  },
  auth0: {
    iss: 'https://contoso.eu.auth0.com/',
    sub: 'auth0|63f1',
    aud: ['https://api.example'],
    azp: 'c',
    permissions: [],
  },
  okta: {
    ver: 1,
    jti: 'AT.1',
    iss: 'https://contoso.okta.com/oauth2/default',
    aud: 'api://default',
    cid: 'c',
    uid: 'u',
    scp: ['openid'],
  },
  keycloak: {
    iss: 'https://id.example/auth/realms/shop',
    sub: 'a',
    typ: 'Bearer',
    azp: 'shop-web',
    realm_access: { roles: [] },
  },
  github: {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    repository: 'octo-org/octo-repo',
    ref: 'refs/heads/main',
    job_workflow_ref: 'octo-org/ci/.github/workflows/deploy.yml@refs/heads/main',
  },
  kubernetes: {
    iss: 'https://kubernetes.default.svc.cluster.local',
    sub: 'system:serviceaccount:shop:web',
    'kubernetes.io': { namespace: 'shop', serviceaccount: { name: 'web', uid: '1' } },
  },
} as const

test.each(CLAIM_PACKS)('a token of $id is recognised', ({ id }) => {
  expect(packOf(PAYLOADS[id])).toBe(id)
})

test.each([
  [
    'kubernetes',
    { iss: 'kubernetes/serviceaccount', 'kubernetes.io/serviceaccount/namespace': 'a' },
  ],
  ['entra', { iss: `https://sts.windows.net/${TENANT}/`, appid: 'a', ver: '1.0' }],
  ['entra', { iss: 'https://contoso.b2clogin.com/t/v2.0/', tfp: 'B2C_1_signin' }],
  ['google', { iss: 'accounts.google.com', sub: '1' }],
  ['firebase', { iss: 'https://session.firebase.google.com/demo', user_id: 'u' }],
  ['okta', { iss: 'https://contoso.okta.com', ver: 1 }],
  ['keycloak', { iss: 'http://127.0.0.1:8080/realms/demo', session_state: 'a' }],
  ['github', { iss: 'https://ghe.example/_services/token', repository: 'a/b' }],
])('a token of %s in another shape is recognised as well: %j', (id, payload) => {
  expect(packOf(payload)).toBe(id)
})

test.each([
  [{}],
  [{ iss: 42, tid: 'a' }],
  [{ iss: 'https://issuer.example', tid: 'a', ver: '2.0' }],
  [{ iss: `https://login.microsoftonline.com.evil.example/${TENANT}/v2.0`, tid: TENANT }],
  [{ iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, sub: 'a' }],
  [{ iss: 'https://accounts.google.com.evil.example', hd: 'a' }],
  [{ iss: 'https://cognito-idp.eu-west-1.amazonaws.com/p', sub: 'a' }],
  [{ iss: 'https://cognito-idp.evil.example/amazonaws.com/', token_use: 'id' }],
  [{ iss: 'https://auth0.com.evil.example/', sub: 'auth0|1' }],
  [{ iss: 'https://okta.com.evil.example/oauth2/default', cid: 'a' }],
  [{ iss: 'https://id.example/realms/shop/more', realm_access: {} }],
  [{ iss: 'https://id.example/realms/shop', sub: 'a' }],
  [{ iss: 'https://token.actions.githubusercontent.com', sub: 'a' }],
  [{ iss: 'https://token.actions.githubusercontent.com.evil.example', repository: 'a/b' }],
  [{ iss: `https://id.example${'/a'.repeat(100_000)}/realms/`, realm_access: {} }],
  [{ iss: 'kubernetes/serviceaccount', sub: 'system:serviceaccount:a:b' }],
])('near misses are of no provider: %#', (payload) => {
  expect(packOf(payload)).toBeNull()
})

test.each(CLAIM_PACKS)('each claim of $id is named once, with an example of its type', ({ id }) => {
  const claims = claimsOf(id)
  expect(new Set(claims.map(({ name }) => name)).size).toBe(claims.length)
  expect(claims.filter(({ type, example }) => !isType(type, JSON.parse(example)))).toEqual([])
})
