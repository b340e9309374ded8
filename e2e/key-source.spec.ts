import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Page } from 'playwright/test'
import { expect, test as base } from './debugger'
import { startIdentityProvider, type IdentityProvider } from './identity-provider'
import { startKeyServer, type KeyServer } from './key-server'
import { base64url, hs256, SECRET } from './tokens'
import type { Site } from './site'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEYS = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'served', use: 'sig' }] }

interface Fixtures {
  readonly provider: IdentityProvider
  readonly server: KeyServer
  readonly source: KeySource
}

/** The panel that fetches keys, by its roles and names, and what it made the browser request. */
class KeySource {
  readonly page: Page
  readonly #recorded: readonly string[]

  constructor(page: Page, recorded: readonly string[]) {
    this.page = page
    this.#recorded = recorded
  }

  get open() {
    return this.page.getByRole('button', { name: 'From URL…', exact: true })
  }
  get panel() {
    return this.page.getByRole('form', { name: 'Keys from a URL', exact: true })
  }
  get address() {
    return this.panel.getByRole('textbox', { name: 'Issuer, discovery document or JWKS URL' })
  }
  get announced() {
    return this.panel.getByRole('list', { name: 'Will be called' }).getByRole('listitem')
  }
  get fetch() {
    return this.panel.getByRole('button', { name: 'Fetch keys', exact: true })
  }
  get counter() {
    return this.page.getByRole('group', { name: 'Requests', exact: true })
  }

  warning(code: string) {
    return this.panel.locator(`[data-warning="${code}"]`)
  }

  async expectAnnounced(...urls: readonly string[]) {
    await expect(this.announced.locator('code')).toHaveText([...urls])
  }

  /** What the proxy saw beyond the page's own files; what the page counted says the same. */
  async expectRequests(...urls: readonly string[]) {
    await expect(this.counter).toHaveAttribute('data-requests', String(urls.length))
    const { origin } = new URL(this.page.url())
    const elsewhere = this.#recorded.filter((line) => !line.startsWith(`GET ${origin}/`))
    expect(elsewhere).toEqual(urls.map((url) => `GET ${url}`))
  }
}

const test = base.extend<Fixtures>({
  provider: async ({}, provide) => {
    const provider = await startIdentityProvider()
    await provide(provider)
    await provider.close()
  },
  server: async ({}, provide) => {
    const server = await startKeyServer(KEYS)
    await provide(server)
    await server.close()
  },
  source: async ({ page, recorder }, provide) => provide(new KeySource(page, recorder.requests)),
})

/** The browser itself writes a failed request to the console. */
function forgiveFailedRequests(faults: string[]) {
  for (const fault of faults)
    expect(fault).toMatch(/^console error: .*(Failed to load resource|CORS)/)
  faults.length = 0
}

function rs256(header: object, payload: object, key: KeyObject = privateKey): string {
  const parts = [{ alg: 'RS256', ...header }, payload].map((part) =>
    base64url(JSON.stringify(part)),
  )
  const input = parts.join('.')
  return `${input}.${createSign('sha256').update(input).sign(key).toString('base64url')}`
}

const sites: readonly Site[] = ['with headers', 'bare']
const KINDS = ['accessToken', 'idToken'] as const

for (const site of sites) {
  for (const alg of ['RS256', 'ES256', 'EdDSA'] as const) {
    for (const kind of KINDS) {
      test(`verifies an ${kind} in ${alg} with the keys of its issuer (${site})`, async ({
        app,
        source,
        provider: { issuer, ...provider },
      }) => {
        const configuration = `${issuer}/.well-known/openid-configuration`
        await app.open({ site })
        await app.paste(await provider[kind](alg))
        await app.expectVerdict('no-key')
        await source.open.click()
        await expect(source.address).toHaveValue(issuer)
        await source.expectAnnounced(
          configuration,
          `${issuer}/.well-known/oauth-authorization-server`,
        )
        await source.expectRequests()

        await source.fetch.click()
        await source.expectAnnounced(`${issuer}/jwks`)
        await source.expectRequests(configuration)

        await source.fetch.click()
        await app.expectVerdict('valid')
        await expect(app.verdict).toHaveAttribute('data-key-origin', 'fetched')
        await expect(source.panel).toBeHidden()
        await source.expectRequests(configuration, `${issuer}/jwks`)
      })
    }
  }
}

test('a key that was rotated away is missed until the key set is fetched anew', async ({
  app,
  source,
  provider,
}) => {
  const jwks = `${provider.issuer}/jwks`
  const fetchKeys = async () => {
    await source.open.click()
    await source.address.fill(jwks)
    await source.expectAnnounced(jwks)
    await source.fetch.click()
    await expect(source.panel).toBeHidden()
  }
  const old = await provider.accessToken('ES256')
  await app.open()
  await app.paste(old)
  await fetchKeys()
  await app.expectVerdict('valid')

  provider.rotateKeys()
  await app.paste(await provider.accessToken('ES256'))
  await app.expectVerdict('key-mismatch')
  await fetchKeys()
  await app.expectVerdict('valid')

  await app.paste(old)
  await app.expectVerdict('key-mismatch')
  await source.expectRequests(jwks, jwks)
})

test('a discovery document leads to the keys too', async ({ app, source, provider }) => {
  const configuration = `${provider.issuer}/.well-known/openid-configuration`
  await app.open()
  await app.paste(await provider.idToken('RS256'))
  await source.open.click()
  await source.address.fill(configuration)
  await source.expectAnnounced(configuration)
  await source.fetch.click()
  await source.expectAnnounced(`${provider.issuer}/jwks`)
  await expect(source.warning('issuer-differs')).toHaveCount(0)
  await source.fetch.click()
  await app.expectVerdict('valid')
})

test('where OpenID’s metadata is not found, OAuth’s is asked for', async ({
  app,
  source,
  server: { address },
  faults,
}) => {
  const urls = [
    `${address}/tenant/.well-known/openid-configuration`,
    `${address}/.well-known/oauth-authorization-server/tenant`,
  ] as const
  await app.open()
  await app.paste(rs256({ kid: 'served' }, { iss: `${address}/tenant` }))
  await source.open.click()
  await source.expectAnnounced(...urls)
  await source.fetch.click()
  await source.expectAnnounced(`${address}/keys`)
  await source.fetch.click()
  await app.expectVerdict('valid')
  await source.expectRequests(...urls, `${address}/keys`)
  forgiveFailedRequests(faults)
})

test('a request carries nothing that tells of the user, and no preflight goes ahead', async ({
  app,
  page,
  source,
  server: { address, lastHeaders },
}) => {
  await page.context().addCookies([{ name: 'session', value: 'secret', url: address }])
  await app.open({ hash: `token=${rs256({}, { sub: 'ada' })}` })
  await source.open.click()
  await source.address.fill(`${address}/keys`)
  await source.address.press('Enter')
  await app.expectVerdict('valid')
  const { cookie, referer, authorization } = lastHeaders()
  expect({ cookie, referer, authorization }).toEqual({})
  await source.expectRequests(`${address}/keys`)
})

test('only the worker that fetches may call elsewhere, and it is gone after the answer', async ({
  app,
  page,
  source,
  server: { address },
  faults,
}) => {
  const policies = new Map<string, string | undefined>()
  page.context().on('response', (response) => {
    const { pathname } = new URL(response.url())
    policies.set(pathname, response.headers()['content-security-policy'])
  })
  await app.open()
  const calls = page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    address,
  )
  expect(await calls).toBe('refused')
  for (const fault of faults) expect(fault).toMatch(/connect-src|Security Policy/)
  faults.length = 0

  const [worker] = await Promise.all([
    page.waitForEvent('worker', (started) => started.url().includes('/assets/fetch/')),
    (async () => {
      await source.open.click()
      await source.address.fill(`${address}/keys`)
      await source.fetch.click()
    })(),
  ])
  await expect(source.panel).toBeHidden()
  expect(policies.get(new URL(worker.url()).pathname)).toBe(
    "default-src 'none'; script-src 'self'; connect-src https: http:",
  )
  await expect.poll(() => page.workers()).not.toContain(worker)
  await source.expectRequests(`${address}/keys`)
})

test.describe('each failure is told in its own words', () => {
  const FAILURES = [
    ['/no-cors/keys', 'fetch-unreachable', 'CORS'],
    ['/redirect/keys', 'fetch-redirected', 'another address'],
    ['/redirect-no-cors/keys', 'fetch-unreachable', 'CORS'],
    ['/missing/keys', 'fetch-status', '404'],
    ['/forbidden/keys', 'fetch-status', '403'],
    ['/broken/keys', 'fetch-status', '500'],
    ['/page/keys', 'fetch-not-json', 'not JSON'],
    ['/other/keys', 'fetch-no-keys', '“keys”'],
    ['/large/keys', 'fetch-too-large', '1 MB'],
  ] as const

  test('and leaves the key as it is', async ({ app, source, server: { address }, faults }) => {
    await app.open()
    await app.paste(hs256('{}'))
    await app.giveKey(SECRET)
    await source.open.click()
    for (const [path, code, words] of FAILURES) {
      await source.address.fill(address + path)
      await expect(source.panel.locator('[data-problem]')).toHaveCount(0)
      await source.fetch.click()
      await app.expectProblem(code, words)
      await expect(source.fetch).toBeFocused()
    }
    await source.expectRequests(...FAILURES.map(([path]) => address + path))
    await expect(app.key).toHaveValue(SECRET)
    await app.expectVerdict('valid')
    forgiveFailedRequests(faults)
  })

  test('also where no server is', async ({ app, source, server, faults }) => {
    await server.close()
    await app.open()
    await source.open.click()
    await source.address.fill(`${server.address}/keys`)
    await source.fetch.click()
    await app.expectProblem('fetch-unreachable', 'can’t be reached', 'paste')
    forgiveFailedRequests(faults)
  })

  test('also where metadata leads nowhere', async ({ app, source, server: { address } }) => {
    await app.open()
    await source.open.click()
    await source.address.fill(`${address}/nowhere`)
    await source.fetch.click()
    await app.expectProblem('url-scheme', 'javascript')
    await source.address.fill(`${address}/circle`)
    await source.fetch.click()
    await source.expectAnnounced(`${address}/circle/.well-known/openid-configuration`)
    await source.fetch.click()
    await app.expectProblem('fetch-no-keys')
  })

  for (const [address, code] of [
    ['https://ada:secret@login.example', 'url-userinfo'],
    ['ftp://login.example/keys', 'url-scheme'],
    ['https://', 'url-invalid'],
  ] as const) {
    test(`${address} is refused before any call`, async ({ app, source }) => {
      await app.open()
      await source.open.click()
      await source.address.fill(address)
      await app.expectProblem(code)
      await expect(source.announced).toHaveCount(0)
      await source.address.press('Enter')
      await source.expectRequests()
    })
  }
})

test('a request that hangs can be cancelled, and another made', async ({
  app,
  source,
  server: { address },
}) => {
  await app.open({ hash: `token=${rs256({}, {})}` })
  await source.open.click()
  await source.address.fill(`${address}/hanging/keys`)
  await source.fetch.click()
  await expect(source.panel.getByRole('button', { name: 'Fetching…' })).toBeVisible()
  await source.expectRequests(`${address}/hanging/keys`)
  await source.panel.getByRole('button', { name: 'Cancel' }).click()
  await app.expectProblem('fetch-cancelled')
  await source.address.fill(`${address}/keys`)
  await source.fetch.click()
  await app.expectVerdict('valid')
  await source.expectRequests(`${address}/hanging/keys`, `${address}/keys`)
})

test.describe('before the call it is said', () => {
  test('that an address is private, not encrypted, or of another host', async ({ app, source }) => {
    await app.open()
    await app.paste(rs256({}, { iss: 'https://login.example' }))
    await source.open.click()
    await expect(source.address).toHaveValue('https://login.example')
    await expect(source.panel.locator('[data-warning]')).toHaveCount(0)
    await source.address.fill('http://192.168.0.1/keys')
    for (const code of ['http', 'private-address', 'other-host'])
      await expect(source.warning(code)).toBeVisible()
    await expect(source.warning('other-host')).toContainText('login.example')
    await source.expectRequests()
  })

  test('that metadata is of another issuer', async ({ app, source, server: { address } }) => {
    await app.open()
    await source.open.click()
    await source.address.fill(`${address}/impostor`)
    await source.fetch.click()
    await expect(source.warning('issuer-differs')).toContainText('https://login.example')
  })
})

test('keys from the token’s own jku are told from keys that were found elsewhere', async ({
  app,
  source,
  server: { address },
}) => {
  const token = rs256({ jku: `${address}/keys` }, { iss: 'https://login.example' })
  await app.open()
  await app.paste(token)
  await source.open.click()
  await expect(source.address).toHaveValue(`${address}/keys`)
  await expect(source.warning('named-by-token')).toBeVisible()
  await source.fetch.click()
  await app.expectVerdict('valid')
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'embedded')
})

test('keys stay the token’s own where its jku leads to metadata first', async ({
  app,
  source,
  server: { address },
}) => {
  const jku = `${address}/impostor/.well-known/openid-configuration`
  await app.open()
  await app.paste(rs256({ jku }, {}))
  await source.open.click()
  await expect(source.address).toHaveValue(jku)
  await source.fetch.click()
  await source.expectAnnounced(`${address}/keys`)
  await source.fetch.click()
  await app.expectVerdict('valid')
  await expect(app.verdict).toHaveAttribute('data-key-origin', 'embedded')
})

test('an address that looks like an issuer’s can be called as a document', async ({
  app,
  page,
  source,
  server: { address },
}) => {
  await app.open()
  await source.open.click()
  await source.address.fill(`${address}/mine`)
  await expect(source.announced).toHaveCount(2)
  await page.getByRole('radio', { name: 'document', exact: true }).check()
  await source.expectAnnounced(`${address}/mine`)
})

test('the key before the fetched one comes back', async ({ app, source, server: { address } }) => {
  await app.open()
  await app.paste(hs256('{}'))
  await app.giveKey(SECRET)
  await source.open.click()
  await source.address.fill(`${address}/keys`)
  await source.fetch.click()
  await app.expectVerdict('key-mismatch')
  await app.button('Undo replacement').click()
  await app.expectVerdict('valid')
  await expect(app.key).toHaveValue(SECRET)
})

test('the panel is had by keyboard, and gives the focus back', async ({ app, page, source }) => {
  await app.open()
  await source.open.focus()
  await page.keyboard.press('Enter')
  await expect(source.address).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(source.panel).toBeHidden()
  await expect(source.open).toBeFocused()
  await page.keyboard.press('Enter')
  await source.panel.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(source.open).toBeFocused()
})

test('the counter lists what was requested', async ({ app, page, source, server: { address } }) => {
  const list = page.getByRole('dialog', { name: 'Requests' })
  await app.open()
  await expect(source.counter.getByRole('button')).toHaveText(/0 requests/)
  await source.counter.getByRole('button').click()
  await expect(list).toHaveText('No request has left this page.')
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await source.open.click()
  await source.address.fill(`${address}/keys`)
  await source.fetch.click()
  await expect(source.counter.getByRole('button')).toHaveText(/1 request/)
  await source.counter.getByRole('button').click()
  await expect(list.getByRole('listitem')).toContainText([`${address}/keys`])
})

for (const width of [1440, 840, 320]) {
  test(`panel and counter fit ${width} pixels, and have no trouble seen by axe`, async ({
    app,
    page,
    source,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await app.open()
    await source.open.click()
    await source.address.fill(`http://10.0.0.1:8080/${'realms-with-a-long-name/'.repeat(4)}`)
    await expect(source.announced).toHaveCount(2)
    await app.expectAccessible()
    const overflow = await source.panel.evaluate((form) => form.scrollWidth - form.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
    await source.counter.getByRole('button').click()
    await expect(page.getByRole('dialog', { name: 'Requests' })).toBeInViewport({ ratio: 1 })
    await app.expectAccessible()
  })
}
