import { X509Certificate, constants, generateKeyPairSync } from 'node:crypto'
import { JWS_VECTORS } from '../src/jwt/jws-vectors'
import { expect, test } from './debugger'
import { jwk, pkcs8, spki } from './keys'
import { base64url, hmac, hs256, SECRET, signed } from './tokens'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const smallRsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
const ed25519 = generateKeyPairSync('ed25519')
const ed448 = generateKeyPairSync('ed448')
const secp256k1 = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
const curves = {
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ES384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ES512: generateKeyPairSync('ec', { namedCurve: 'P-521' }),
}
const pss = {
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
}

test('a secret verifies in each encoding, exactly as it stands', async ({ app }) => {
  const bytes = Buffer.from(SECRET)
  const rows = [
    ['UTF-8', SECRET, 'Secret · 288 bit · UTF-8 · can verify and sign'],
    ['Base64', bytes.toString('base64'), 'Secret · 288 bit · Base64 · can verify and sign'],
    ['Base64', bytes.toString('base64url'), 'Secret · 288 bit · Base64 · can verify and sign'],
    ['Hex', bytes.toString('hex'), 'Secret · 288 bit · Hex · can verify and sign'],
  ] as const
  await app.open()
  await app.paste(hs256('{"sub":"user-42"}'))
  for (const [encoding, text, said] of rows) {
    await app.giveKey(text)
    await app.secretEncoding.getByRole('radio', { name: encoding }).check()
    await app.expectVerdict('valid')
    await app.expectRecognised(said)
    await app.giveKey(text.replace(/^./, 'A'))
    await app.expectVerdict('invalid')
  }
})

test('each length of HMAC verifies what another library signed', async ({ app }) => {
  await app.open()
  await app.giveKey(SECRET)
  for (const bits of ['256', '384', '512'] as const) {
    const header = `{"alg":"HS${bits}"}`
    await app.paste(hmac(`sha${bits}`, '{"sub":"user-42"}', { header }))
    await app.expectVerdict('valid')
    const other = bits === '512' ? '384' : '512'
    await app.paste(hmac(`sha${other}`, '{"sub":"user-42"}', { header }))
    await app.expectVerdict('invalid')
  }
})

test('a token signed with the empty secret has no key and a critical finding', async ({ app }) => {
  await app.open()
  await app.paste(hs256('{"sub":"user-42"}', { secret: '' }))
  await app.expectVerdict('no-key')
  await expect(app.finding('empty-secret')).toHaveAttribute('data-severity', 'critical')
  await app.giveKey(SECRET)
  await app.expectVerdict('invalid')
})

test('a secret in letters beyond ASCII is taken as UTF-8', async ({ app }) => {
  await app.open()
  await app.paste(hs256('{"sub":"user-42"}', { secret: 'Schlüssel – 鍵 – 🗝' }))
  await app.giveKey('Schlüssel – 鍵 – 🗝')
  await app.expectVerdict('valid')
  await app.expectRecognised(
    `Secret · ${8 * Buffer.byteLength('Schlüssel – 鍵 – 🗝')} bit · UTF-8 · can verify and sign`,
  )
})

test('public and private keys verify in each format, and are named', async ({ app }) => {
  const certificate = new X509Certificate(CERTIFICATE)
  expect(certificate.publicKey.asymmetricKeyType).toBe('ec')
  const es512 = signed('ES512', curves.ES512.privateKey, { hash: 'sha512' })
  const eddsa = signed('EdDSA', ed25519.privateKey)
  const rs256 = signed('RS256', rsa.privateKey, { hash: 'sha256' })
  const es256k = signed('ES256K', secp256k1.privateKey, { hash: 'sha256' })
  const rows: readonly (readonly [token: string, key: string, said: string])[] = [
    [rs256, spki(rsa.publicKey), 'RSA public key · 2048 bit · SPKI PEM · can verify'],
    [rs256, pkcs8(rsa.privateKey), 'RSA private key · 2048 bit · PKCS#8 PEM · can verify and sign'],
    [rs256, `\n  ${spki(rsa.publicKey)}\n`, 'RSA public key · 2048 bit · SPKI PEM · can verify'],
    [rs256, JSON.stringify(jwk(rsa.publicKey)), 'RSA public key · 2048 bit · JWK · can verify'],
    [
      rs256,
      JSON.stringify(jwk(rsa.privateKey)),
      'RSA private key · 2048 bit · JWK · can verify and sign',
    ],
    [es512, spki(curves.ES512.publicKey), 'EC public key · P-521 · SPKI PEM · can verify'],
    [
      es512,
      pkcs8(curves.ES512.privateKey),
      'EC private key · P-521 · PKCS#8 PEM · can verify and sign',
    ],
    [
      es512,
      JSON.stringify(jwk(curves.ES512.publicKey)),
      'EC public key · P-521 · JWK · can verify',
    ],
    [
      es512,
      JSON.stringify(jwk(curves.ES512.privateKey)),
      'EC private key · P-521 · JWK · can verify and sign',
    ],
    [
      eddsa,
      pkcs8(ed25519.privateKey),
      'OKP private key · Ed25519 · PKCS#8 PEM · can verify and sign',
    ],
    [
      es256k,
      pkcs8(secp256k1.privateKey),
      'EC private key · secp256k1 · PKCS#8 PEM · can verify and sign',
    ],
    [
      es256k,
      JSON.stringify(jwk(secp256k1.publicKey)),
      'EC public key · secp256k1 · JWK · can verify',
    ],
    [
      signed('Ed448', ed448.privateKey),
      JSON.stringify(jwk(ed448.privateKey)),
      'OKP private key · Ed448 · JWK · can verify and sign',
    ],
    [eddsa, JSON.stringify(jwk(ed25519.publicKey)), 'OKP public key · Ed25519 · JWK · can verify'],
    [
      eddsa,
      JSON.stringify(jwk(ed25519.privateKey)),
      'OKP private key · Ed25519 · JWK · can verify and sign',
    ],
    [
      hs256('{}'),
      JSON.stringify({ kty: 'oct', k: base64url(SECRET) }),
      'Secret · 288 bit · JWK · can verify and sign',
    ],
    [CERTIFIED_TOKEN, CERTIFICATE, 'EC public key · P-256 · X.509 certificate · can verify'],
  ]
  await app.open()
  for (const [token, key, said] of rows) {
    await app.paste(token)
    await app.giveKey(key)
    await app.expectVerdict('valid')
    await app.expectRecognised(said)
    expect(await app.text('Encoded token')).toBe(token)
  }
})

test('each algorithm with a key pair verifies what another library signed', async ({ app }) => {
  const rows: readonly (readonly [token: string, key: string])[] = [
    ...['256', '384', '512'].flatMap((bits) => [
      [signed(`RS${bits}`, rsa.privateKey, { hash: `sha${bits}` }), spki(rsa.publicKey)] as const,
      [
        signed(`PS${bits}`, rsa.privateKey, { hash: `sha${bits}`, ...pss }),
        spki(rsa.publicKey),
      ] as const,
    ]),
    ...Object.entries(curves).map(
      ([alg, { privateKey, publicKey }]) =>
        [signed(alg, privateKey, { hash: `sha${alg.slice(2)}` }), spki(publicKey)] as const,
    ),
    [signed('EdDSA', ed25519.privateKey), spki(ed25519.publicKey)],
    [signed('Ed25519', ed25519.privateKey), spki(ed25519.publicKey)],
    [signed('EdDSA', ed448.privateKey), spki(ed448.publicKey)],
    [signed('Ed448', ed448.privateKey), spki(ed448.publicKey)],
    [signed('ES256K', secp256k1.privateKey, { hash: 'sha256' }), spki(secp256k1.publicKey)],
  ]
  await app.open()
  for (const [token, key] of rows) {
    await app.paste(token)
    await app.giveKey(key)
    await app.expectVerdict('valid')
    const [header = '', , signature = ''] = token.split('.')
    await app.paste(`${header}.${base64url('{"sub":"root"}')}.${signature}`)
    await app.expectVerdict('invalid')
  }
})

test('what the page computes itself is verified even over plain http', async ({ app }) => {
  await app.open({ site: 'plain http', hash: `token=${signed('Ed448', ed448.privateKey)}` })
  await app.giveKey(spki(ed448.publicKey))
  await app.expectVerdict('valid')
})

test('another key of the same kind makes a signature invalid, one of another curve does not fit', async ({
  app,
}) => {
  const { ES256, ES384 } = curves
  const otherRsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
  const otherEc = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey
  const otherEd = generateKeyPairSync('ed25519').publicKey
  const rs256 = signed('RS256', rsa.privateKey, { hash: 'sha256' })
  const es256 = signed('ES256', ES256.privateKey, { hash: 'sha256' })
  const eddsa = signed('EdDSA', ed25519.privateKey)
  const rows: readonly (readonly [token: string, key: string, verdict: string])[] = [
    [rs256, spki(otherRsa), 'invalid'],
    [es256, spki(otherEc), 'invalid'],
    [eddsa, spki(otherEd), 'invalid'],
    [es256, spki(ES384.publicKey), 'key-mismatch'],
    [es256, spki(ed25519.publicKey), 'key-mismatch'],
    [eddsa, spki(ES256.publicKey), 'key-mismatch'],
    // The RSA public key as an HMAC secret is the classic confusion of algorithms.
    [hs256('{}', { secret: spki(rsa.publicKey) }), spki(rsa.publicKey), 'key-mismatch'],
  ]
  await app.open()
  for (const [token, key, verdict] of rows) {
    await app.paste(token)
    await app.giveKey(key)
    await app.expectVerdict(verdict)
  }
})

test('a private key verifies with its public half, and that is said', async ({ app }) => {
  await app.open()
  await app.paste(signed('RS256', rsa.privateKey, { hash: 'sha256' }))
  await app.giveKey(pkcs8(rsa.privateKey))
  await app.expectVerdict('valid')
  await expect(app.finding('private-key-given')).toContainText('verifying its public half')
})

test('the examples of the standards verify', async ({ app }) => {
  await app.open()
  for (const { source, token, jwk: key } of JWS_VECTORS)
    await test.step(source, async () => {
      await app.paste(token)
      await app.giveKey(JSON.stringify(key))
      await app.expectVerdict('valid')
      await expect(app.check('signature')).toHaveAttribute('data-state', 'ok')
    })
})

test('an algorithm that the browser lacks is said to be lacking, and the token decoded', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const original = Reflect.get(SubtleCrypto.prototype, 'importKey')
    SubtleCrypto.prototype.importKey = new Proxy(original, {
      apply: (importKey, self, args: unknown[]): unknown =>
        JSON.stringify(args[2]).includes('ML-DSA')
          ? Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'))
          : Reflect.apply(importKey, self, args),
    })
  })
  await app.open()
  await page.getByRole('button', { name: 'Samples' }).click()
  await page.getByRole('menuitem', { name: /^ML-DSA-44/ }).click()
  await app.expectVerdict('unsupported')
  await app.expectProblem('alg-not-in-browser', 'ML-DSA-44', 'Header, line')
  expect(await app.text('Payload')).toContain('"sub"')
})

test('weak keys are verified, and said to be weak', async ({ app }) => {
  await app.open()
  await app.paste(hs256('{"sub":"user-42"}', { secret: 'short' }))
  await app.giveKey('short')
  await app.expectVerdict('valid')
  await expect(app.check('key')).toHaveAttribute('data-state', 'warning')
  await expect(app.finding('short-secret')).toContainText('Secret of 40 bits is too short')

  await app.paste(signed('RS256', smallRsa.privateKey, { hash: 'sha256' }))
  await app.giveKey(spki(smallRsa.publicKey))
  await app.expectVerdict('valid')
  await expect(app.finding('short-rsa-key')).toContainText('RSA key of 1024 bits is too small')
})

test('the words of the verdict are never one for another', async ({ app }) => {
  const token = hs256('{"sub":"user-42"}')
  const [header = '', payload = ''] = token.split('.')
  await app.open()
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'sample')
  await app.expectVerdict('valid')
  await app.button('Clear').click()
  await app.expectVerdict('empty')
  await app.paste(token)
  await app.expectVerdict('no-key')
  await app.giveKey('another secret')
  await app.expectVerdict('invalid')
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'given')
  await app.giveKey(spki(rsa.publicKey))
  await app.expectVerdict('key-mismatch')
  await app.giveKey('{"kty":"RSA"}')
  await app.expectVerdict('key-error')
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  await app.paste(`${header}.${payload}`)
  await app.expectVerdict('malformed')
  await app.paste(`${base64url('{"alg":"none"}')}.${payload}.`)
  await app.expectVerdict('unsecured')
  await expect(app.finding('unsecured')).toHaveAttribute('data-severity', 'critical')
  await app.paste(`${base64url('{"alg":"HS256","crit":["exp"]}')}.${payload}.AAAA`)
  await app.expectVerdict('unsupported')
})

test('changing the key never changes a pasted token', async ({ app }) => {
  const token = hs256('{"sub":"user-42"}')
  await app.open()
  await app.paste(token)
  for (const key of ['first', pkcs8(rsa.privateKey), '', SECRET]) {
    await app.giveKey(key)
    await app.settled()
    expect(await app.text('Encoded token')).toBe(token)
  }
  await expect(app.page.getByText('Token → claims')).toBeVisible()
})

test('a fault in the payload does not hide a good signature', async ({ app }) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256('{"sub":"user-42",'))
  await app.expectVerdict('malformed')
  await expect(app.check('structure')).toHaveAttribute('data-state', 'failed')
  await expect(app.check('signature')).toHaveAttribute('data-state', 'ok')
})

/** Made with openssl for these tests; valid from 2026 to 2126. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBiTCCAS+gAwIBAgIUTjT+Dw+v3xVHzEC6Fvx+9FIY7Z4wCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOaXNzdWVyLmV4YW1wbGUwIBcNMjYxMTI0MDkzMTA5WhgPMjEy
NjEwMzEwOTMxMDlaMBkxFzAVBgNVBAMMDmlzc3Vlci5leGFtcGxlMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAE5IuO6eozYHzBTohXgJKSe/DwgkRsGfzvzHKZx53/
AsACjtZN1Jwil87fa9pIUZblAvVce/2hg2wYz3UI+wM0A6NTMFEwHQYDVR0OBBYE
FCV2JAyvdDJMYOQxv6DYX0qtg4zCMB8GA1UdIwQYMBaAFCV2JAyvdDJMYOQxv6DY
X0qtg4zCMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgWGC9O0jy
tMaCraclXMQ0NgSncpv7eXFEnkxSujK0vQQCIQCq/gW5CFjY0VTse+bDVmilJ2+m
Se75uGq8qkAgaaUDxg==
-----END CERTIFICATE-----
`
const CERTIFIED_TOKEN =
  'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1c2VyLTQyIn0.wQnqnjyREzvmyMkUnks6m-8CyBRDOIvUO62aVqdaz0SGRzGAQr-084ml-MLYPjo40uT88GAL6DltQtrfyE3GzA'
