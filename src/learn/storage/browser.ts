import { cookiesFor, keepCookie, type Cookie, type Request, type SameSite } from './cookie-jar'

export const PLACES = ['local-storage', 'memory', 'cookie', 'bff'] as const

/** Where the app keeps what it got at login. `bff`: on a server of its own, the backend for frontend. */
export type Place = (typeof PLACES)[number]

export interface Setup {
  readonly place: Place
  /** The next two are of the cookie, where there is one. */
  readonly httpOnly: boolean
  readonly sameSite: SameSite
  /** Whether what changes something has to carry a header that only the app's own page can know. */
  readonly csrfToken: boolean
  /** Whether the server lets a GET change something. */
  readonly changesByGet: boolean
}

/** As one should set it up. */
export const GUARDED: Omit<Setup, 'place'> = {
  httpOnly: true,
  sameSite: 'Lax',
  csrfToken: true,
  changesByGet: false,
}

/** What the login handed out: the token, the session's number, and the CSRF token of the page. */
export interface Credentials {
  readonly token: string
  readonly session: string
  readonly csrf: string
}

export const APP = 'https://app.example/'
const ORDERS = `${APP}api/orders`
export const TRANSFER = `${APP}api/transfer`

/** The browser of the model, after the login: what each of its compartments holds. */
export interface Browser {
  readonly setup: Setup
  readonly localStorage: string | null
  readonly memory: string | null
  readonly jar: readonly Cookie[]
  /** Whether the cookie was too large to be kept: nothing else about it can be refused. */
  readonly isCookieRefused: boolean
  /** On the server: the session's number and the token that belongs to it; null where it keeps none. */
  readonly session: { readonly id: string; readonly token: string } | null
}

/** A request as it leaves the browser. */
export interface Sent extends Request {
  readonly cookies: readonly Cookie[]
  readonly authorization: string | null
  readonly csrf: string | null
}

export type Reply = 'done' | 'unauthenticated' | 'csrf-refused' | 'wrong-method'

export function logIn(setup: Setup, { token, session }: Credentials): Browser {
  const { place, httpOnly, sameSite } = setup
  const empty: Browser = {
    setup,
    localStorage: null,
    memory: null,
    jar: [],
    isCookieRefused: false,
    session: null,
  }
  if (place === 'local-storage') return { ...empty, localStorage: token }
  if (place === 'memory') return { ...empty, memory: token }
  const isBff = place === 'bff'
  const name = isBff ? '__Host-session' : '__Host-token'
  const value = isBff ? session : token
  const field = { name, value, domain: null, path: '/', secure: true, httpOnly, sameSite }
  const { jar, refusal } = keepCookie([], field, APP)
  return {
    ...empty,
    jar,
    isCookieRefused: refusal !== null,
    session: isBff ? { id: session, token } : null,
  }
}

/** Loads the page anew, as a second tab does too: what a page had in memory is gone. */
export const reload = (browser: Browser): Browser => ({ ...browser, memory: null })

/** A request that a page of any origin makes: the browser adds the cookies, and nothing else. */
export const send = (
  { jar }: Browser,
  request: Request,
  own: Partial<Pick<Sent, 'authorization' | 'csrf'>> = {},
): Sent => ({
  authorization: null,
  csrf: null,
  ...own,
  ...request,
  cookies: cookiesFor(jar, request),
})

/** The next request of the app itself, by which it reads. */
export function nextRequest(browser: Browser): Sent {
  const token = browser.localStorage ?? browser.memory
  const request = { url: ORDERS, method: 'GET', initiator: APP, isNavigation: false } as const
  return send(browser, request, { authorization: token })
}

/** What the server makes of a request. A bearer token needs no CSRF token: no browser adds it by itself. */
export function answer(
  { setup, session }: Browser,
  { token, csrf }: Credentials,
  sent: Sent,
): Reply {
  const isByCookie = sent.cookies.some(({ value }) => value === (session?.id ?? token))
  if (!isByCookie && sent.authorization !== token) return 'unauthenticated'
  if (sent.url !== TRANSFER) return 'done'
  if (sent.method === 'GET') return setup.changesByGet ? 'done' : 'wrong-method'
  return isByCookie && setup.csrfToken && sent.csrf !== csrf ? 'csrf-refused' : 'done'
}

/** The request as HTTP. */
export function textOf({ url, method, cookies, authorization, csrf }: Sent): string {
  const { host, pathname } = new URL(url)
  const fields = [
    `Host: ${host}`,
    ...(authorization === null ? [] : [`Authorization: Bearer ${authorization}`]),
    ...(cookies.length === 0
      ? []
      : [`Cookie: ${cookies.map(({ name, value }) => `${name}=${value}`).join('; ')}`]),
    ...(csrf === null ? [] : [`X-CSRF-Token: ${csrf}`]),
  ]
  return [`${method} ${pathname} HTTP/1.1`, ...fields].join('\n')
}

/** The `Set-Cookie` field that made a cookie. */
export const fieldOf = ({ name, value, path, secure, httpOnly, sameSite }: Cookie): string =>
  [
    `${name}=${value}`,
    `Path=${path}`,
    ...(secure ? ['Secure'] : []),
    ...(httpOnly ? ['HttpOnly'] : []),
    `SameSite=${sameSite}`,
  ].join('; ')

/** What the backend for frontend sends on to the API in place of a request; null where it knows no session. */
export function forwarded({ session }: Browser, sent: Sent): string | null {
  if (session === null || !sent.cookies.some(({ value }) => value === session.id)) return null
  return [
    `${sent.method} ${new URL(sent.url).pathname.replace('/api', '')} HTTP/1.1`,
    'Host: api.example',
    `Authorization: Bearer ${session.token}`,
  ].join('\n')
}
