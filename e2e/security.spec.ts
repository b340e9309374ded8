import { expect, test } from './debugger'
import type { Site } from './site'

const sites: readonly Site[] = ['with headers', 'bare']
const secret = 'a secret that no request may carry'
const claims = '{"sub":"42","name":"Ada"}'
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.IAZlCQiQ4AmEkBRGq4BOEvkHNZ8BAfMRAxlv7Q3FGb8'
const largePayload = Buffer.from(JSON.stringify({ text: 'a'.repeat(100_000) })).toString(
  'base64url',
)
const largeToken = token.replace(/\..*\./, `.${largePayload}.`)

for (const site of sites) {
  test(`sends nothing while tokens and keys are typed (${site})`, async ({ app, recorder }) => {
    await app.open({ site })
    await app.waitForMonaco()
    await recorder.idle()
    const loaded = recorder.requests.length

    await app.paste(token)
    await app.giveKey(secret)
    await app.settled()
    await app.replace('Payload', claims)
    await app.settled()
    await app.type('Encoded token', 'A')
    await app.settled()
    await app.paste(largeToken)
    await app.settled()

    await recorder.idle()
    expect(recorder.requests.slice(loaded)).toEqual([])
  })

  test(`loads everything from its own origin (${site})`, async ({ app, page, recorder }) => {
    await app.open({ site })
    await app.waitForMonaco()
    await recorder.idle()
    const { origin } = new URL(page.url())
    expect(recorder.requests.length).toBeGreaterThan(1)
    expect(recorder.requests.filter((line) => !line.startsWith(`GET ${origin}/`))).toEqual([])
  })

  test(`holds its policy in the page itself (${site})`, async ({ app, page }) => {
    await app.open({ site })
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self';/)
    await expect(page.locator('script:not([src])')).toHaveCount(0)
  })
}

test('decodes over plain http from another host, where WebCrypto is missing', async ({
  app,
  page,
}) => {
  await app.open({ site: 'plain http', hash: `token=${token}` })
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await app.expectVerdict('unsupported')
  await app.giveKey(secret)
  await app.expectVerdict('unsupported')
  await app.expectProblem('crypto-missing', 'plain http', 'open the page over https')
  expect(await app.text('Payload')).toContain('"sub"')
})

test('sends the headers that static hosts read from _headers', async ({ app, page }) => {
  const arrived = page.waitForResponse((response) => response.url().endsWith('/'))
  await app.open()
  const headers = await (await arrived).allHeaders()
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
  })
})

test('gives the workers that see tokens no network', async ({ app, page }) => {
  await app.open()
  await app.paste(largeToken)
  await app.settled()
  const workers = page.workers().filter((worker) => worker.url().includes('/assets/worker/'))
  expect(workers).not.toEqual([])
  for (const worker of workers) {
    const outcome = await worker.evaluate(() =>
      fetch('/').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(outcome, worker.url()).toBe('refused')
  }
})

test("the recorder sees a worker's request too", async ({ page, recorder }) => {
  await page.route('http://planted.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>planted</title>' }),
  )
  await page.goto('http://planted.test/')
  await page.evaluateHandle(() => {
    const code = `fetch('http://elsewhere.example/', { mode: 'no-cors' })`
    return new Worker(URL.createObjectURL(new Blob([code])))
  })
  await expect.poll(() => recorder.requests).toContain('GET http://elsewhere.example/')
})
