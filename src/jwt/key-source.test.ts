import { describe, expect, test } from 'vitest'
import { analyze } from './analyze'
import {
  guessAddressKind,
  isOtherIssuer,
  planKeySetRequest,
  planRequests,
  readKeyHints,
  suggestAddress,
  type KeyHints,
} from './key-source'

const NO_HINTS: KeyHints = { iss: null, jku: null, x5u: null }
const ISSUER = 'https://login.example.com'

const planOf = (address: string, hints: Partial<KeyHints> = {}) => {
  const all = { ...NO_HINTS, ...hints }
  return planRequests(address, guessAddressKind(address, all), all)
}
const urlsOf = (address: string) => {
  const plan = planOf(address)
  return plan.ok ? plan.value.urls : plan.problem.code
}
const warningsOf = (address: string, hints: Partial<KeyHints> = {}) => {
  const plan = planOf(address, hints)
  return plan.ok ? plan.value.warnings : plan.problem.code
}

test.each([
  ['https://www.googleapis.com/oauth2/v3/certs'],
  ['https://www.googleapis.com/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com'],
  ['https://www.googleapis.com/robot/v1/metadata/jwk/securetoken@system.gserviceaccount.com'],
  ['https://login.microsoftonline.com/common/discovery/v2.0/keys'],
  ['https://example.auth0.com/.well-known/jwks.json'],
  ['https://token.example.com/.well-known/jwks'],
  ['https://kubernetes.example.com/openid/v1/jwks'],
  ['https://sso.example.com/realms/test/protocol/openid-connect/certs'],
  ['https://example.com/chain.pem'],
  ['https://example.com/metadata?tenant=7'],
  ['https://login.example.com/.well-known/openid-configuration'],
  ['https://login.example.com/tenant/.well-known/openid-configuration'],
  ['https://login.example.com/.well-known/oauth-authorization-server/tenant'],
])('the document %s is called as it stands, and nothing else', (address) => {
  expect(urlsOf(address)).toEqual([address])
})

test.each([
  [
    'https://login.example.com',
    'https://login.example.com/.well-known/openid-configuration',
    'https://login.example.com/.well-known/oauth-authorization-server',
  ],
  [
    'https://login.example.com/',
    'https://login.example.com/.well-known/openid-configuration',
    'https://login.example.com/.well-known/oauth-authorization-server',
  ],
  [
    'https://sso.example.com/realms/test',
    'https://sso.example.com/realms/test/.well-known/openid-configuration',
    'https://sso.example.com/.well-known/oauth-authorization-server/realms/test',
  ],
  [
    'https://sso.example.com:8443/realms/test/',
    'https://sso.example.com:8443/realms/test/.well-known/openid-configuration',
    'https://sso.example.com:8443/.well-known/oauth-authorization-server/realms/test',
  ],
  [
    'accounts.google.com',
    'https://accounts.google.com/.well-known/openid-configuration',
    'https://accounts.google.com/.well-known/oauth-authorization-server',
  ],
  [
    ' HTTP://127.1:3000 ',
    'http://127.0.0.1:3000/.well-known/openid-configuration',
    'http://127.0.0.1:3000/.well-known/oauth-authorization-server',
  ],
])('the issuer %s is asked for its metadata, in two places', (address, ...urls) => {
  expect(urlsOf(address)).toEqual(urls)
})

test('an address is called as the kind that is chosen, whatever it looks like', () => {
  const named = planRequests('https://example.com/keys', 'issuer', NO_HINTS)
  const plain = planRequests('https://example.com/mine#top', 'document', NO_HINTS)
  expect(named).toMatchObject({ value: { urls: { length: 2 } } })
  expect(plain).toMatchObject({
    value: { issuer: null, urls: ['https://example.com/mine'] },
  })
})

test.each([
  ['', 'url-invalid'],
  ['https://', 'url-invalid'],
  ['two words', 'url-invalid'],
  ['https://example.com/a b', 'url-invalid'],
  ['https://[::1', 'url-invalid'],
  ['https://example.com:port', 'url-invalid'],
  ['ftp://example.com/jwks.json', 'url-scheme'],
  ['file:///etc/passwd', 'url-scheme'],
  ['https://ada@example.com', 'url-userinfo'],
  ['https://ada:secret@example.com/jwks.json', 'url-userinfo'],
  ['ada@example.com', 'url-userinfo'],
])('“%s” is refused: %s', (address, code) => {
  expect(urlsOf(address)).toBe(code)
})

test.each([
  ['keys.example.com/jwks', 'url-invalid'],
  ['/jwks', 'url-invalid'],
  ['javascript:alert(1)', 'url-scheme'],
  ['data:application/json,{}', 'url-scheme'],
  ['https://ada@keys.example.com/jwks', 'url-userinfo'],
])('metadata that points to %s leads nowhere: %s', (jwksUri, code) => {
  expect(planKeySetRequest(jwksUri, NO_HINTS)).toMatchObject({ problem: { code } })
})

test('metadata leads to its jwks_uri, of which the same is said as of what is typed', () => {
  const url = 'https://keys.example.com/mine?v=2'
  expect(planKeySetRequest(url, { ...NO_HINTS, iss: ISSUER })).toMatchObject({
    value: { urls: [url], warnings: [{ code: 'other-host' }], issuer: null },
  })
})

describe('before a call it is said', () => {
  test.each([
    ['that it is not encrypted', 'http://example.com', [{ code: 'http' }]],
    ['that the address is private', 'https://10.0.0.1', [{ code: 'private-address' }]],
    ['both', 'http://192.168.0.1', [{ code: 'http' }, { code: 'private-address' }]],
    ['that loopback is private, whose way is none', 'http://[::1]', [{ code: 'private-address' }]],
    ['that localhost is private', 'http://localhost:3000', [{ code: 'private-address' }]],
    ['nothing, where there is nothing to say', ISSUER, []],
  ])('%s', (_, address, warnings) => {
    expect(warningsOf(address)).toEqual(warnings)
  })

  test.each([
    ['https://keys.example.com', [{ host: 'keys.example.com', issuerHost: 'login.example.com' }]],
    [`${ISSUER}:8443`, [{ host: 'login.example.com:8443', issuerHost: 'login.example.com' }]],
    [`${ISSUER}:443/tenant`, []],
    ['https://LOGIN.example.com', []],
  ])('that %s is of another host than the issuer, where it is', (address, expected) => {
    expect(warningsOf(address, { iss: ISSUER })).toEqual(
      expected.map((hosts) => ({ code: 'other-host', ...hosts })),
    )
  })

  test.each(['my service', 'login.example.com', 'https://'])(
    'nothing of hosts where the issuer is “%s”, which is no web address',
    (iss) => expect(warningsOf('https://keys.example.com', { iss })).toEqual([]),
  )

  test.each(['jku', 'x5u'] as const)('that the address is the token’s own %s', (name) => {
    const address = 'https://example.com/mine'
    expect(warningsOf(address, { [name]: 'https://EXAMPLE.com/mine' })).toEqual([
      { code: 'named-by-token' },
    ])
    expect(warningsOf(`${address}/2`, { [name]: address })).toEqual([])
  })
})

test.each([
  [`${ISSUER}/.well-known/openid-configuration`, ISSUER],
  [`${ISSUER}/tenant/.well-known/openid-configuration`, `${ISSUER}/tenant`],
  [`${ISSUER}/.well-known/oauth-authorization-server`, ISSUER],
  [`${ISSUER}/.well-known/oauth-authorization-server/tenant`, `${ISSUER}/tenant`],
  [`${ISSUER}/.well-known/openid-configuration/tenant`, `${ISSUER}/tenant`],
  [`${ISSUER}/tenant/.well-known/oauth-authorization-server`, `${ISSUER}/tenant`],
  [`${ISSUER}/tenant/`, `${ISSUER}/tenant`],
  ['LOGIN.example.com', ISSUER],
  [`${ISSUER}/.well-known/jwks.json`, null],
])('%s asks for the issuer %s', (address, issuer) => {
  expect(planOf(address)).toMatchObject({ value: { issuer } })
})

test.each([
  [ISSUER, ISSUER, false],
  [ISSUER, `${ISSUER}/`, false],
  [null, ISSUER, false],
  [ISSUER, `${ISSUER}/tenant`, true],
  [ISSUER, 'https://login.example.org', true],
  [ISSUER, null, true],
])('asked for %s, metadata of %s is that of another: %s', (asked, stated, expected) => {
  expect(isOtherIssuer(asked, stated)).toBe(expected)
})

test('what a token says of its keys is read, and of duplicates the last', () => {
  const encode = (text: string) => Buffer.from(text).toString('base64url')
  const header = encode('{"alg":"RS256","jku":"https://a.example","jku":"https://b.example"}')
  const payload = encode('{"iss":"https://login.example.com","x5u":"not here"}')
  const hints = { iss: ISSUER, jku: 'https://b.example', x5u: null }
  expect(readKeyHints(analyze(`${header}.${payload}.`))).toEqual(hints)
  const unusable = encode('{"alg":"RS256","jku":7,"x5u":""}')
  expect(readKeyHints(analyze(`${unusable}.${encode('{"iss":null}')}.`))).toEqual(NO_HINTS)
  expect(readKeyHints(analyze('no token'))).toEqual(NO_HINTS)
})

test.each([
  [{ jku: 'https://a.example', iss: ISSUER, x5u: 'https://c.example' }, 'https://a.example'],
  [{ iss: ISSUER, x5u: 'https://c.example' }, ISSUER],
  [{ iss: 'my service', x5u: 'https://c.example' }, 'https://c.example'],
  [{ iss: 'my service' }, ''],
  [{}, ''],
])('a token that says %j suggests “%s”', (hints, address) => {
  expect(suggestAddress({ ...NO_HINTS, ...hints })).toBe(address)
})
