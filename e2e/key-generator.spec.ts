import {
  constants,
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  verify,
  type KeyObject,
} from 'node:crypto'
import { ml_dsa44, ml_dsa65, ml_dsa87 } from '@noble/post-quantum/ml-dsa.js'
import { type Debugger, expect, test } from './debugger'
import { base64url, signed } from './tokens'

const ML_DSA = { 'ML-DSA-44': ml_dsa44, 'ML-DSA-65': ml_dsa65, 'ML-DSA-87': ml_dsa87 } as const
const ML_DSA_NAMES = ['ML-DSA-44', 'ML-DSA-65', 'ML-DSA-87'] as const

const segments = async (app: Debugger) => {
  const [header = '', payload = '', signature = ''] = (await app.text('Encoded token')).split('.')
  return {
    input: Buffer.from(`${header}.${payload}`),
    signature: Buffer.from(signature, 'base64url'),
  }
}

/** The seed is the end of an ML-DSA private key in PKCS#8 (RFC 9881 section 6). */
const seedOf = (pem: string): Uint8Array => {
  const der = Buffer.from(pem.replaceAll(/-----.*-----|\s/g, ''), 'base64')
  return Uint8Array.from(der.subarray(-32))
}

async function openNewToken(app: Debugger) {
  await app.open()
  await app.button('New token').click()
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'generated')
  await app.expectVerdict('valid')
}

/** A new key in the page, which signs the token. */
async function generate(app: Debugger, algorithm: string, bits?: string) {
  await app.algorithm.selectOption(algorithm)
  await app.settled()
  const before = await app.key.inputValue()
  if (bits !== undefined)
    await app.page.getByRole('combobox', { name: 'Length of a new RSA key' }).selectOption(bits)
  await app.button('Generate key').click()
  await expect(app.key).not.toHaveValue(before, { timeout: 30_000 })
  await app.expectVerdict('valid')
}

async function isVerifiedByNode(
  app: Debugger,
  key: KeyObject,
  hash: string | null,
): Promise<boolean> {
  const { input, signature } = await segments(app)
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING }
  const isPss = (await app.algorithm.inputValue()).startsWith('PS')
  return verify(hash, input, { key, dsaEncoding: 'ieee-p1363', ...(isPss && padding) }, signature)
}

test('a new RSA key has the length that was chosen, and another library accepts what it signs', async ({
  app,
}) => {
  const rows = [
    ['RS256', '2048', 'sha256'],
    ['RS384', '3072', 'sha384'],
    ['PS512', '4096', 'sha512'],
  ] as const
  await openNewToken(app)
  for (const [algorithm, bits, hash] of rows)
    await test.step(`${algorithm}, ${bits} bits`, async () => {
      await generate(app, algorithm, bits)
      await app.expectRecognised(`RSA private key · ${bits} bit · PKCS#8 PEM · can verify and sign`)
      const key = createPublicKey(await app.key.inputValue())
      expect(key.asymmetricKeyDetails?.modulusLength).toBe(Number(bits))
      expect(await isVerifiedByNode(app, key, hash)).toBe(true)
    })
})

test('a new key on each curve signs what another library accepts', async ({ app }) => {
  const rows = [
    ['ES256', 'sha256', 'EC private key · P-256'],
    ['ES384', 'sha384', 'EC private key · P-384'],
    ['ES512', 'sha512', 'EC private key · P-521'],
    ['ES256K', 'sha256', 'EC private key · secp256k1'],
    ['EdDSA', null, 'OKP private key · Ed25519'],
    ['Ed25519', null, 'OKP private key · Ed25519'],
    ['Ed448', null, 'OKP private key · Ed448'],
  ] as const
  await openNewToken(app)
  for (const [algorithm, hash, said] of rows)
    await test.step(algorithm, async () => {
      await generate(app, algorithm)
      await app.expectRecognised(`${said} · PKCS#8 PEM · can verify and sign`)
      const key = createPublicKey(await app.key.inputValue())
      expect(await isVerifiedByNode(app, key, hash)).toBe(true)
    })
})

test('a new secret is as long as the hash, and another library accepts what it signs', async ({
  app,
}) => {
  await openNewToken(app)
  for (const bits of [256, 384, 512]) {
    await generate(app, `HS${bits}`)
    const secret = Buffer.from(await app.key.inputValue(), 'base64url')
    expect(secret).toHaveLength(bits / 8)
    await app.expectRecognised(`Secret · ${bits} bit · Base64 · can verify and sign`)
    const { input, signature } = await segments(app)
    expect(createHmac(`sha${bits}`, secret).update(input).digest().equals(signature)).toBe(true)
  }
})

test('a new ML-DSA key signs what another library accepts', async ({ app }) => {
  await openNewToken(app)
  for (const name of ML_DSA_NAMES)
    await test.step(name, async () => {
      await generate(app, name)
      const { publicKey } = ML_DSA[name].keygen(seedOf(await app.key.inputValue()))
      const { input, signature } = await segments(app)
      expect(ML_DSA[name].verify(signature, input, publicKey)).toBe(true)
      const other = Buffer.concat([input, Buffer.from('A')])
      expect(ML_DSA[name].verify(signature, other, publicKey)).toBe(false)
    })
})

test('what another library signed with ML-DSA verifies, by the public key and by the seed', async ({
  app,
}) => {
  const payload = base64url('{"sub":"user-42"}')
  await app.open()
  for (const name of ML_DSA_NAMES)
    await test.step(name, async () => {
      const seed = Buffer.alloc(32, name)
      const { publicKey, secretKey } = ML_DSA[name].keygen(seed)
      const input = `${base64url(JSON.stringify({ alg: name }))}.${payload}`
      const signature = ML_DSA[name].sign(Buffer.from(input), secretKey)
      const key = { kty: 'AKP', alg: name, pub: base64url(publicKey) }
      await app.paste(`${input}.${base64url(signature)}`)
      await app.giveKey(JSON.stringify(key))
      await app.expectVerdict('valid')
      await app.expectRecognised(`AKP public key · ${name} · JWK · can verify`)
      await app.giveKey(JSON.stringify({ ...key, priv: base64url(seed) }))
      await app.expectVerdict('valid')
      await app.expectRecognised(`AKP private key · ${name} · JWK · can verify and sign`)

      await app.paste(`${input}.${base64url(signature.with(7, (signature[7] ?? 0) ^ 1))}`)
      await app.expectVerdict('invalid')
    })
})

test('a new key for a pasted token does not sign it until it is told to', async ({ app }) => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const token = signed('ES256', privateKey, { hash: 'sha256' })
  await app.open()
  await app.paste(token)
  await app.button('Generate key').click()
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'generated')
  await app.expectVerdict('invalid')
  expect(await app.text('Encoded token')).toBe(token)

  await app.button('Sign with this key').click()
  await app.expectVerdict('valid')
  const key = createPublicKey(await app.key.inputValue())
  expect(await isVerifiedByNode(app, key, 'sha256')).toBe(true)
  const [header, payload] = token.split('.')
  expect((await segments(app)).input.toString()).toBe(`${header}.${payload}`)
})
