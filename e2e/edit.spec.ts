import { createHmac, createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { compactVerify, exportJWK, generateKeyPair } from 'jose'
import { type Debugger, expect, test } from './debugger'
import { base64url, hs256, SECRET, signed } from './tokens'

const isHs256 = (token: string, secret: string): boolean => {
  const [header, payload, signature] = token.split('.')
  return (
    createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url') === signature
  )
}

const segment = (token: string, index: number): string => token.split('.')[index] ?? ''
const decode = (part: string): string => Buffer.from(part, 'base64url').toString()

const ODD_HEADER = '{ "typ":"JWT",\n "alg" : "HS256" }'
const PAYLOAD = '{"sub":"user-42","n":1.0}'

/** Opens the page with a token that the key at hand can sign again. */
async function openSignable(app: Debugger, token = hs256(PAYLOAD, { header: ODD_HEADER })) {
  await app.open()
  await app.waitForMonaco()
  await app.paste(token)
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  return token
}

const expectLead = (app: Debugger, direction: 'Token → claims' | 'Claims → token') =>
  expect(app.page.getByText(direction)).toBeVisible()

/** What the verdict bar says becomes of the signature. */
const expectSigning = (app: Debugger, words: string) =>
  expect(app.page.getByText(words, { exact: true })).toBeVisible()

/** The signing input that a token's signature is made over. */
const signingInput = (token: string): Buffer => Buffer.from(token.slice(0, token.lastIndexOf('.')))

test('an edited payload rebuilds and signs the token, and the header keeps its bytes', async ({
  app,
}) => {
  const original = await openSignable(app)
  await expectLead(app, 'Token → claims')
  await app.replace('Payload', '{\n  "sub": "admin",\n  "n": 1.0\n}')
  await app.expectVerdict('valid')
  await expectLead(app, 'Claims → token')
  const token = await app.text('Encoded token')
  expect(segment(token, 0)).toBe(segment(original, 0))
  expect(decode(segment(token, 1))).toBe('{"sub":"admin","n":1.0}')
  expect(isHs256(token, SECRET)).toBe(true)
})

/** Editing a token's header signs it again and leaves the payload's segment as it is. */
async function expectHeaderEditAlone(app: Debugger, original: string) {
  await openSignable(app, original)
  await app.replace('Header', '{"alg":"HS256","kid":"k-1"}')
  await app.expectVerdict('valid')
  const token = await app.text('Encoded token')
  expect(decode(segment(token, 0))).toBe('{"alg":"HS256","kid":"k-1"}')
  expect(segment(token, 1)).toBe(segment(original, 1))
  expect(isHs256(token, SECRET)).toBe(true)
}

test('an edited header leaves the bytes of the payload alone', async ({ app }) => {
  const payload = '{ "sub" : "user-42",\r\n "n":1.0 }'
  await expectHeaderEditAlone(app, hs256(payload))
})

test('a private key signs each edit, and its public half verifies it elsewhere', async ({
  app,
}) => {
  await app.open()
  for (const alg of ['RS256', 'PS384', 'ES256', 'ES512', 'EdDSA']) {
    await test.step(alg, async () => {
      const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
      await app.paste(`${base64url(JSON.stringify({ alg }))}.${base64url(PAYLOAD)}.AAAA`)
      await app.giveKey(JSON.stringify(await exportJWK(privateKey)))
      await app.expectVerdict('invalid')
      await app.replace('Payload', '{"sub":"admin"}')
      await app.expectVerdict('valid')
      const { payload } = await compactVerify(await app.text('Encoded token'), publicKey)
      expect(Buffer.from(payload).toString()).toBe('{"sub":"admin"}')
    })
  }
})

test('what is typed in the token stays as typed, and the caret where it is', async ({
  app,
  page,
}) => {
  const original = await openSignable(app)
  await app.editor('Encoded token').focus()
  await page.keyboard.press('ControlOrMeta+Home')
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.type('*')
  await app.expectVerdict('malformed')
  await page.keyboard.type('+')
  await app.settled()
  expect(await app.text('Encoded token')).toBe(`${original.slice(0, 6)}*+${original.slice(6)}`)
  await app.editor('Encoded token').focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).toBe(original)
})

test('undo in an editor never reaches beyond what another pane put there', async ({
  app,
  page,
}) => {
  await openSignable(app)
  await app.replace('Payload', '{"sub":"admin"}')
  await app.paste(hs256('{"sub":"other"}'))
  await app.expectVerdict('valid')
  await app.editor('Payload').focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await app.expectVerdict('valid')
  expect(await app.text('Payload')).toBe('{\n  "sub": "other"\n}')
})

test('undo in the token, with no edit left to undo there, brings back what a paste replaced', async ({
  app,
  page,
}) => {
  await app.open()
  await app.waitForMonaco()
  const sample = await app.text('Encoded token')
  const key = await app.key.inputValue()
  await app.paste(hs256(PAYLOAD))
  await app.expectVerdict('no-key')
  await app.editor('Encoded token').focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).toBe(sample)
  await expect(app.key).toHaveValue(key)
})

test('text that is not JSON yet blanks nothing and mends itself', async ({ app }) => {
  const original = await openSignable(app)
  await app.replace('Payload', '{"sub":"adm')
  await expect(app.verdict).toHaveAttribute('data-stale')
  await expect(app.verdict).toHaveAttribute('aria-busy', 'false')
  await expect(app.decodedPane.locator('[data-problem="json-cut-short"]')).toContainText(
    'Payload, line 1, column 12',
  )
  expect(await app.text('Encoded token')).toBe(original)
  expect(await app.text('Payload')).toBe('{"sub":"adm')
  await app.type('Payload', 'in"}')
  await expect(app.verdict).not.toHaveAttribute('data-stale')
  await app.expectVerdict('valid')
  expect(decode(segment(await app.text('Encoded token'), 1))).toBe('{"sub":"admin"}')
})

test('a header that is not JSON yet leaves the payload, its edits and the key alone', async ({
  app,
}) => {
  await openSignable(app)
  await app.replace('Payload', '{"sub":"admin"}')
  await app.expectVerdict('valid')
  const built = await app.text('Encoded token')
  await app.replace('Header', '{"alg":')
  await expect(app.verdict).toHaveAttribute('data-stale')
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).toBe(built)
  expect(await app.text('Payload')).toBe('{"sub":"admin"}')
  await expect(app.key).toHaveValue(SECRET)
  await app.type('Header', '"HS256"}')
  await expect(app.verdict).not.toHaveAttribute('data-stale')
  await app.expectVerdict('valid')
  const token = await app.text('Encoded token')
  expect(decode(segment(token, 0))).toBe('{"alg":"HS256"}')
  expect(segment(token, 1)).toBe(segment(built, 1))
  expect(isHs256(token, SECRET)).toBe(true)
})

test('the original comes back from text that is not JSON yet, too', async ({ app }) => {
  const original = await openSignable(app)
  await app.replace('Payload', '{"sub":')
  await expect(app.verdict).toHaveAttribute('data-stale')
  await app.button('Restore the original').click()
  await expect(app.verdict).not.toHaveAttribute('data-stale')
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).toBe(original)
  expect(await app.text('Payload')).toBe('{\n  "sub": "user-42",\n  "n": 1.0\n}')
})

test('text that is back at what it was is the original token again, signature included', async ({
  app,
}) => {
  const original = await openSignable(app)
  await app.giveKey('another secret')
  await app.expectVerdict('invalid')
  await app.type('Payload', ' ')
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).not.toBe(original)
  await app.editor('Payload').focus()
  await app.page.keyboard.press('ControlOrMeta+Z')
  await app.expectVerdict('invalid')
  expect(await app.text('Encoded token')).toBe(original)
})

test('Restore the original brings back the token and the key it had', async ({ app }) => {
  const original = await openSignable(app)
  await app.replace('Payload', '{"sub":"admin"}')
  await app.giveKey('another secret')
  await app.expectVerdict('valid')
  await app.button('Restore the original').click()
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).toBe(original)
  await expect(app.key).toHaveValue(SECRET)
  await expectLead(app, 'Token → claims')
  await expect(app.button('Restore the original')).toBeHidden()
})

test('choosing an algorithm edits alg in the text, undoably, and offers a key that fits', async ({
  app,
}) => {
  await openSignable(app)
  const before = await app.text('Header')
  await app.algorithm.selectOption('ES256')
  await app.expectVerdict('key-mismatch')
  expect(await app.text('Header')).toBe(before.replace('HS256', 'ES256'))
  await app.button('Generate key').click()
  await app.expectVerdict('valid')
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'generated')
  await app.editor('Header').focus()
  await app.page.keyboard.press('ControlOrMeta+Z')
  await app.expectVerdict('key-mismatch')
  expect(await app.text('Header')).toBe(before)
})

test('a private key given later signs what was edited without it', async ({ app }) => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  await app.open()
  await app.paste(signed('EdDSA', privateKey))
  await app.giveKey(publicKey.export({ type: 'spki', format: 'pem' }).toString())
  await app.expectVerdict('valid')
  await app.replace('Payload', '{"sub":"admin"}')
  await app.expectVerdict('invalid')
  await app.giveKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  await app.expectVerdict('valid')
  const token = await app.text('Encoded token')
  const signature = Buffer.from(segment(token, 2), 'base64url')
  expect(verify(null, signingInput(token), publicKey, signature)).toBe(true)
})

test('without a private key the old signature stays, marked, with a way out', async ({ app }) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const token = signed('ES256', privateKey, { hash: 'sha256' })
  await app.open()
  await app.paste(token)
  await app.giveKey(publicKey.export({ type: 'spki', format: 'pem' }).toString())
  await app.expectVerdict('valid')
  await app.replace('Payload', '{"sub":"admin"}')
  await app.expectVerdict('invalid')
  expect(segment(await app.text('Encoded token'), 2)).toBe(segment(token, 2))
  await expect(app.keyPane).toContainText('it no longer matches')
  await expectSigning(app, 'not signed')
  await app.button('Sign with a new key').click()
  await app.expectVerdict('valid')
  const rebuilt = await app.text('Encoded token')
  const key = createPublicKey(await app.key.inputValue())
  expect(
    verify(
      'sha256',
      signingInput(rebuilt),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(segment(rebuilt, 2), 'base64url'),
    ),
  ).toBe(true)
})

test('a token is signed anew only on purpose, and keeps its signature on purpose', async ({
  app,
}) => {
  const original = await openSignable(app)
  await app.giveKey('another secret')
  await app.expectVerdict('invalid')
  expect(await app.text('Encoded token')).toBe(original)
  await expectSigning(app, 'verifying')
  await app.button('Sign with this key').click()
  await app.expectVerdict('valid')
  await expectSigning(app, 'signing')
  const own = await app.text('Encoded token')
  expect(isHs256(own, 'another secret')).toBe(true)

  await app.button('Keep this signature').click()
  await expectSigning(app, 'keeping the signature')
  await app.replace('Payload', '{"sub":"admin"}')
  await app.expectVerdict('invalid')
  expect(segment(await app.text('Encoded token'), 2)).toBe(segment(own, 2))
  await app.button('Sign with this key').click()
  await app.expectVerdict('valid')
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  expect(isHs256(await app.text('Encoded token'), SECRET)).toBe(true)
})

test('What changed lists the edits claim by claim', async ({ app, page }) => {
  await openSignable(app, hs256('{"sub":"user-42","n":1.0,"scope":"read"}'))
  await app.button('What changed').click()
  await expect(app.decodedPane).toContainText('Nothing since the original')
  await app.replace('Payload', '{"sub":"admin","n":1,"role":{"admin":true}}')
  await app.algorithm.selectOption('HS512')
  const changes = page
    .getByRole('list', { name: 'Changes since the original' })
    .getByRole('listitem')
  await expect(changes).toHaveText([
    /Changed.*Header alg.*"HS256".*→.*"HS512"/,
    /Changed.*Payload sub.*"user-42".*→.*"admin"/,
    /Changed.*Payload n.*1\.0.*→.*1/,
    /Removed.*Payload scope.*"read"/,
    /Added.*Payload role.*\{"admin":true\}/,
  ])
  await app.button('Restore the original').click()
  await expect(app.decodedPane).toContainText('Nothing since the original')
})

test('New token starts from nothing, signed, and valid for an hour', async ({ app, page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'))
  await app.open()
  await app.button('New token').click()
  await app.expectVerdict('valid')
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'generated')
  expect(JSON.parse(await app.text('Header'))).toEqual({ alg: 'HS256', typ: 'JWT' })
  expect(JSON.parse(await app.text('Payload'))).toMatchObject({
    iat: Date.parse('2026-11-24T12:00:00Z') / 1000,
    exp: Date.parse('2026-11-24T13:00:00Z') / 1000,
  })
  await expect(app.check('time')).toContainText('1 h left')
})

test('New token is signed with the key that the user gave, if it can sign', async ({ app }) => {
  await openSignable(app)
  await app.button('New token').click()
  await app.expectVerdict('valid')
  await expect(app.key).toHaveValue(SECRET)
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'given')
  expect(isHs256(await app.text('Encoded token'), SECRET)).toBe(true)
})

test('Keep white space encodes the text as it stands', async ({ app, page }) => {
  await openSignable(app)
  const spaced = '{\n  "sub" :  "admin"\n}'
  await app.replace('Payload', spaced)
  await app.settled()
  expect(decode(segment(await app.text('Encoded token'), 1))).toBe('{"sub":"admin"}')
  await page.getByRole('checkbox', { name: 'Keep white space' }).check()
  await app.expectVerdict('valid')
  expect(decode(segment(await app.text('Encoded token'), 1))).toBe(spaced)
})

test('a whole token pasted into the payload can be opened instead', async ({ app }) => {
  await openSignable(app)
  const other = hs256('{"sub":"other"}')
  await app.replace('Payload', other)
  await app.button('Keep it as text').click()
  await expect(app.button('Open it as the token')).toBeHidden()
  expect(await app.text('Payload')).toBe(other)

  await app.replace('Payload', `Bearer ${other}`)
  await app.button('Open it as the token').click()
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).toBe(other)
})

test('a payload that never was JSON is edited as text', async ({ app }) => {
  await openSignable(app, hs256('It is a dangerous business'))
  await app.type('Payload', ', Frodo')
  await app.expectVerdict('valid')
  const token = await app.text('Encoded token')
  expect(decode(segment(token, 1))).toBe('It is a dangerous business, Frodo')
  expect(isHs256(token, SECRET)).toBe(true)
})

test('a payload that is not UTF-8 keeps its bytes while the header is edited', async ({ app }) => {
  await expectHeaderEditAlone(app, hs256(Uint8Array.of(0xff, 0x00, 0x7f)))
})

test('a replaced document comes back with its key', async ({ app, page }) => {
  const original = await openSignable(app)
  await page.getByRole('button', { name: 'Samples' }).click()
  await page.getByRole('menuitem', { name: /^ES256/ }).click()
  await app.expectVerdict('valid')
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'sample')
  await app.button('Clear').click()
  await app.expectVerdict('empty')
  for (const _ of ['the sample', 'the token']) await app.button('Undo replacement').click()
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).toBe(original)
  await expect(app.key).toHaveValue(SECRET)
})

test("the sample's key stays while the sample is edited, and goes with it by whatever way", async ({
  app,
  page,
}) => {
  await app.open()
  await app.replace('Payload', '{"sub":"admin"}')
  await app.expectVerdict('valid')
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'sample')
  const other = hs256(PAYLOAD)
  const ways = {
    'a paste': () => app.paste(other),
    'text over all of it': () => app.replace('Encoded token', other),
    'a link': () => page.evaluate((token) => (location.hash = `token=${token}`), other),
    Clear: () => app.button('Clear').click(),
  }
  for (const [way, take] of Object.entries(ways)) {
    await test.step(way, async () => {
      await page.getByRole('button', { name: 'Samples' }).click()
      await page.getByRole('menuitem', { name: /^HS256/ }).click()
      await app.expectVerdict('valid')
      await expect(app.key).not.toHaveValue('')
      await take()
      await app.expectVerdict(way === 'Clear' ? 'empty' : 'no-key')
      await expect(app.key).toHaveValue('')
    })
  }
})

test('a key that the user gave stays with the next token', async ({ app }) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256('{"sub":"other"}'))
  await app.expectVerdict('valid')
  await app.replace('Encoded token', `${base64url('{"alg":"HS256"}')}.e30.AAAA`)
  await app.expectVerdict('invalid')
  await expect(app.key).toHaveValue(SECRET)
})

test('a key that was given comes back after another was generated, and no edit is lost', async ({
  app,
}) => {
  await openSignable(app)
  await app.replace('Payload', '{"sub":"admin"}')
  await app.expectVerdict('valid')
  await app.button('Generate key').click()
  await expect(app.key).not.toHaveValue(SECRET)
  await app.expectVerdict('valid')
  await app.button('Undo replacement').click()
  await expect(app.key).toHaveValue(SECRET)
  await app.expectVerdict('valid')
  const token = await app.text('Encoded token')
  expect(decode(segment(token, 1))).toBe('{"sub":"admin"}')
  expect(isHs256(token, SECRET)).toBe(true)
})

test.describe('on a touch screen, where plain editors stay', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('editing signs, and undo takes back what was typed and what a control changed', async ({
    app,
    page,
  }) => {
    const original = hs256(PAYLOAD)
    await app.open()
    await app.paste(original)
    await app.giveKey(SECRET)
    await app.expectVerdict('valid')
    const view = await app.text('Payload')
    await app.replace('Payload', '{"sub":"admin"}')
    await app.expectVerdict('valid')
    expect(isHs256(await app.text('Encoded token'), SECRET)).toBe(true)
    await app.editor('Payload').focus()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(app.editor('Payload')).toHaveValue(view)
    await app.expectVerdict('valid')
    expect(await app.text('Encoded token')).toBe(original)

    const header = await app.text('Header')
    await app.algorithm.selectOption('HS512')
    await expect(app.editor('Header')).toHaveValue(header.replace('HS256', 'HS512'))
    await app.expectVerdict('valid')
    await app.editor('Header').focus()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(app.editor('Header')).toHaveValue(header)
    await app.expectVerdict('valid')
    expect(await app.text('Encoded token')).toBe(original)
  })
})
