import { generateKeyPairSync } from 'node:crypto'
import { type Debugger, expect, test } from './debugger'
import { jwk, spki } from './keys'
import { hs256, SECRET } from './tokens'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })

const offer = (app: Debugger) => app.keyPane.locator('[data-offer]')
const encoding = (app: Debugger, name: 'UTF-8' | 'Base64' | 'Hex') =>
  app.secretEncoding.getByRole('radio', { name })

for (const [form, text] of [
  ['PEM', spki(rsa.publicKey)],
  ['JSON', JSON.stringify(jwk(rsa.publicKey))],
] as const) {
  test(`a public key in ${form} is the secret of a forged token only when it is told to be`, async ({
    app,
  }) => {
    const asSecret = app.keyPane.getByRole('checkbox', { name: 'Read it as a secret' })
    await app.open()
    await app.paste(hs256('{"sub":"root"}', { secret: text }))
    await app.giveKey(text)
    await app.expectVerdict('key-mismatch')
    await app.expectProblem('key-type-mismatch', 'HS256 needs a secret; this is an RSA key')
    await expect(asSecret).not.toBeChecked()
    await expect(app.finding('public-key-as-secret')).toHaveCount(0)

    await expect(offer(app)).toContainText('Key confusion: with this key’s text as the secret')
    await app.button('Read it as a secret').click()
    await app.expectVerdict('valid')
    await expect(asSecret).toBeChecked()
    await expect(app.finding('public-key-as-secret')).toHaveAttribute('data-severity', 'critical')
    await app.expectRecognised(
      `Secret · ${8 * Buffer.byteLength(text)} bit · UTF-8 · can verify and sign`,
    )
    await expect(offer(app)).toHaveCount(0)

    await asSecret.uncheck()
    await app.expectVerdict('key-mismatch')
    await expect(app.finding('public-key-as-secret')).toHaveCount(0)
    await expect(app.key).toHaveValue(text)
  })
}

test('a key as a secret that does not verify is just as invalid as any other', async ({ app }) => {
  await app.open()
  await app.paste(hs256('{"sub":"root"}'))
  await app.giveKey(spki(rsa.publicKey))
  await app.expectVerdict('key-mismatch')
  await expect(offer(app)).toContainText('To test for key confusion')
  await app.button('Read it as a secret').click()
  await app.expectVerdict('invalid')
})

test('another reading of a secret that verifies is offered, and taken by a click alone', async ({
  app,
}) => {
  const bytes = Buffer.from(Array.from({ length: 32 }, (_, at) => 200 + at))
  const rows = [
    ['UTF-8', 'Base64', bytes.toString('base64'), bytes, 'Read it as Base64'],
    ['UTF-8', 'Base64', bytes.toString('base64url'), bytes, 'Read it as Base64'],
    ['UTF-8', 'Hex', bytes.toString('hex'), bytes, 'Read it as hex'],
    ['Base64', 'UTF-8', 'c2VjcmV0c2VjcmV0', 'c2VjcmV0c2VjcmV0', 'Read it as UTF-8'],
    ['Hex', 'UTF-8', SECRET, SECRET, 'Read it as UTF-8'],
  ] as const
  await app.open()
  for (const [chosen, right, text, secret, take] of rows)
    await test.step(`${right}, read as ${chosen}`, async () => {
      await app.paste(hs256('{"sub":"user-42"}', { secret }))
      await app.giveKey(text)
      await encoding(app, chosen).check()
      expect(['invalid', 'key-error']).toContain(await app.settled())
      await expect(offer(app)).toHaveAttribute('data-offer', 'verifies')
      await expect(offer(app)).toContainText(`(${Buffer.byteLength(secret)} bytes)`)
      await expect(encoding(app, chosen)).toBeChecked()

      await app.button(take).click()
      await app.expectVerdict('valid')
      await expect(encoding(app, right)).toBeChecked()
      await expect(app.key).toHaveValue(text)
      await expect(offer(app)).toHaveCount(0)
    })
})

test('a secret that plainly is written in another encoding is said to be, though it does not verify', async ({
  app,
}) => {
  await app.open()
  await app.paste(hs256('{"sub":"user-42"}'))
  await app.giveKey('00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff')
  await app.expectVerdict('invalid')
  await expect(offer(app)).toContainText('The text looks like hex of 32 bytes.')
  await expect(encoding(app, 'UTF-8')).toBeChecked()
  await app.button('Read it as hex').click()
  await expect(app.key).toBeFocused()
  await app.expectVerdict('invalid')
  await app.expectRecognised('Secret · 256 bit · Hex · can verify and sign')
})
