import { createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { EC_PRIVATE_PEM } from './key-fixtures'
import { LEAF_CERTIFICATE } from './certificate-fixtures'
import { FIRST_SAMPLE } from './first-sample'
import { RSA_1024_TOKEN } from './findings-fixtures'
import type { RuleId } from './findings'
import type { KeyInput } from './key'

export const NOW = 1_800_000_000
export const SECRET = 'a secret of thirty-two bytes or more'
const NAMED = '"iss":"https://issuer.example","sub":"user-42","aud":"https://api.example"'
/** The members of a payload that no rule has anything to say of. */
export const GOOD = `${NAMED},"exp":${NOW + 60}`
const HS = '{"alg":"HS256"}'

export const base64url = (text: string | Buffer): string => Buffer.from(text).toString('base64url')

/** A token of these JSON texts, signed by HMAC; without a secret, not signed at all. */
export function token(header: string, payload: string, secret: string | null = SECRET): string {
  const input = `${base64url(header)}.${base64url(payload)}`
  return secret === null
    ? `${input}.`
    : `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

/** A token, and the key box beside it. */
export interface Case {
  readonly text: string
  readonly key?: string
  readonly how?: Partial<KeyInput>
}

export interface RuleCases {
  /** Where the rule has to find something, and where not although it is close. */
  readonly seen: Case
  readonly near: Case
}

const withKey = (text: string, key = SECRET, how: Partial<KeyInput> = {}): Case => ({
  text,
  key,
  how,
})
/** With these header parameters beside `alg`. */
const header = (members: string, payload = GOOD): Case =>
  withKey(token(`{"alg":"HS256",${members}}`, `{${payload}}`))
/** With these claims, and the good ones behind them. */
const claims = (members: string): Case => withKey(token(HS, `{${members},${GOOD}}`))
/** With these claims alone. */
const only = (members: string): Case => withKey(token(HS, `{${members}}`))
/** So many members. */
const crowd = (count: number): string =>
  Array.from({ length: count }, (_, index) => `"${index}":0`).join()
const alg = (name: string): Case => withKey(token(`{"alg":${name}}`, `{${GOOD}}`))
const plain = token(HS, `{${GOOD}}`)
const good = withKey(plain)

/** The good token with another text in the place of one of its segments. */
function segment(index: 0 | 1 | 2, edit: (text: string) => string): Case {
  const segments = plain.split('.')
  return { text: segments.with(index, edit(segments[index] ?? '')).join('.') }
}

const jwe = (head: string): Case => ({ text: `${base64url(head)}.a.b.c.d` })

/** An ES256 token whose signature is `edit` of a right one, R and S end to end. */
function es256(edit: (signature: Buffer) => Buffer, encoding: 'ieee-p1363' | 'der' = 'ieee-p1363') {
  const input = `${base64url('{"alg":"ES256"}')}.${base64url(`{${GOOD}}`)}`
  const key = createPrivateKey(EC_PRIVATE_PEM)
  const signature = sign('sha256', Buffer.from(input), { key, dsaEncoding: encoding })
  return withKey(`${input}.${base64url(edit(signature))}`, EC_PRIVATE_PEM)
}

const P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** The same signature with its S below or above half of the order. */
const withS = (isHigh: boolean) => (signature: Buffer) => {
  const s = BigInt(`0x${signature.subarray(32).toString('hex')}`)
  const wanted = s > P256_ORDER / 2n === isHigh ? s : P256_ORDER - s
  return Buffer.concat([signature.subarray(0, 32), bytesOf(wanted, 32)])
}

const bytesOf = (value: bigint, length: number): Buffer =>
  Buffer.from(value.toString(16).padStart(length * 2, '0'), 'hex')

const DER = LEAF_CERTIFICATE.replaceAll(/-----[^-]*-----|\s/g, '')
const LEAF_JWK = JSON.stringify(createPublicKey(LEAF_CERTIFICATE).export({ format: 'jwk' }))
/** The certificate with another date in its validity: its signature is then wrong. */
const redated = (from: string, to: string): string =>
  Buffer.from(Buffer.from(DER, 'base64').toString('latin1').replace(from, to), 'latin1').toString(
    'base64',
  )

const ED25519 = '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'
const ED25519_PRIVATE = ED25519.replace('}', ',"d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}')

const rsa = (n: bigint, e: bigint, members = ''): string =>
  `{"kty":"RSA","n":"${base64url(evenBytes(n))}","e":"${base64url(evenBytes(e))}"${members}}`

function evenBytes(value: bigint): Buffer {
  const hex = value.toString(16)
  return bytesOf(value, Math.ceil(hex.length / 2))
}

/** Primes of 128 bits and more: moduli of their products are small, and quick to judge. */
const P = 2n ** 127n - 1n
const Q = 2n ** 521n - 1n
const R = 2n ** 607n - 1n
const CLOSE = [2n ** 256n + 297n, 2n ** 256n + 301n] as const

const keyed = (key: string): Case => withKey(plain, key)
const set = (...keys: readonly string[]): Case => keyed(`{"keys":[${keys.join()}]}`)

/** A power of 65537 modulo every prime of the fingerprint, as a modulus of ROCA is. */
const ROCA = 65_537n ** 40n

/** For each rule a token that it is about, and one that it is nearly about. */
export const CASES: Readonly<Record<RuleId, RuleCases>> = {
  unsecured: { seen: { text: token('{"alg":"none"}', `{${GOOD}}`, null) }, near: good },
  'alg-none-spelling': { seen: alg('"nOnE"'), near: alg('"none"') },
  'unsecured-with-signature': {
    seen: alg('"none"'),
    near: { text: token('{"alg":"none"}', `{${GOOD}}`, null) },
  },
  'empty-signature': { seen: { text: token(HS, `{${GOOD}}`, null) }, near: good },
  'alg-missing': {
    seen: withKey(token('{"typ":"JWT"}', `{${GOOD}}`)),
    near: alg('null'),
  },
  'alg-not-string': { seen: alg('256'), near: alg('"256"') },
  'alg-unknown': { seen: alg('"hs256"'), near: alg('"HS256"') },
  'alg-not-for-signatures': { seen: alg('"A128KW"'), near: alg('"RS1"') },
  'alg-prohibited': { seen: alg('"RS1"'), near: alg('"RS256"') },
  'alg-polymorphic': { seen: alg('"EdDSA"'), near: alg('"Ed25519"') },
  'rsa-pkcs1-encryption': {
    seen: jwe('{"alg":"RSA1_5","enc":"A128GCM"}'),
    near: jwe('{"alg":"RSA-OAEP","enc":"A128GCM"}'),
  },
  'alg-key-mismatch': {
    seen: withKey(token('{"alg":"RS256"}', `{${GOOD}}`), EC_PRIVATE_PEM),
    near: withKey(plain, EC_PRIVATE_PEM),
  },
  'alg-of-key-mismatch': {
    seen: withKey(token('{"alg":"RS256"}', `{${GOOD}}`), rsa(P * Q, 65_537n, ',"alg":"PS256"')),
    near: withKey(token('{"alg":"RS256"}', `{${GOOD}}`), rsa(P * Q, 65_537n, ',"alg":"RS256"')),
  },
  'public-key-for-hmac': { seen: keyed(ED25519), near: good },
  'public-key-as-secret': {
    seen: withKey(token(HS, `{${GOOD}}`, ED25519), ED25519, { asSecret: true }),
    near: withKey(plain, ED25519, { asSecret: true }),
  },
  'empty-secret': { seen: { text: token(HS, `{${GOOD}}`, '') }, near: { text: plain } },
  'well-known-secret': {
    seen: keyed('your-256-bit-secret\n'),
    near: withKey(plain, FIRST_SAMPLE.key, { origin: 'sample' }),
  },
  'guessable-secret': {
    seen: keyed(`{"kty":"oct","k":"${base64url('my-super-secret-jwt-key-for-production')}"}`),
    near: keyed('your-256-bit-secret'),
  },
  'short-secret': {
    seen: withKey(plain, 'a'.repeat(31)),
    near: withKey(plain, 'a'.repeat(32)),
  },
  'short-rsa-key': {
    seen: withKey(RSA_1024_TOKEN.token, RSA_1024_TOKEN.key),
    near: withKey(plain, 'short'),
  },
  'secret-trailing-blank': { seen: keyed(`${SECRET}\n`), near: keyed(` ${SECRET}`) },
  'private-key-given': { seen: keyed(ED25519_PRIVATE), near: keyed(ED25519) },
  'embedded-key-used': {
    seen: withKey(plain, SECRET, { origin: 'embedded' }),
    near: withKey(plain, `${SECRET}!`, { origin: 'embedded' }),
  },
  'unusual-exponent': { seen: keyed(rsa(P * Q, 3n)), near: keyed(rsa(P * Q, 65_537n)) },
  'rsa-exponent-one': { seen: keyed(rsa(P * Q, 1n)), near: keyed(rsa(P * Q, 3n)) },
  'rsa-exponent-even': { seen: keyed(rsa(P * Q, 65_536n)), near: keyed(rsa(P * Q, 65_537n)) },
  'rsa-modulus-even': { seen: keyed(rsa(2n * Q, 65_537n)), near: keyed(rsa(P * Q, 65_537n)) },
  'rsa-close-primes': {
    seen: keyed(rsa(CLOSE[0] * CLOSE[1], 65_537n)),
    near: keyed(rsa(P * Q, 65_537n)),
  },
  'rsa-shared-factor': {
    seen: set(rsa(P * Q, 65_537n), rsa(P * R, 65_537n)),
    near: set(rsa(P * Q, 65_537n), rsa(P * Q, 65_537n)),
  },
  'rsa-roca': { seen: keyed(rsa(ROCA, 65_537n)), near: keyed(rsa(ROCA + 2n, 65_537n)) },
  'ec-off-curve': {
    seen: keyed(
      `{"kty":"EC","crv":"P-256","x":"${base64url(bytesOf(1n, 32))}","y":"${base64url(bytesOf(1n, 32))}"}`,
    ),
    near: keyed(EC_PRIVATE_PEM),
  },
  'ed25519-small-order': {
    seen: keyed(
      `{"kty":"OKP","crv":"Ed25519","x":"${base64url(Buffer.from('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', 'hex'))}"}`,
    ),
    near: keyed(ED25519),
  },
  'signature-length': {
    seen: segment(2, (text) => text.slice(4)),
    near: segment(2, (text) => text.slice(0, -4) + text.slice(0, 4)),
  },
  'ecdsa-der': { seen: es256((signature) => signature, 'der'), near: es256((s) => s) },
  'ecdsa-out-of-range': {
    seen: es256(() => Buffer.alloc(64)),
    near: es256(() => Buffer.concat([bytesOf(1n, 32), bytesOf(P256_ORDER - 1n, 32)])),
  },
  'ecdsa-high-s': { seen: es256(withS(true)), near: es256(withS(false)) },
  'embedded-key': { seen: header('"jwk":{}'), near: header('"kid":"a"') },
  'embedded-private-key': {
    seen: header(`"jwk":${ED25519_PRIVATE}`),
    near: header(`"jwk":${ED25519}`),
  },
  'kid-path': { seen: header('"kid":"../../dev/null"'), near: header('"kid":"/3+x..y/z"') },
  'kid-sql': {
    seen: header(`"kid":"a' UNION SELECT 'key"`),
    near: header('"kid":"union-of-select-keys--"'),
  },
  'kid-ldap': { seen: header('"kid":"*)(uid=*"'), near: header('"kid":"key (2026)"') },
  'kid-command': { seen: header('"kid":"a; curl evil.example"'), near: header('"kid":"a;b"') },
  'kid-url': {
    seen: header('"kid":"https://evil.example/key"'),
    near: header('"kid":"urn:key:1"'),
  },
  'kid-not-string': { seen: header('"kid":1'), near: header('"kid":"1"') },
  'crit-empty': { seen: header('"crit":[]'), near: header('"crit":["b64"],"b64":true') },
  'crit-duplicate': {
    seen: header('"crit":["b64","b64"],"b64":true'),
    near: header('"crit":["b64"],"b64":true'),
  },
  'crit-absent': { seen: header('"crit":["b64"]'), near: header('"crit":["b64"],"b64":true') },
  'crit-registered': {
    seen: header('"crit":["kid"],"kid":"a"'),
    near: header('"crit":["kind"],"kind":"a"'),
  },
  'crit-unknown': {
    seen: header('"crit":["http://example.com/UNDEFINED"],"http://example.com/UNDEFINED":true'),
    near: header('"crit":["b64"],"b64":true'),
  },
  'b64-not-critical': {
    seen: header('"b64":false'),
    near: header('"b64":false,"crit":["b64"]'),
  },
  'b64-in-jwt': { seen: header('"b64":false'), near: header('"b64":true') },
  'typ-missing': {
    seen: header('"typ":"JWT"', `${GOOD},"client_id":"a","scope":"b"`),
    near: header('"typ":"at+jwt"', `${GOOD},"client_id":"a","scope":"b"`),
  },
  'cty-missing': { seen: withKey(token(HS, plain)), near: withKey(token(HS, 'a.b.c')) },
  'replicated-claim': {
    seen: header('"iss":"https://other.example"'),
    near: header('"iss":"https://issuer.example"'),
  },
  'compressed-plaintext': {
    seen: jwe('{"alg":"dir","enc":"A128GCM","zip":"DEF"}'),
    near: jwe('{"alg":"dir","enc":"A128GCM"}'),
  },
  'excessive-iterations': {
    seen: jwe('{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2c":1000000000}'),
    near: jwe('{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2c":600000}'),
  },
  'key-url-invalid': {
    seen: header('"jku":"/keys.json"'),
    near: header('"jku":"https://issuer.example/keys.json"'),
  },
  'key-url-scheme': {
    seen: header('"jku":"file:///etc/passwd"'),
    near: header('"jku":"http://issuer.example/"'),
  },
  'key-url-insecure': {
    seen: header('"x5u":"http://issuer.example/"'),
    near: header('"x5u":"https://issuer.example/"'),
  },
  'key-url-userinfo': {
    seen: header('"jku":"https://issuer.example@evil.example/"'),
    near: header('"jku":"https://issuer.example/@evil.example"'),
  },
  'key-url-private': {
    seen: header('"jku":"https://169.254.169.254/"'),
    near: header('"jku":"https://169.253.169.254/"'),
  },
  'key-url-foreign': {
    seen: header('"jku":"https://issuer.example.evil.example/"'),
    near: header('"jku":"https://keys.issuer.example/"'),
  },
  'x5c-broken': { seen: header('"x5c":["AAAA"]'), near: header(`"x5c":["${DER}"]`) },
  'x5c-expired': {
    seen: header(`"x5c":["${redated('341102', '261102')}"]`),
    near: header(`"x5c":["${DER}"]`),
  },
  'x5c-not-yet-valid': {
    seen: header(`"x5c":["${redated('261124', '331124')}"]`),
    near: header(`"x5c":["${DER}"]`),
  },
  'x5c-unfit': {
    seen: header(`"x5c":["${DER}"]`),
    near: withKey(token(`{"alg":"Ed25519","x5c":["${DER}"]}`, `{${GOOD}}`)),
  },
  'x5c-not-jwk': {
    seen: header(`"x5c":["${DER}"],"jwk":${ED25519}`),
    near: header(`"x5c":["${DER}"],"jwk":${LEAF_JWK}`),
  },
  'x5t-differs': {
    seen: header(`"x5c":["${DER}"],"x5t":"AAAA"`),
    near: header('"x5t":"AAAA"'),
  },
  'x5t-sha1-alone': { seen: header('"x5t":"AAAA"'), near: header('"x5t#S256":"AAAA"') },
  expired: { seen: only(`"exp":${NOW}`), near: only(`"exp":${NOW + 1}`) },
  'not-yet-valid': {
    seen: only(`"nbf":${NOW + 1}`),
    near: only(`"nbf":${NOW}`),
  },
  'no-expiry': { seen: only(NAMED), near: good },
  'issued-in-future': { seen: claims(`"iat":${NOW + 1}`), near: claims(`"iat":${NOW}`) },
  'expires-before-issued': {
    seen: claims(`"iat":${NOW + 61}`),
    near: claims(`"iat":${NOW + 60}`),
  },
  'never-valid': { seen: claims(`"nbf":${NOW + 60}`), near: claims(`"nbf":${NOW + 59}`) },
  'time-as-text': {
    seen: only(`"exp":"${NOW + 60}"`),
    near: only('"exp":"soon"'),
  },
  'time-not-number': { seen: only('"exp":"soon"'), near: only(`"exp":"${NOW + 60}"`) },
  'time-unit': { seen: only(`"exp":${NOW}000`), near: only(`"exp":${NOW}0`) },
  'time-fraction': { seen: only(`"exp":${NOW + 60}.5`), near: only(`"exp":${NOW + 60}.0`) },
  'long-lifetime': {
    seen: only(`"iat":${NOW},"exp":${NOW + 86_401}`),
    near: only(`"iat":${NOW},"exp":${NOW + 86_400}`),
  },
  'long-access-token': {
    seen: header('"typ":"at+jwt"', `"iat":${NOW},"exp":${NOW + 3601}`),
    near: header('"typ":"JWT"', `"iat":${NOW},"exp":${NOW + 3601}`),
  },
  'aud-missing': { seen: only('"sub":"a"'), near: only('"aud":""') },
  'aud-wildcard': {
    seen: only('"aud":["a","*"]'),
    near: only('"aud":["a*","https://api.example"]'),
  },
  'aud-empty': { seen: only('"aud":[]'), near: only('"aud":["","a"]') },
  'iss-missing': { seen: only('"sub":"a"'), near: good },
  'iss-insecure': { seen: only('"iss":"http://a.example"'), near: only('"iss":"http"') },
  'sub-missing': { seen: only('"iss":"a"'), near: only('"sub":null') },
  'sub-not-string': { seen: only('"sub":42'), near: only('"sub":"42"') },
  'jti-missing': {
    seen: claims('"htm":"GET","htu":"https://api.example"'),
    near: claims('"htm":"GET","htu":"https://api.example","jti":"a"'),
  },
  'duplicate-name': {
    seen: claims('"a":1,"a":1'),
    near: claims('"a":{"b":1},"b":1'),
  },
  'prototype-name': { seen: claims('"__proto__":1'), near: claims('"proto":1') },
  'unsafe-integer': { seen: claims('"a":9007199254740993'), near: claims('"a":9007199254740991') },
  'number-overflow': { seen: claims('"a":1E400'), near: claims('"a":1E300') },
  'deep-nesting': {
    seen: claims(`"a":${'['.repeat(120)}${']'.repeat(120)}`),
    near: claims('"a":[[1]]'),
  },
  'invisible-character': { seen: claims('"a":"\u200b"'), near: claims('"a":"\u202e"') },
  'bidirectional-character': { seen: claims('"a":"\u202e"'), near: claims('"a":"\u200b"') },
  'spare-bits': {
    seen: { text: plain.split('.').with(2, 'AB').join('.') },
    near: { text: plain.split('.').with(2, 'AA').join('.') },
  },
  'incomplete-segment': {
    seen: { text: plain.split('.').with(2, 'AAAAA').join('.') },
    near: { text: plain.split('.').with(2, 'AAAAAA').join('.') },
  },
  'padded-segment': { seen: segment(2, (text) => `${text}=`), near: good },
  'standard-alphabet': {
    seen: { text: plain.split('.').with(2, 'AA+/').join('.') },
    near: { text: plain.split('.').with(2, 'AA-_').join('.') },
  },
  'blank-in-segment': {
    seen: segment(2, (text) => `${text.slice(0, 4)}\n${text.slice(4)}`),
    near: good,
  },
  'foreign-character': { seen: segment(2, (text) => `*${text.slice(1)}`), near: good },
  'invalid-utf8': {
    seen: segment(1, () => base64url(Buffer.from('7b2261223a22ff227d', 'hex'))),
    near: segment(1, () => base64url('{"a":"\ufffd"}')),
  },
  'byte-order-mark': {
    seen: segment(1, () => base64url('\ufeff{"a":1}')),
    near: segment(1, () => base64url('{"\ufeff":1}')),
  },
  'large-token': {
    seen: claims(`"a":"${'a'.repeat(6100)}"`),
    near: claims(`"a":"${'a'.repeat(5900)}"`),
  },
  'mistyped-claim': {
    seen: claims('"email_verified":"true"'),
    near: claims('"email_verified":true,"verified":"true"'),
  },
  'mistyped-parameter': { seen: header('"typ":1'), near: header('"typ":"JWT","type":1') },
  'misspelled-name': { seen: claims('"Nonce":"a"'), near: claims('"nonce":"a","once":"a"') },
  'names-unjudged': { seen: claims(crowd(20_001)), near: claims(crowd(300)) },
  'look-alike-name': { seen: claims('"nоnce":"a"'), near: claims('"nonce":"a","нонс":"a"') },
  'password-in-payload': {
    seen: claims('"user":{"db_password":"hunter2"}'),
    near: claims('"password_changed":"2026-11-01"'),
  },
  'api-key-in-payload': {
    seen: claims(`"a":["key ${['ghp', 'a'.repeat(36)].join('_')}"]`),
    near: claims(`"a":["key ${['ghp', 'a'.repeat(35)].join('_')}"]`),
  },
  'private-key-in-payload': {
    seen: claims(String.raw`"a":"-----BEGIN PRIVATE KEY-----\nMC4CAQ"`),
    near: claims(String.raw`"a":"-----BEGIN PUBLIC KEY-----\nMC4CAQ"`),
  },
  'url-password-in-payload': {
    seen: claims('"db":"postgres://app:hunter2@db.example/app"'),
    near: claims('"db":"postgres://app@db.example:5432/app"'),
  },
  'token-in-payload': {
    seen: claims(`"a":"${plain}"`),
    near: claims('"a":"eyJh.b.c"'),
  },
  'personal-data': { seen: claims('"Given-Name":"Ada"'), near: claims('"email_verified":"yes"') },
  'email-address': {
    seen: claims('"user":"ada@lovelace.example"'),
    near: claims('"user":"https://ada@lovelace.example"'),
  },
  'phone-number': { seen: claims('"a":"+44 20 7946 0018"'), near: claims('"a":"+44 20"') },
  'card-number': {
    seen: claims('"a":"4111 1111 1111 1111"'),
    near: claims('"a":"4111 1111 1111 1112"'),
  },
}
