import { generateKeyPairSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { calculateJwkThumbprint } from 'jose'
import { type Debugger, expect, test } from './debugger'
import { type KeyPair, jwk, pkcs8, spki } from './keys'
import { base64url, hs256, SECRET } from './tokens'

const PAIRS = {
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  secp256k1: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
  Ed25519: generateKeyPairSync('ed25519'),
  Ed448: generateKeyPairSync('ed448'),
} satisfies Record<string, KeyPair>

const detail = (app: Debugger, name: string) =>
  app.keyPane
    .locator('dl > div')
    .filter({ has: app.page.getByText(name, { exact: true }) })
    .locator('code')

/** @returns what pressing the button puts on the clipboard */
async function copied(app: Debugger, button: string): Promise<string> {
  await app.page.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  await app.button(button).click()
  const read = () => app.page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(read).not.toBe('nothing yet')
  return read()
}

/** @returns the name and the text of the file that comes down */
async function downloaded(app: Debugger, button: string, form: 'PEM' | 'JWK' | 'JWKS') {
  const arrived = app.page.waitForEvent('download')
  await app.button(button).click()
  await app.page.getByRole('menuitem', { name: new RegExp(`^${form}\\b`) }).click()
  const file = await arrived
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

test('both halves of a private key can be copied as another library writes them', async ({
  app,
}) => {
  await app.open()
  await app.button('Key details').click()
  for (const [name, { publicKey, privateKey }] of Object.entries(PAIRS))
    await test.step(name, async () => {
      const kid = await calculateJwkThumbprint({ ...jwk(publicKey) })
      await app.giveKey(pkcs8(privateKey))
      await expect(detail(app, 'Thumbprint')).toHaveText(kid)
      expect(await copied(app, 'Copy thumbprint')).toBe(kid)

      const [publicJwk, privateJwk] = [publicKey, privateKey].map((key) => ({ ...jwk(key), kid }))
      const json = async (button: string): Promise<unknown> => JSON.parse(await copied(app, button))
      expect((await copied(app, 'Copy public key as PEM')).trim()).toBe(spki(publicKey).trim())
      expect(await json('Copy public key as JWK')).toEqual(publicJwk)
      expect(await json('Copy public key as JWKS')).toEqual({ keys: [publicJwk] })
      expect((await copied(app, 'Copy private key as PEM')).trim()).toBe(pkcs8(privateKey).trim())
      expect(await json('Copy private key as JWK')).toEqual(privateJwk)
      expect(await json('Copy private key as JWKS')).toEqual({ keys: [privateJwk] })
    })
})

test('a public key has no private half to be copied, and a secret no public one', async ({
  app,
}) => {
  await app.open()
  await app.button('Key details').click()
  await app.giveKey(spki(PAIRS.Ed25519.publicKey))
  await expect(app.button('Copy public key as JWKS')).toBeVisible()
  await expect(app.keyPane.getByRole('button', { name: /private key/ })).toHaveCount(0)

  await app.paste(hs256('{}'))
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  await expect(app.button('Copy secret as JWK')).toBeVisible()
  await expect(app.keyPane.getByRole('button', { name: /(public|private) key/ })).toHaveCount(0)
  await expect(detail(app, 'Thumbprint')).toHaveCount(0)
  expect(JSON.parse(await copied(app, 'Copy secret as JWK'))).toEqual({
    kty: 'oct',
    k: base64url(SECRET),
  })
})

test('the halves of a key come down as files', async ({ app }) => {
  const { publicKey, privateKey } = PAIRS.Ed25519
  const kid = await calculateJwkThumbprint({ ...jwk(publicKey) })
  await app.open()
  await app.giveKey(pkcs8(privateKey))
  await app.button('Key details').click()
  const pem = await downloaded(app, 'Download public key', 'PEM')
  expect(pem.name).toBe('public-key.pem')
  expect(pem.text.trim()).toBe(spki(publicKey).trim())
  const set = await downloaded(app, 'Download public key', 'JWKS')
  expect(set.name).toBe('jwks.json')
  expect(JSON.parse(set.text)).toEqual({ keys: [{ ...jwk(publicKey), kid }] })
  const privateSet = await downloaded(app, 'Download private key', 'JWKS')
  expect(privateSet.name).toBe('private-jwks.json')
  expect(JSON.parse(privateSet.text)).toEqual({ keys: [{ ...jwk(privateKey), kid }] })
})

test('what a JWK says of itself is shown, and goes along with its halves', async ({ app }) => {
  const { publicKey } = PAIRS.RSA
  const said = { kid: 'rotated-2026', use: 'sig', alg: 'RS256' }
  await app.open()
  await app.giveKey(JSON.stringify({ ...jwk(publicKey), ...said, key_ops: ['verify'] }))
  await app.button('Key details').click()
  await expect(detail(app, 'Key ID')).toHaveText('rotated-2026')
  await expect(detail(app, 'Use')).toHaveText('sig')
  await expect(detail(app, 'For')).toHaveText('RS256')
  await expect(detail(app, 'Operations')).toHaveText('verify')
  await expect(detail(app, 'Thumbprint')).toHaveText(
    await calculateJwkThumbprint({ ...jwk(publicKey) }),
  )
  expect(JSON.parse(await copied(app, 'Copy public key as JWK'))).toEqual({
    ...jwk(publicKey),
    ...said,
  })
})

test('the key box shows a private key in its other form, and the same key', async ({ app }) => {
  const { publicKey, privateKey } = PAIRS.RSA
  await app.open()
  await app.giveKey(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString())
  await app.button('Key details').click()
  await app.button('Show private key as PEM').click()
  await expect(app.key).toHaveValue(pkcs8(privateKey))
  await app.button('Show private key as JWK').click()
  await expect(app.key).toHaveValue(/^\{/)
  expect(JSON.parse(await app.key.inputValue())).toEqual(jwk(privateKey))
  await expect(detail(app, 'Thumbprint')).toHaveText(
    await calculateJwkThumbprint({ ...jwk(publicKey) }),
  )
})
