import { createHmac, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { type Debugger, expect, test } from './debugger'
import { base64url, hs256, signed } from './tokens'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const pem = (key: KeyObject) =>
  createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
const jwk = (key: KeyObject, kid: string) => ({
  ...createPublicKey(key).export({ format: 'jwk' }),
  kid,
})

const HEX = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'

function signInput(header: string, payload: string, signature: (input: string) => string): string {
  const input = `${base64url(header)}.${base64url(payload)}`
  return `${input}.${signature(input)}`
}

const rsaSigned =
  (hash: string, options: object = {}) =>
  (input: string) =>
    sign(hash, Buffer.from(input), { key: rsa, ...options }).toString('base64url')

const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

const CASES = [
  {
    what: 'a secret in hex, with a line end that was copied along',
    token: hs256('{"sub":"a"}', { secret: Buffer.from(HEX, 'hex') }),
    key: `${HEX}\n`,
    said: 'with the secret read as hex, without the white space',
    button: 'Use this key',
  },
  {
    what: 'a secret in quotes',
    token: hs256('{"sub":"a"}', { secret: 'tops3cret' }),
    key: '"tops3cret"',
    said: 'without the quotation marks',
    button: 'Use this key',
  },
  {
    what: 'another key of the set',
    token: signInput('{"alg":"RS256","kid":"k-1"}', '{}', rsaSigned('sha256')),
    key: JSON.stringify({ keys: [jwk(other, 'k-1'), jwk(rsa, 'k-2')] }),
    said: 'Key 2 of the set (“k-2”) made the signature',
    button: 'Use this key',
  },
  {
    what: 'another hash of the family',
    token: signInput('{"alg":"RS256"}', '{}', rsaSigned('sha512')),
    key: pem(rsa),
    said: 'It was signed with RS512',
    button: null,
  },
  {
    what: 'PSS in the place of PKCS #1 v1.5',
    token: signInput('{"alg":"RS256"}', '{}', rsaSigned('sha256', { padding: 6, saltLength: 32 })),
    key: pem(rsa),
    said: 'It was signed with PS256',
    button: null,
  },
  {
    what: 'an ECDSA signature in DER',
    token: signInput('{"alg":"ES256"}', '{}', (input) =>
      sign('sha256', Buffer.from(input), { key: ec, dsaEncoding: 'der' }).toString('base64url'),
    ),
    key: pem(ec),
    said: 'The ECDSA signature is in DER',
    button: 'Open the mended token',
  },
  {
    what: 'a payload that was pretty-printed when it was signed',
    token: (() => {
      const [header, , signature] = signInput(
        '{"alg":"RS256"}',
        '{\n  "sub": "a"\n}',
        rsaSigned('sha256'),
      ).split('.')
      return `${header}.${base64url('{"sub":"a"}')}.${signature}`
    })(),
    key: pem(rsa),
    said: 'The JSON was pretty-printed when it was signed.',
    button: 'Open the mended token',
  },
  {
    what: 'the public key as an HMAC secret under an RSA header',
    token: signInput('{"alg":"RS256"}', '{}', (input) =>
      createHmac('sha256', pem(rsa)).update(input).digest('base64url'),
    ),
    key: pem(rsa),
    said: 'Key confusion',
    button: null,
  },
] as const

async function findOutWhy(app: Debugger, token: string, key: string) {
  await app.paste(token)
  await app.giveKey(key)
  await app.expectVerdict('invalid')
  await app.button('Find out why').click()
}

test('what usually goes wrong is found, and taken on a click', async ({ app, page }) => {
  await app.open()
  for (const { what, token, key, said, button } of CASES) {
    await test.step(what, async () => {
      await findOutWhy(app, token, key)
      await expect(page.locator('[data-cause]')).toContainText(said)
      await expect(page.locator('[data-cause]')).toContainText('stays invalid')
      await app.expectVerdict('invalid')
      const buttons = ['Use this key', 'Open the mended token'] as const
      for (const name of buttons)
        await expect(app.button(name)).toHaveCount(name === button ? 1 : 0)
      if (button === null) return
      await app.button(button).click()
      await app.expectVerdict('valid')
      await app.button('Undo replacement').click()
      await app.expectVerdict('invalid')
    })
  }
})

test('what was ruled out is said where nothing fits', async ({ app, page }) => {
  await app.open()
  await findOutWhy(app, signed('RS256', rsa, { hash: 'sha256' }), pem(other))
  const ruledOut = page.locator('[data-cause="none"]')
  await expect(ruledOut).toContainText('other algorithms for the same key')
  await expect(ruledOut).toContainText('public key’s text as an HMAC secret')
  await expect(app.keyPane).toContainText('So another key made the signature')
  await app.expectAccessible()
})

test('the focus is never lost on the way from the question to the key', async ({ app, page }) => {
  await app.open()
  await app.paste(hs256('{"sub":"a"}', { secret: 'tops3cret' }))
  await app.giveKey('"tops3cret"')
  await app.expectVerdict('invalid')
  await app.button('Find out why').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('group', { name: 'Find out why', exact: true })).toBeFocused()
  await expect(app.button('Use this key')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(app.button('Use this key')).toBeFocused()
  await page.keyboard.press('Enter')
  await app.expectVerdict('valid')
  await expect(app.key).toBeFocused()
})

test('the search goes with the next input', async ({ app, page }) => {
  await app.open()
  await findOutWhy(app, signed('RS256', rsa, { hash: 'sha256' }), pem(other))
  await expect(page.locator('[data-cause]')).toBeVisible()
  await app.giveKey(pem(rsa))
  await app.expectVerdict('valid')
  await expect(page.locator('[data-cause]')).toHaveCount(0)
  await expect(app.button('Find out why')).toHaveCount(0)
})

test('nothing is looked for where the signature is valid or there is no key', async ({ app }) => {
  await app.open()
  await app.expectVerdict('valid')
  await expect(app.button('Find out why')).toHaveCount(0)
  await app.giveKey('')
  await app.expectVerdict('no-key')
  await expect(app.button('Find out why')).toHaveCount(0)
})
