import { createPublicKey, verify, type JsonWebKey } from 'node:crypto'
import { expect, test } from './debugger'
import { hs256 } from './tokens'

const SAMPLES = {
  HS256: 'valid',
  RS256: 'valid',
  PS256: 'valid',
  ES256: 'valid',
  EdDSA: 'valid',
  'ML-DSA-44': 'valid',
  Expired: 'valid',
  Unsecured: 'unsecured',
  Broken: 'malformed',
} as const

test('the first visit shows a sample that is valid, with its key', async ({ app }) => {
  await app.open()
  await app.expectVerdict('valid')
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'sample')
  await expect(app.key).not.toHaveValue('')
  for (const step of ['structure', 'key', 'signature', 'time', 'profile'] as const)
    await expect(app.check(step)).toHaveAttribute('data-state', 'ok')
})

test('each sample is what it promises', async ({ app, page }) => {
  await app.open()
  for (const [name, verdict] of Object.entries(SAMPLES)) {
    await page.getByRole('button', { name: 'Samples' }).click()
    await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click()
    await app.expectVerdict(verdict)
    await expect(app.verdict).toHaveAttribute('data-key-origin', 'sample')
    await expect(app.check('time')).toHaveAttribute(
      'data-state',
      name === 'Expired' ? 'failed' : 'ok',
    )
    if (verdict === 'valid' && name !== 'Expired') await expect(app.algorithm).toHaveValue(name)
  }
})

test('Generate key leaves a pasted token as it is', async ({ app }) => {
  const token = hs256('{"sub":"user-42"}')
  await app.open()
  await app.paste(token)
  await app.expectVerdict('no-key')
  await app.button('Generate key').click()
  await app.expectVerdict('invalid')
  expect(await app.text('Encoded token')).toBe(token)
  await app.button('Sign with this key').click()
  await app.expectVerdict('valid')
})

test('where there is nothing to make a key for, none is offered', async ({ app }) => {
  await app.open()
  await app.algorithm.selectOption('none')
  await app.expectVerdict('unsecured')
  await expect(app.button('Generate key')).toBeDisabled()
  await app.button('Clear').click()
  await app.expectVerdict('empty')
  await expect(app.button('Generate key')).toBeDisabled()
})

test('Generate key makes a key that fits, for every algorithm', async ({ app }) => {
  await app.open()
  await app.button('New token').click()
  await app.expectVerdict('valid')
  const names = await app.algorithm
    .getByRole('option')
    .evaluateAll((options) =>
      options.map((option) => (option instanceof HTMLOptionElement ? option.value : '')),
    )
  expect(names).toHaveLength(20)
  for (const name of names.filter((candidate) => candidate !== 'none')) {
    await app.algorithm.selectOption(name)
    await app.settled()
    const before = await app.key.inputValue()
    await app.button('Generate key').click()
    await expect(app.key).not.toHaveValue(before)
    await app.expectVerdict('valid')
    await expect(app.verdict).toHaveAttribute('data-key-origin', 'generated')
    await expect(app.check('key')).toHaveAttribute('data-state', 'ok')
  }
})

test('a generated key pair shows as PEM and JWK, and its public half verifies elsewhere', async ({
  app,
  page,
}) => {
  await app.open()
  await app.algorithm.selectOption('RS256')
  await app.button('Generate key').click()
  await app.expectVerdict('valid')
  await expect(app.key).toHaveValue(/^-----BEGIN PRIVATE KEY-----/)
  await app.button('Key details').click()
  await app.button('Copy public key as PEM').click()
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(clipboard).toMatch(/^-----BEGIN PUBLIC KEY-----/)
  const pem = createPublicKey(await clipboard())
  const written = await app.key.inputValue()
  await app.button('Show private key as JWK').click()
  await expect(app.key).toHaveValue(/^\{\s*"kty": "RSA"/)
  await app.expectVerdict('valid')
  await app.button('Copy public key as JWK').click()
  await expect.poll(clipboard).toMatch(/^\{/)
  const text = await clipboard()
  expect(JSON.parse(text)).not.toHaveProperty('d')
  const jwk = createPublicKey({ key: JSON.parse(text) as JsonWebKey, format: 'jwk' })
  expect(jwk.equals(pem)).toBe(true)
  const [header = '', payload = '', signature = ''] = (await app.text('Encoded token')).split('.')
  expect(
    verify('sha256', Buffer.from(`${header}.${payload}`), pem, Buffer.from(signature, 'base64url')),
  ).toBe(true)
  await app.button('Show private key as PEM').click()
  await expect(app.key).toHaveValue(written)
})
