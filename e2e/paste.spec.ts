import { expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const ACCESS = hs256('{"sub":"user-42","exp":4102444800}')
const ID = hs256('{"sub":"user-42","nonce":"n-1","exp":1700000000}')
const half = Math.floor(ACCESS.length / 2)

const PASTES = [
  ['a Bearer line', `Bearer ${ACCESS}`, 'a Bearer line'],
  ['an Authorization line', `Authorization: Bearer ${ACCESS}`, 'the Authorization header'],
  [
    'a curl command',
    `curl -X GET 'https://api.example/v1' \\\n  -H 'Authorization: Bearer ${ACCESS}'`,
    'the Authorization header',
  ],
  [
    'a request dump',
    `GET /v1 HTTP/1.1\r\nHost: api.example\r\nAuthorization: Bearer ${ACCESS}\r\n\r\n`,
    'the Authorization header',
  ],
  ['a cookie line', `Cookie: theme=dark; session=${ACCESS}; a=b`, 'the cookie “session”'],
  ['a Set-Cookie line', `Set-Cookie: sid=${ACCESS}; HttpOnly`, 'the cookie “sid” that is set'],
  ['JSON', `{"data":{"access_token":"${ACCESS}"}}`, '“access_token” in JSON'],
  ['a HAR', HAR(ACCESS), 'the Authorization header'],
  ['a URL with a fragment', `https://app.example/cb#access_token=${ACCESS}&x=1`, 'the fragment'],
  ['a URL with a query', `https://app.example/cb?jwt=${ACCESS}`, 'the query parameter “jwt”'],
  ['a form body', `grant_type=x&assertion=${ACCESS}`, 'the form field “assertion”'],
  ['percent-encoded dots', ACCESS.replaceAll('.', '%2E'), 'Percent-encoding undone'],
  ['wrapped lines', `${ACCESS.slice(0, half)}\n${ACCESS.slice(half)}`, 'Line breaks removed'],
  ['quotes', `"${ACCESS}"`, 'Quotes removed'],
  ['back-ticks', `\`${ACCESS}\``, 'Quotes removed'],
  ['smart quotes', `“${ACCESS}”`, 'Quotes removed'],
  ['a trailing comma', `${ACCESS},`, 'Punctuation after it left out'],
  ['a trailing percent sign', `${ACCESS}%`, 'Punctuation after it left out'],
  ['YAML', `user:\n  token: ${ACCESS}\n`, '“token” in YAML'],
  ['a .env file', `API_TOKEN=${ACCESS}\n`, 'the variable API_TOKEN'],
  ["Python's bytes", `b'${ACCESS}'`, 'Quotes removed'],
  [
    'escaped line breaks',
    `${ACCESS.slice(0, half)}\\n${ACCESS.slice(half)}`,
    'Line breaks removed',
  ],
  ['invisible characters', `\ufeff${ACCESS.replace('.', '.\u200b')}\u00a0`, 'Invisible'],
  ['a log line', `2026-11-24 INFO token=${ACCESS} user=42`, '“token” in the text'],
] as const

function HAR(token: string): string {
  const headers = [{ name: 'Authorization', value: `Bearer ${token}` }]
  return JSON.stringify({ log: { entries: [{ request: { headers } }] } }, null, 2)
}

test('the token is found in whatever is pasted, and it is said where', async ({ app, page }) => {
  await app.open()
  await app.waitForMonaco()
  for (const [what, text, said] of PASTES) {
    await test.step(what, async () => {
      await app.paste(text)
      await expect(app.tokenPane).toContainText(said)
      expect(await app.text('Encoded token')).toBe(ACCESS)
    })
  }
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  await expect(page.getByRole('list', { name: 'Tokens found' })).toHaveCount(0)
})

test('of several tokens the first is opened, and another one can be chosen', async ({
  app,
  page,
}) => {
  await app.open()
  const text = JSON.stringify({ access_token: ACCESS, id_token: ID, token_type: 'Bearer' })
  await app.paste(text)
  const rows = page.getByRole('list', { name: 'Tokens found' }).getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await app.expectAccessible()
  expect(await app.text('Encoded token')).toBe(ACCESS)
  await expect(rows.first()).toContainText(/access_token.*HS256.*left/)
  await expect(rows.last()).toContainText(/id_token.*HS256.*expired .* ago/)
  await rows.last().getByRole('button').press('Enter')
  await app.settled()
  expect(await app.text('Encoded token')).toBe(ID)
  await expect(app.tokenPane).toContainText('Taken from “id_token” in JSON')

  await app.button('Show what was pasted').click()
  const pasted = page.getByRole('textbox', { name: 'Pasted text' })
  await expect(pasted).toHaveValue(text)
  await expect(pasted).toBeFocused()
  const selected = await pasted.evaluate((box: HTMLTextAreaElement) =>
    box.value.slice(box.selectionStart, box.selectionEnd),
  )
  expect(selected).toBe(ID)
})

test('two tokens on two lines are two tokens', async ({ app, page }) => {
  await app.open()
  await app.paste(`${ACCESS}\n${ID}\n`)
  expect(await app.text('Encoded token')).toBe(ACCESS)
  const rows = page.getByRole('list', { name: 'Tokens found' }).getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.last()).toContainText('Token 2')
})

test('a text file that is dropped on the token is opened like a paste', async ({ app }) => {
  await app.open()
  await app.waitForMonaco()
  await app.dropFile('Encoded token', 'request.txt', `Authorization: Bearer ${ACCESS}\n`)
  await expect(app.tokenPane).toContainText('Taken from the Authorization header')
  expect(await app.text('Encoded token')).toBe(ACCESS)
})

test('a file that is no text is refused, and nothing is lost', async ({ app }) => {
  await app.open()
  const before = await app.text('Encoded token')
  await app.dropFile('Encoded token', 'token.bin', Uint8Array.of(0xff, 0x00, 0xff))
  await app.expectProblem('file-not-text', 'The file is not text')
  expect(await app.text('Encoded token')).toBe(before)
})

test('a key pasted in the token’s place can be taken as the key', async ({ app }) => {
  await app.open()
  await app.paste(ACCESS)
  await app.paste('{"kty":"oct","k":"' + Buffer.from(SECRET).toString('base64url') + '"}')
  await app.expectProblem('not-a-token', 'This is a JSON Web Key, not a token')
  await app.button('Use it as the key').click()
  await app.expectVerdict('valid')
  expect(await app.text('Encoded token')).toBe(ACCESS)
})
