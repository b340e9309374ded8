import { generateKeyPairSync } from 'node:crypto'
import { type Debugger, expect, test } from './debugger'
import { jwk, spki } from './keys'
import { signed } from './tokens'

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const signer = pair()
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })

const es256 = (header: object = {}): string =>
  signed('ES256', signer.privateKey, { hash: 'sha256', header })

const setOf = (...keys: readonly object[]): string => JSON.stringify({ keys })

const rows = (app: Debugger) => app.keyPane.getByRole('table').locator('tbody tr')
const used = (app: Debugger) => rows(app).and(app.page.locator('[aria-current="true"]'))

test('of a key set the key that is used is named, and of each other one why it is not', async ({
  app,
}) => {
  const own = jwk(signer.publicKey)
  await app.open()
  await app.paste(es256({ kid: 'current' }))
  await app.giveKey(
    setOf(
      { ...jwk(pair().publicKey), kid: 'previous' },
      { ...own, kid: 'current', use: 'enc' },
      { ...own, kid: 'current', alg: 'ES384' },
      { ...jwk(rsa.publicKey), kid: 'current' },
      { ...own, kid: 'current', x: 'AAAA' },
      { ...own, kid: 'current' },
      { ...jwk(pair().publicKey) },
    ),
  )
  await app.expectVerdict('valid')
  await app.expectRecognised('EC public key · P-256 · kid “current” · JWK · can verify')
  await expect(app.keyPane.getByRole('table')).toHaveAccessibleName('Key set of 7 keys')
  await expect(rows(app)).toContainText([
    '“kid” differs: “previous”, not “current”',
    '“use” is “enc”',
    'The key is for ES384',
    'ES256 needs an EC key on P-256; this is an RSA key',
    'unusable: “x” has 3 bytes',
    'used',
    'no kid',
  ])
  await expect(used(app)).toContainText('6')
})

test('without a kid all keys that fit are tried, and the one that verifies is named', async ({
  app,
}) => {
  await app.open()
  await app.paste(es256())
  await app.giveKey(
    setOf(
      { ...jwk(pair().publicKey), kid: 'first' },
      { ...jwk(signer.publicKey), kid: 'second' },
      { ...jwk(pair().publicKey), kid: 'third' },
    ),
  )
  await app.expectVerdict('valid')
  await expect(used(app)).toContainText('second')
  await expect(rows(app).first()).toContainText('Tried: the signature is not this key’s')

  await app.giveKey(setOf({ ...jwk(pair().publicKey), kid: 'first' }))
  await app.expectVerdict('invalid')
  await app.giveKey(setOf({ ...jwk(rsa.publicKey), kid: 'first' }))
  await app.expectVerdict('key-mismatch')
  await app.giveKey(setOf())
  await app.expectVerdict('key-error')
  await app.expectProblem('key-set-empty', 'The key set has no keys')
})

test('several PEM keys are a set, also by their kid, as Google publishes them', async ({ app }) => {
  await app.open()
  await app.paste(es256())
  await app.giveKey(spki(rsa.publicKey) + spki(pair().publicKey) + spki(signer.publicKey))
  await app.expectVerdict('valid')
  await expect(rows(app)).toHaveCount(3)
  await expect(used(app)).toContainText('3')

  await app.paste(es256({ kid: 'b2' }))
  await app.giveKey(
    JSON.stringify({ a1: spki(pair().publicKey), b2: spki(signer.publicKey) }, null, 2),
  )
  await app.expectVerdict('valid')
  await expect(used(app)).toContainText('b2')
})

test('a key set of 1,000 keys stays usable', async ({ app }) => {
  const keys = Array.from({ length: 999 }, pair).concat(signer)
  await app.open()
  await app.giveKey(
    setOf(...keys.map(({ publicKey }, index) => ({ ...jwk(publicKey), kid: `key-${index + 1}` }))),
  )
  await app.paste(es256({ kid: 'key-1000' }))
  await app.expectVerdict('valid')
  await expect(used(app)).toContainText('key-1000')
  await expect(used(app)).toBeInViewport()
  await app.paste(es256({ kid: 'key-999' }))
  await app.expectVerdict('invalid')
  await expect(used(app)).toContainText('key-999')

  await app.paste(es256())
  await app.expectVerdict('valid')
  await expect(used(app)).toContainText('key-1000')

  await app.replace('Payload', '{"sub":"')
  await app.type('Payload', 'root"}')
  expect(await app.text('Payload')).toBe('{"sub":"root"}')
  await app.expectVerdict('invalid')
  await app.button('Restore the original').click()
  await app.expectVerdict('valid')
})
