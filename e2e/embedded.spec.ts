import { createPrivateKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { CHAIN, LEAF_PRIVATE_KEY } from './certificates'
import { expect, test } from './debugger'
import { base64url } from './tokens'

const leafKey = createPrivateKey(LEAF_PRIVATE_KEY)
const x5c = CHAIN.map((pem) => new X509Certificate(pem).raw.toString('base64'))
const leaf = new X509Certificate(CHAIN[0])
const thumbprint = Buffer.from(leaf.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url')

function tokenBy(key: Parameters<typeof sign>[2], header: object): string {
  const input = `${base64url(JSON.stringify(header))}.${base64url('{"sub":"user-42"}')}`
  return `${input}.${sign(null, Buffer.from(input), key).toString('base64url')}`
}

test('a key in the header is used on a click only, and then proves nothing', async ({
  app,
  page,
}) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  await app.open()
  await app.paste(tokenBy(privateKey, { alg: 'Ed25519', jwk: publicKey.export({ format: 'jwk' }) }))
  await app.expectVerdict('no-key')
  const brought = page.getByRole('region', { name: 'Keys that the token brings' })
  await expect(brought).toContainText('prove nothing about who signed it')

  await brought.getByRole('button', { name: 'Verify with it' }).click()
  await app.expectVerdict('valid')
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'embedded')
  await expect(app.verdict).toContainText(
    'with the key the token itself brought: proves nothing about who signed it',
  )
  await expect(app.check('key')).toHaveAttribute('data-state', 'warning')
  await expect(app.check('key')).toContainText('brought by the token')
  await expect(app.finding('embedded-key-used')).toHaveAttribute('data-severity', 'high')
  await app.expectAccessible()
})

test('a key that the token brought goes with its token, and one that was given comes back', async ({
  app,
}) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const given = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const token = tokenBy(privateKey, { alg: 'EdDSA', jwk: publicKey.export({ format: 'jwk' }) })
  await app.open()
  await app.paste(token)
  await app.giveKey(given)
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'given')
  await app.button('Verify with it').click()
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'embedded')
  await app.button('Undo replacement').click()
  await expect(app.key).toHaveValue(given)
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'given')

  await app.button('Verify with it').click()
  await app.paste(tokenBy(privateKey, { alg: 'EdDSA' }))
  await app.expectVerdict('no-key')
})

test('a chain of certificates is shown, each checked with the next', async ({ app, page }) => {
  await app.open()
  await app.paste(tokenBy(leafKey, { alg: 'EdDSA', x5c, 'x5t#S256': thumbprint, x5t: 'AAAA' }))
  await app.button('Show the chain').click()
  const certificates = page
    .getByRole('list', { name: 'Chain of certificates' })
    .getByRole('listitem')
  await expect(certificates).toHaveCount(3)
  await expect(certificates.nth(0)).toContainText(/CN=issuer\.example.*Ed25519.*signed by the next/)
  await expect(certificates.nth(1)).toContainText(/Test Intermediate.*RSA 2048.*signed by the next/)
  await expect(certificates.nth(2)).toContainText(/Test Root.*P-256.*signed by itself/)
  await expect(app.keyPane).toContainText('x5t#S256 is that of the first certificate.')
  await expect(app.keyPane).toContainText('x5t is not that of the first certificate.')
  await app.expectAccessible()

  await app.button('Hide the chain').click()
  await app.button('Verify with it').click()
  await app.expectVerdict('valid')
  await expect(app.keyPane).toContainText('The first of 3 certificates is used.')
  await app.button('Key details').click()
  await expect(certificates).toHaveCount(3)
  await expect(certificates.first()).toContainText(/CN=issuer\.example.*Issuer.*SHA-256/)
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'embedded')
})

test('a chain that is broken says where', async ({ app, page }) => {
  const [first, , root] = x5c
  await app.open()
  await app.paste(tokenBy(leafKey, { alg: 'EdDSA', x5c: [first, root, '!!!'] }))
  await app.button('Show the chain').click()
  const certificates = page
    .getByRole('list', { name: 'Chain of certificates' })
    .getByRole('listitem')
  await expect(certificates.nth(0)).toContainText('not signed by the next one')
  await expect(certificates.nth(2)).toContainText('Certificate 3 can’t be read')
})

test('addresses of keys in the header are shown, and nothing is called', async ({
  app,
  page,
  recorder,
}) => {
  await app.open()
  await app.waitForMonaco()
  await recorder.idle()
  const loaded = recorder.requests.length
  await app.paste(
    tokenBy(leafKey, {
      alg: 'EdDSA',
      jku: 'https://keys.example/jwks.json',
      x5u: 'https://keys.example/chain.pem',
    }),
  )
  await app.expectVerdict('no-key')
  await expect(app.keyPane).toContainText('https://keys.example/jwks.json')
  await expect(app.keyPane).toContainText('https://keys.example/chain.pem')
  await recorder.idle()
  expect(recorder.requests.slice(loaded)).toEqual([])
  await app.button('Fetch it…').first().click()
  const panel = page.getByRole('textbox', { name: 'Issuer, discovery document or JWKS URL' })
  await expect(panel).toHaveValue('https://keys.example/jwks.json')
  await app.button('Fetch it…').last().click()
  await expect(panel).toHaveValue('https://keys.example/chain.pem')
  await recorder.idle()
  expect(recorder.requests.slice(loaded)).toEqual([])
})
