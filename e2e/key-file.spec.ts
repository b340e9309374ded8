import {
  X509Certificate,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
} from 'node:crypto'
import { EC_CERTIFICATE, EC_SEC1 } from '../src/jwt/foreign-key-fixtures'
import { expect, test } from './debugger'
import { pkcs8, spki } from './keys'
import { hs256, SECRET, signed } from './tokens'

const ed25519 = generateKeyPairSync('ed25519')
const certificate = new X509Certificate(EC_CERTIFICATE)

test('a key file that is dropped verifies, in PEM and in DER', async ({ app }) => {
  const own = signed('EdDSA', ed25519.privateKey)
  const certified = signed('ES256', createPrivateKey(EC_SEC1), { hash: 'sha256' })
  const rows: readonly (readonly [
    file: string,
    content: string | Uint8Array,
    token: string,
    said: string,
    label: string,
  ])[] = [
    [
      'public.pem',
      spki(ed25519.publicKey),
      own,
      'OKP public key · Ed25519 · SPKI PEM · can verify',
      'PUBLIC KEY',
    ],
    [
      'windows.pem',
      spki(ed25519.publicKey).replaceAll('\n', '\r\n'),
      own,
      'OKP public key · Ed25519 · SPKI PEM · can verify',
      'PUBLIC KEY',
    ],
    [
      'public.der',
      ed25519.publicKey.export({ type: 'spki', format: 'der' }),
      own,
      'OKP public key · Ed25519 · SPKI PEM · can verify',
      'PUBLIC KEY',
    ],
    [
      'private.p8',
      ed25519.privateKey.export({ type: 'pkcs8', format: 'der' }),
      own,
      'OKP private key · Ed25519 · PKCS#8 PEM · can verify and sign',
      'PRIVATE KEY',
    ],
    [
      'issuer.cer',
      certificate.raw,
      certified,
      'EC public key · P-256 · X.509 certificate · can verify',
      'CERTIFICATE',
    ],
    [
      'issuer.crt',
      EC_CERTIFICATE,
      certified,
      'EC public key · P-256 · X.509 certificate · can verify',
      'CERTIFICATE',
    ],
  ]
  await app.open()
  for (const [file, content, token, said, label] of rows)
    await test.step(file, async () => {
      await app.paste(token)
      await app.giveKey('')
      await app.expectVerdict('no-key')
      await app.dropFile('Key', file, content)
      await app.expectVerdict('valid')
      await app.expectRecognised(said)
      await expect(app.verdict).toHaveAttribute('data-key-origin', 'given')
      await expect(app.key).toHaveValue(new RegExp(`^-----BEGIN ${label}-----\n`))
    })
})

test('a DER file is in the key box as the PEM text that others write', async ({ app }) => {
  await app.open()
  await app.dropFile('Key', 'key.der', ed25519.privateKey.export({ type: 'pkcs8', format: 'der' }))
  await expect(app.key).toHaveValue(pkcs8(ed25519.privateKey))
  expect(createPublicKey(await app.key.inputValue()).equals(ed25519.publicKey)).toBe(true)
})

test('a file of random bytes is a secret, in Base64', async ({ app }) => {
  const bytes = Buffer.from(Array.from({ length: 32 }, (_, at) => 200 + at))
  await app.open()
  await app.paste(hs256('{"sub":"user-42"}', { secret: bytes }))
  await app.dropFile('Key', 'secret.bin', bytes)
  await app.expectVerdict('valid')
  await expect(app.key).toHaveValue(bytes.toString('base64'))
  await expect(app.secretEncoding.getByRole('radio', { name: 'Base64' })).toBeChecked()
  await app.expectRecognised('Secret · 256 bit · Base64 · can verify and sign')
})

test('a key file can be picked too, and one too large is refused with nothing lost', async ({
  app,
  page,
}) => {
  const pick = async (name: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser')
    await app.button('Open key file').click()
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
  }
  const token = hs256('{"sub":"user-42"}')
  await app.open()
  await app.paste(token)
  await pick('secret.txt', Buffer.from(SECRET))
  await app.expectVerdict('valid')
  await expect(app.key).toHaveValue(SECRET)

  await pick('disk.img', Buffer.alloc(21_000_000, 'A'))
  await app.expectProblem('file-too-large', '20 MB')
  await app.expectVerdict('valid')
  await expect(app.key).toHaveValue(SECRET)
  expect(await app.text('Encoded token')).toBe(token)
})
