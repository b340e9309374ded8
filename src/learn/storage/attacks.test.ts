import { describe, expect, test } from 'vitest'
import { arrivesLoggedIn, attackByScript, countDone, forge, judge, type Forgery } from './attacks'
import {
  answer,
  forwarded,
  GUARDED,
  logIn,
  nextRequest,
  PLACES,
  reload,
  textOf,
  type Credentials,
  type Place,
  type Setup,
} from './browser'
import type { SameSite } from './cookie-jar'

const CREDENTIALS: Credentials = { token: 'h.p.s', session: 'session-1', csrf: 'csrf-1' }
const setupOf = (place: Place, changes: Partial<Setup> = {}): Setup => ({
  ...GUARDED,
  place,
  ...changes,
})

describe('a script in the page', () => {
  test.each<[Place, boolean, string | null]>([
    ['local-storage', true, 'h.p.s'],
    ['memory', true, 'h.p.s'],
    ['cookie', false, 'h.p.s'],
    ['cookie', true, null],
    ['bff', false, 'session-1'],
    ['bff', true, null],
  ])('%s, HttpOnly %s: takes away %s', (place, httpOnly, stolen) => {
    const attack = attackByScript(setupOf(place, { httpOnly }), CREDENTIALS)
    expect(attack.stolen).toBe(stolen)
    expect(attack.steps.at(-1)).toEqual({
      kind: 'use-elsewhere',
      reply: stolen === null ? null : 'done',
    })
  })

  test.each(PLACES)('acts as the user all the same: %s', (place) => {
    expect(attackByScript(setupOf(place), CREDENTIALS).acted).toBe(true)
  })

  test('does not read memory, but hears the token with the next request', () => {
    const { steps } = attackByScript(setupOf('memory'), CREDENTIALS)
    expect(steps.slice(0, 3)).toEqual([
      { kind: 'read-local-storage', got: null },
      { kind: 'read-cookies', got: null },
      { kind: 'listen', got: 'h.p.s' },
    ])
  })
})

describe('a forged request', () => {
  const forged = (setup: Setup): readonly Forgery[] =>
    forge(setup, CREDENTIALS)
      .filter(({ reply }) => reply === 'done')
      .map(({ forgery }) => forgery)

  test.each<[SameSite, boolean, boolean, readonly Forgery[]]>([
    ['None', false, true, ['form', 'link', 'image', 'fetch', 'sibling']],
    ['None', false, false, ['form', 'fetch', 'sibling']],
    ['Lax', false, true, ['link', 'sibling']],
    ['Lax', false, false, ['sibling']],
    ['Strict', false, true, ['sibling']],
    ['None', true, true, ['link', 'image']],
    ['None', true, false, []],
    ['Lax', true, true, ['link']],
    ['Lax', true, false, []],
    ['Strict', true, true, []],
  ])(
    'SameSite=%s, CSRF token %s, GET changes %s',
    (sameSite, csrfToken, changesByGet, expected) => {
      for (const place of ['cookie', 'bff'] as const)
        expect(forged(setupOf(place, { sameSite, csrfToken, changesByGet }))).toEqual(expected)
    },
  )

  test.each(['local-storage', 'memory'] as const)('has no token from %s', (place) => {
    const open = setupOf(place, { sameSite: 'None', csrfToken: false, changesByGet: true })
    expect(countDone(forge(open, CREDENTIALS))).toBe(0)
  })
})

test('a link from elsewhere finds one logged out where the cookie is Strict', () => {
  const arrives = (sameSite: SameSite) =>
    arrivesLoggedIn(setupOf('cookie', { sameSite }), CREDENTIALS)
  expect([arrives('Strict'), arrives('Lax'), arrives('None')]).toEqual([false, true, true])
})

test('the app’s own request is answered from every place, and after a reload from all but memory', () => {
  const replies = (change: (browser: ReturnType<typeof logIn>) => ReturnType<typeof logIn>) =>
    PLACES.filter((place) => {
      const browser = change(logIn(setupOf(place), CREDENTIALS))
      return answer(browser, CREDENTIALS, nextRequest(browser)) === 'done'
    })
  expect(replies((browser) => browser)).toEqual(PLACES)
  expect(replies(reload)).toEqual(['local-storage', 'cookie', 'bff'])
})

test('behind the backend for frontend the browser never has the token, and the API does', () => {
  const browser = logIn(setupOf('bff'), CREDENTIALS)
  const sent = nextRequest(browser)
  expect(JSON.stringify({ ...browser, session: null })).not.toContain('h.p.s')
  expect(textOf(sent)).not.toContain('h.p.s')
  expect(forwarded(browser, sent)).toContain('Authorization: Bearer h.p.s')
})

test('no place is without a cost', () => {
  for (const place of PLACES) {
    const verdict = judge(place, CREDENTIALS)
    if (!verdict) throw new Error(place)
    const { stolen, acted, forgedUnguarded, survivesReload, hasSession } = verdict
    expect(acted && (stolen || forgedUnguarded > 0 || hasSession || !survivesReload)).toBe(true)
  }
})

describe('a token that is too large for a cookie', () => {
  const large = { ...CREDENTIALS, token: 'x'.repeat(5000) }

  test('is not kept, and the app is not logged in', () => {
    const browser = logIn(setupOf('cookie'), large)
    expect(browser.isCookieRefused).toBe(true)
    expect(answer(browser, large, nextRequest(browser))).toBe('unauthenticated')
  })

  test('gives a script nothing to attack, and no verdict on that place', () => {
    const attacked = (place: Place) => attackByScript(setupOf(place), large).isCookieRefused
    expect(PLACES.filter(attacked)).toEqual(['cookie'])
    expect(PLACES.filter((place) => judge(place, large) === null)).toEqual(['cookie'])
  })
})
