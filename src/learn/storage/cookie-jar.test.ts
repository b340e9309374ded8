import { describe, expect, test } from 'vitest'
import {
  cookiesFor,
  keepCookie,
  MAX_BYTES,
  readableCookies,
  type CookieField,
  type Request,
  type SameSite,
} from './cookie-jar'

const APP = 'https://app.example/'
const COOKIE: CookieField = {
  name: 'session',
  value: '1',
  domain: null,
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'Lax',
}
const request = (changes: Partial<Request>): Request => ({
  url: `${APP}api`,
  method: 'GET',
  initiator: APP,
  isNavigation: false,
  ...changes,
})
const sends = (field: Partial<CookieField>, changes: Partial<Request>): boolean =>
  cookiesFor(keepCookie([], { ...COOKIE, ...field }, APP).jar, request(changes)).length > 0

describe('a cookie is kept', () => {
  test.each<[string, Partial<CookieField>, string, ReturnType<typeof keepCookie>['refusal']]>([
    ['by the host that sets it', {}, APP, null],
    ['for a domain above it', { domain: 'app.example' }, 'https://www.app.example/', null],
    ['not for another domain', { domain: 'other.example' }, APP, 'foreign-domain'],
    ['not for a part of a name', { domain: 'pp.example' }, APP, 'foreign-domain'],
    ['not for a public suffix', { domain: 'example' }, APP, 'foreign-domain'],
    ['not as Secure from http', {}, 'http://app.example/', 'secure-needs-https'],
    ['not with None unless Secure', { secure: false, sameSite: 'None' }, APP, 'none-needs-secure'],
    ['with __Host- as that asks', { name: '__Host-a' }, APP, null],
    ['not with __Host- and a domain', { name: '__Host-a', domain: 'app.example' }, APP, 'prefix'],
    ['not with __Host- and a path', { name: '__Host-a', path: '/a' }, APP, 'prefix'],
    ['not with __Secure- alone', { name: '__Secure-a', secure: false }, APP, 'prefix'],
    ['not with a prefix in other letters', { name: '__SECURE-a', secure: false }, APP, 'prefix'],
    ['nor with __host-', { name: '__host-a', path: '/a' }, APP, 'prefix'],
    ['up to 4096 bytes', { name: 'n', value: 'v'.repeat(MAX_BYTES - 1) }, APP, null],
    ['not beyond', { name: 'n', value: 'v'.repeat(MAX_BYTES) }, APP, 'too-large'],
  ])('%s', (_what, field, url, refusal) => {
    const kept = keepCookie([], { ...COOKIE, ...field }, url)
    expect(kept.refusal).toBe(refusal)
    expect(kept.jar).toHaveLength(refusal === null ? 1 : 0)
  })

  test('in the place of the one before', () => {
    const once = keepCookie([], COOKIE, APP).jar
    expect(keepCookie(once, { ...COOKIE, value: '2' }, APP).jar).toMatchObject([{ value: '2' }])
  })
})

describe('a cookie goes along', () => {
  const evil = { initiator: 'https://evil.example/' }
  const link = { ...evil, isNavigation: true }
  const form = { ...link, method: 'POST' } as const
  const sibling = { initiator: 'https://blog.app.example/', method: 'POST' } as const
  const plain = { initiator: 'http://app.example/' }
  test.each<[string, Partial<Request>, readonly SameSite[]]>([
    ['from its own page', {}, ['Strict', 'Lax', 'None']],
    ['with a typed address', { initiator: null }, ['Strict', 'Lax', 'None']],
    ['from another host of its site', sibling, ['Strict', 'Lax', 'None']],
    ['with a link from another site', link, ['Lax', 'None']],
    ['with a form from another site', form, ['None']],
    ['with a picture in another site', evil, ['None']],
    ['from the same host over http', plain, ['None']],
  ])('%s', (_what, changes, expected) => {
    const all: readonly SameSite[] = ['Strict', 'Lax', 'None']
    expect(all.filter((sameSite) => sends({ sameSite }, changes))).toEqual(expected)
  })

  test.each<[string, Partial<CookieField>, string, boolean]>([
    ['not to a host below, unless it has a domain', {}, 'https://www.app.example/', false],
    ['to a host below its domain', { domain: 'app.example' }, 'https://www.app.example/', true],
    ['not over http if it is Secure', {}, 'http://app.example/', false],
    ['below its path', { path: '/api' }, 'https://app.example/api/orders', true],
    ['not beside its path', { path: '/api' }, 'https://app.example/apix', false],
  ])('%s', (_what, field, url, expected) => {
    expect(sends(field, { url, initiator: null })).toBe(expected)
  })
})

test('a script reads a cookie unless it is HttpOnly, and only one of its own host', () => {
  const { jar } = keepCookie([], { ...COOKIE, httpOnly: false }, APP)
  expect(readableCookies(jar, APP)).toHaveLength(1)
  expect(readableCookies(jar, 'https://blog.app.example/')).toEqual([])
  expect(readableCookies(keepCookie([], COOKIE, APP).jar, APP)).toEqual([])
})
