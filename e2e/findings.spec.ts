import { expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const NAMED = { iss: 'https://issuer.example', sub: 'user-42', aud: 'https://api.example' }
const GOOD = { ...NAMED, exp: 4_000_000_000 }

test('a usual token gives nothing to remark, and the page lists every rule', async ({
  app,
  page,
}) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256(JSON.stringify(GOOD)))
  await app.expectVerdict('valid')
  await expect(app.keyPane).toContainText('Nothing to remark.')
  await expect(app.findings.getByRole('listitem')).toHaveCount(0)

  await app.button('All rules').click()
  const rules = page.getByRole('table', { name: /^All \d+ rules$/ })
  await expect(rules.getByRole('row', { name: /kid-path/ })).toContainText('HighRFC 8725, 3.10')
  expect(await rules.getByRole('row').count()).toBeGreaterThan(100)
  await app.expectAccessible()
})

test('a claim is mended by a click, and the token signed anew', async ({ app }) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256(JSON.stringify({ ...NAMED, exp: 4_000_000_000_000 })))
  const finding = app.finding('time-unit')
  await expect(finding).toContainText('exp counts milliseconds')
  await finding.getByRole('button', { name: 'Set exp to 4000000000' }).click()
  await expect(finding).toHaveCount(0)
  await app.expectVerdict('valid')
  await expect(app.decodedPane).toContainText('4000000000')
  await expect(app.decodedPane).not.toContainText('4000000000000')
})

test('a finding shows what it is about, in the text and where it is written', async ({
  app,
  page,
}) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256(JSON.stringify({ ...GOOD, iss: 'http://issuer.example' })))
  await app.button('Claims').click()
  const finding = app.finding('iss-insecure')
  await expect(finding.getByRole('link', { name: 'RFC 8414, 2' })).toHaveAttribute(
    'href',
    'https://www.rfc-editor.org/rfc/rfc8414#section-2',
  )
  await finding.getByRole('button', { name: /^Payload, line 2, column/ }).click()
  await expect(page.getByRole('textbox', { name: 'Payload' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+c')
  await app.expectCopied('"iss": "http://issuer.example"')
})

test('a finding is dismissed until it is shown again, whatever token comes', async ({ app }) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256(JSON.stringify({ ...GOOD, iss: 'http://issuer.example' })))
  const finding = app.finding('iss-insecure')
  await finding.getByRole('button', { name: /^Dismiss/ }).click()
  await expect(finding).toHaveCount(0)
  await expect(app.keyPane).toContainText('1 dismissed')

  await app.paste(hs256(JSON.stringify({ ...GOOD, iss: 'http://other.example' })))
  await app.expectVerdict('valid')
  await expect(finding).toHaveCount(0)
  await app.button('Show again').click()
  await expect(finding).toHaveCount(1)
})

test('a kid that leads to a file, and addresses that lead inside, are pointed out', async ({
  app,
}) => {
  await app.open()
  const header = { alg: 'HS256', kid: '../../dev/null', jku: 'http://169.254.169.254/keys' }
  await app.paste(hs256(JSON.stringify(GOOD), { header: JSON.stringify(header) }))
  await expect(app.finding('kid-path')).toHaveAttribute('data-severity', 'high')
  await expect(app.finding('key-url-private')).toContainText('169.254.169.254')
  await expect(app.finding('key-url-insecure')).toContainText('jku is plain http')
  await app.finding('kid-path').getByRole('button', { name: 'Remove kid' }).click()
  await expect(app.finding('kid-path')).toHaveCount(0)
  await expect(app.decodedPane).not.toContainText('dev/null')
})

test('what two readers see of a name that stands twice is told, and mended', async ({ app }) => {
  await app.open()
  await app.giveKey(SECRET)
  const good = JSON.stringify(GOOD).slice(1)
  await app.paste(hs256(`{"act":{"sub":"admin","sub":"guest"},${good}`))
  const finding = app.finding('duplicate-name')
  await expect(finding).toContainText('take the first ("admin"), others the last ("guest")')
  await finding.getByRole('button', { name: 'Remove it' }).click()
  await expect(finding).toHaveCount(0)
  await expect(app.decodedPane).not.toContainText('admin')
})

const rsaJwk = (kid: string, n: bigint) => {
  const hex = n.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return { kty: 'RSA', kid, e: 'AQAB', n: bytes.toString('base64url') }
}

test('keys of a set that share a prime are broken', async ({ app }) => {
  const [p, q, r] = [2n ** 607n - 1n, 2n ** 1279n - 1n, 2n ** 2203n - 1n]
  await app.open()
  await app.paste(hs256(JSON.stringify(GOOD)))
  await app.giveKey(JSON.stringify({ keys: [rsaJwk('a', p * q), rsaJwk('b', p * r)] }))
  await app.expectVerdict('key-mismatch')
  const findings = app.finding('rsa-shared-factor')
  await expect(findings).toHaveCount(2)
  await expect(findings.first()).toContainText('kid “a”')
  await expect(findings.first()).toHaveAttribute('data-severity', 'critical')
})
