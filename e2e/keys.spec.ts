import { createPrivateKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto'
import * as foreign from '../src/jwt/foreign-key-fixtures'
import { RSA_CERTIFICATE, RSA_PRIVATE_PEM } from '../src/jwt/key-fixtures'
import { type Debugger, expect, test } from './debugger'
import { jwk, pkcs8, spki } from './keys'
import { base64url, hs256, SECRET, signed } from './tokens'

interface Row {
  readonly what: string
  readonly key: string
  /** What the page says it is. */
  readonly said: string
  /** What the page says it left out or put right. */
  readonly notes?: readonly string[]
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const ed25519 = generateKeyPairSync('ed25519')
const smallRsa = createPrivateKey(foreign.RSA_PKCS1)
const opensslEc = createPrivateKey(foreign.EC_SEC1)

/** The keys in `SSH_P521` and `SSH_ED25519`, which Node can't read. */
const SSH_P521_JWK = {
  kty: 'EC',
  crv: 'P-521',
  x: 'AZg4Nx2sUZHyS7GNnJQoNX48E6XBXZxE-r4RS1TyaNGu03-KcqmcqIQiETDq0gt91mlq-8IVRdZb6SzfG3CeCcKF',
  y: 'ANvYZyGcMz9DYpU4LTU_tfVVN3kX1wNtk7CRd9W-cvBgTnwTc1dWp97iLPPrCvue0t1MnHDqDVqpYDWqgfh7p7Zr',
  d: 'AEZT4h-b8Y7xrRtn8lJwlepv7wIU-SsCLfyvXV_mmw7cAZii9GOsDE4---VeTIFAZRA_q7po_nm6mVPW1ZzmZio1',
} satisfies JsonWebKey
const SSH_ED25519_JWK = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: 'Zuo7YfANGHdviWo5jA8ukzI7WvnYlnw57Cm-mjF8Dx4',
  d: '6sqkJQuD_P6n7B5izyY72yiExeYpVKeRIHHQUvByWwU',
} satisfies JsonWebKey

const fromJwk = (key: JsonWebKey): KeyObject => createPrivateKey({ key, format: 'jwk' })

const rs256 = (key: KeyObject): string => signed('RS256', key, { hash: 'sha256' })
const ecdsa = (bits: 256 | 384 | 512, key: KeyObject): string =>
  signed(`ES${bits}`, key, { hash: `sha${bits}` })

const pem = (key: KeyObject, type: 'pkcs1' | 'sec1'): string =>
  key.export({ type, format: 'pem' }).toString()
const der = (text: string): Buffer => Buffer.from(text.replaceAll(/-----.*-----|\s/g, ''), 'base64')

/** Each key verifies the token, is named, and what was done to its text is said. */
async function expectKeys(app: Debugger, token: string, rows: readonly Row[]) {
  await app.paste(token)
  for (const { what, key, said, notes = [] } of rows)
    await test.step(what, async () => {
      await app.giveKey(key)
      await app.expectVerdict('valid')
      await app.expectRecognised(said)
      await expect(app.keyNotes).toHaveText(notes)
      await expect(app.key).toHaveValue(key)
    })
  expect(await app.text('Encoded token')).toBe(token)
}

const RSA_PUBLIC = 'RSA public key · 2048 bit'
const RSA_PRIVATE = 'RSA private key · 2048 bit'

test('keys as OpenSSL writes them verify, and are named', async ({ app }) => {
  await app.open()
  await expectKeys(app, rs256(rsa.privateKey), [
    {
      what: 'PKCS#1, public',
      key: pem(rsa.publicKey, 'pkcs1'),
      said: `${RSA_PUBLIC} · PKCS#1 PEM · can verify`,
    },
    {
      what: 'PKCS#1, private',
      key: pem(rsa.privateKey, 'pkcs1'),
      said: `${RSA_PRIVATE} · PKCS#1 PEM · can verify and sign`,
    },
    { what: 'SPKI', key: spki(rsa.publicKey), said: `${RSA_PUBLIC} · SPKI PEM · can verify` },
    {
      what: 'PKCS#8',
      key: pkcs8(rsa.privateKey),
      said: `${RSA_PRIVATE} · PKCS#8 PEM · can verify and sign`,
    },
  ])
  await expectKeys(app, ecdsa(384, p384.privateKey), [
    {
      what: 'SEC 1',
      key: pem(p384.privateKey, 'sec1'),
      said: 'EC private key · P-384 · SEC 1 PEM · can verify and sign',
    },
  ])
  await expectKeys(app, ecdsa(256, opensslEc), [
    {
      what: 'SEC 1 after the name of its curve',
      key: foreign.EC_SEC1,
      said: 'EC private key · P-256 · SEC 1 PEM · can verify and sign',
    },
    {
      what: 'a certificate request',
      key: foreign.EC_REQUEST,
      said: 'EC public key · P-256 · certificate request · can verify',
    },
    {
      what: 'a certificate',
      key: foreign.EC_CERTIFICATE,
      said: 'EC public key · P-256 · X.509 certificate · can verify',
    },
    {
      what: 'a chain of certificates',
      key: foreign.EC_CERTIFICATE + RSA_CERTIFICATE,
      said: 'EC public key · P-256 · X.509 certificate · can verify',
      notes: ['The first of 2 certificates is used.'],
    },
  ])
})

test('OpenSSH keys verify, and are named', async ({ app }) => {
  await app.open()
  await expectKeys(app, rs256(smallRsa), [
    {
      what: 'RSA, public',
      key: foreign.SSH_RSA_PUBLIC,
      said: 'RSA public key · 1024 bit · OpenSSH · can verify',
    },
    {
      what: 'RSA, private',
      key: foreign.SSH_RSA,
      said: 'RSA private key · 1024 bit · OpenSSH · can verify and sign',
    },
    {
      what: 'RSA as RFC 4716 has it',
      key: foreign.SSH2_RSA_PUBLIC,
      said: 'RSA public key · 1024 bit · OpenSSH · can verify',
    },
  ])
  await expectKeys(app, ecdsa(256, opensslEc), [
    {
      what: 'ECDSA on P-256, public',
      key: foreign.SSH_P256_PUBLIC,
      said: 'EC public key · P-256 · OpenSSH · can verify',
    },
    {
      what: 'ECDSA on P-256, private',
      key: foreign.SSH_P256,
      said: 'EC private key · P-256 · OpenSSH · can verify and sign',
    },
  ])
  await expectKeys(app, ecdsa(512, fromJwk(SSH_P521_JWK)), [
    {
      what: 'ECDSA on P-521, public',
      key: foreign.SSH_P521_PUBLIC,
      said: 'EC public key · P-521 · OpenSSH · can verify',
    },
    {
      what: 'ECDSA on P-521, private',
      key: foreign.SSH_P521,
      said: 'EC private key · P-521 · OpenSSH · can verify and sign',
    },
  ])
  await expectKeys(app, signed('EdDSA', fromJwk(SSH_ED25519_JWK)), [
    {
      what: 'Ed25519, public',
      key: foreign.SSH_ED25519_PUBLIC,
      said: 'OKP public key · Ed25519 · OpenSSH · can verify',
    },
    {
      what: 'Ed25519, private',
      key: foreign.SSH_ED25519,
      said: 'OKP private key · Ed25519 · OpenSSH · can verify and sign',
    },
  ])
  await app.giveKey(foreign.SSH_ENCRYPTED)
  await app.expectVerdict('key-error')
  await app.expectProblem('openssh-encrypted', 'ssh-keygen -p')
})

test('a PEM text that went through other programs verifies, and what was mended is said', async ({
  app,
}) => {
  const text = spki(rsa.publicKey)
  const said = `${RSA_PUBLIC} · SPKI PEM · can verify`
  const escaped = 'Line ends written as \\n are read as line ends.'
  const quoted = 'Quotation marks are left out.'
  await app.open()
  await expectKeys(app, rs256(rsa.privateKey), [
    {
      what: 'with \\n for its line ends, on one line',
      key: text.replaceAll('\n', '\\n'),
      said,
      notes: [escaped],
    },
    { what: 'in quotation marks', key: JSON.stringify(text), said, notes: [quoted, escaped] },
    {
      what: 'with its line breaks gone',
      key: text.replaceAll('\n', ' '),
      said,
      notes: ['The key stood on one line; some programs need its line breaks.'],
    },
    { what: 'indented', key: text.replaceAll(/^/gm, '    '), said },
    {
      what: 'after other text',
      key: `Subject: the key\n\n${text}`,
      said,
      notes: ['Text around the key is left out.'],
    },
    {
      what: 'before its other half',
      key: text + pkcs8(rsa.privateKey),
      said: `${RSA_PRIVATE} · PKCS#8 PEM · can verify and sign`,
      notes: ['“PRIVATE KEY” is used; left out: “PUBLIC KEY”.'],
    },
  ])
})

test('a key without armour is named for what it is', async ({ app }) => {
  const publicDer = der(spki(rsa.publicKey))
  const privateDer = der(pkcs8(rsa.privateKey))
  await app.open()
  await expectKeys(app, rs256(rsa.privateKey), [
    {
      what: 'SPKI in Base64',
      key: publicDer.toString('base64'),
      said: `${RSA_PUBLIC} · DER in Base64 · can verify`,
      notes: ['Base64 without a BEGIN line: it is a public key (SPKI).'],
    },
    {
      what: 'PKCS#8 in Base64',
      key: privateDer.toString('base64'),
      said: `${RSA_PRIVATE} · DER in Base64 · can verify and sign`,
      notes: ['Base64 without a BEGIN line: it is a private key (PKCS#8).'],
    },
    {
      what: 'PKCS#1 in Base64',
      key: der(pem(rsa.privateKey, 'pkcs1')).toString('base64'),
      said: `${RSA_PRIVATE} · DER in Base64 · can verify and sign`,
      notes: ['Base64 without a BEGIN line: it is an RSA private key (PKCS#1).'],
    },
    {
      what: 'SPKI in hex',
      key: publicDer.toString('hex'),
      said: `${RSA_PUBLIC} · DER in hex · can verify`,
      notes: ['Hex of DER: it is a public key (SPKI).'],
    },
    {
      what: 'the Base64 of a PEM text',
      key: Buffer.from(spki(rsa.publicKey)).toString('base64'),
      said: `${RSA_PUBLIC} · SPKI PEM · can verify`,
      notes: ['The text was Base64; the key stood in what it encodes.'],
    },
  ])
  await expectKeys(app, rs256(createPrivateKey(RSA_PRIVATE_PEM)), [
    {
      what: 'a certificate in Base64',
      key: der(RSA_CERTIFICATE).toString('base64'),
      said: `${RSA_PUBLIC} · DER in Base64 · can verify`,
      notes: ['Base64 without a BEGIN line: it is an X.509 certificate.'],
    },
  ])
})

test('a JWK is found wherever it stands, and what is odd about it is said', async ({ app }) => {
  const key = jwk(rsa.publicKey)
  const said = `${RSA_PUBLIC} · JWK · can verify`
  const { n = '' } = key
  const withZero = base64url(Buffer.concat([Buffer.of(0), Buffer.from(n, 'base64url')]))
  await app.open()
  await expectKeys(app, rs256(rsa.privateKey), [
    { what: 'alone', key: JSON.stringify(key), said },
    {
      what: 'in a JSON string',
      key: JSON.stringify(JSON.stringify(key)),
      said,
      notes: ['Quotation marks are left out.'],
    },
    {
      what: 'in another object',
      key: JSON.stringify({ auth: { jwk: key } }),
      said,
      notes: ['The key is taken from “auth.jwk”.'],
    },
    {
      what: 'a PEM text in an object',
      key: JSON.stringify({ public_key: spki(rsa.publicKey) }),
      said: `${RSA_PUBLIC} · SPKI PEM · can verify`,
      notes: ['The key is taken from “public_key”.'],
    },
    {
      what: 'with padding',
      key: JSON.stringify({ ...key, n: `${n}==` }),
      said,
      notes: ['“n” is read without its = signs: Base64url in a JWK has none.'],
    },
    {
      what: 'with a leading zero byte',
      key: JSON.stringify({ ...key, n: withZero }),
      said,
      notes: ['“n” has leading zero bytes too many or too few; its number is read.'],
    },
  ])
  await expectKeys(app, signed('EdDSA', ed25519.privateKey), [
    {
      what: 'with padding, on a curve',
      key: JSON.stringify({ ...jwk(ed25519.publicKey), x: `${jwk(ed25519.publicKey).x}=` }),
      said: 'OKP public key · Ed25519 · JWK · can verify',
      notes: ['“x” is read without its = signs: Base64url in a JWK has none.'],
    },
  ])
  await expectKeys(app, hs256('{}'), [
    {
      what: 'a secret',
      key: JSON.stringify({ kty: 'oct', k: base64url(SECRET) }),
      said: 'Secret · 288 bit · JWK · can verify and sign',
    },
  ])
})

test('an encrypted private key asks for its passphrase', async ({ app, page }) => {
  const passphrase = page.getByLabel('Passphrase', { exact: true })
  const key = p256.privateKey
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'öpen sesame' })
    .toString()
  await app.open()
  await app.paste(ecdsa(256, p256.privateKey))
  await expect(passphrase).toBeHidden()
  await app.giveKey(key)
  await app.expectVerdict('key-error')
  await app.expectProblem('passphrase-missing', 'is encrypted', 'stays in this page')
  await passphrase.fill('open sesame')
  await app.expectVerdict('key-error')
  await app.expectProblem('passphrase-wrong', 'does not open this private key')
  await passphrase.fill('öpen sesame')
  await app.expectVerdict('valid')
  await app.expectRecognised('EC private key · P-256 · encrypted PKCS#8 PEM · can verify and sign')
  await expect(passphrase).toHaveAttribute('type', 'password')
  await expect(app.key).toHaveValue(key)

  await app.giveKey(spki(p256.publicKey))
  await app.expectVerdict('valid')
  await expect(passphrase).toBeHidden()
})
