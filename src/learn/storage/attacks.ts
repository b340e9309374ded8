import {
  answer,
  APP,
  GUARDED,
  logIn,
  nextRequest,
  reload,
  send,
  TRANSFER,
  type Credentials,
  type Place,
  type Reply,
  type Setup,
} from './browser'
import { cookiesFor, readableCookies, type Request } from './cookie-jar'

/** What a script that was smuggled into the app's page tries, one after the other. */
export type ScriptStep =
  | { readonly kind: 'read-local-storage'; readonly got: string | null }
  | { readonly kind: 'read-cookies'; readonly got: string | null }
  /** It wraps `fetch` and waits for the app's next request. */
  | { readonly kind: 'listen'; readonly got: string | null }
  /** It sends a request itself, from within the page. */
  | { readonly kind: 'act'; readonly reply: Reply }
  /** What it got is used from the attacker's own machine; null where it got nothing. */
  | { readonly kind: 'use-elsewhere'; readonly reply: Reply | null }

export interface ScriptAttack {
  readonly steps: readonly ScriptStep[]
  /** Whether there was nothing to attack: the browser did not keep the cookie. */
  readonly isCookieRefused: boolean
  /** What can be carried away. */
  readonly stolen: string | null
  /** Whether it acted as the user while the page was open. */
  readonly acted: boolean
}

/** XSS: the script runs with every right of the page, and so knows its CSRF token. */
export function attackByScript(setup: Setup, credentials: Credentials): ScriptAttack {
  const browser = logIn(setup, credentials)
  const cookie = readableCookies(browser.jar, APP)[0]?.value ?? null
  const heard = nextRequest(browser).authorization
  const stolen = browser.localStorage ?? cookie ?? heard
  const own = { authorization: browser.localStorage ?? heard, csrf: credentials.csrf }
  const request = { url: TRANSFER, method: 'POST', initiator: APP, isNavigation: false } as const
  const reply = answer(browser, credentials, send(browser, request, own))
  return {
    steps: [
      { kind: 'read-local-storage', got: browser.localStorage },
      { kind: 'read-cookies', got: cookie },
      { kind: 'listen', got: heard },
      { kind: 'act', reply },
      {
        kind: 'use-elsewhere',
        reply: stolen === null ? null : tryElsewhere(setup, credentials, stolen),
      },
    ],
    isCookieRefused: browser.isCookieRefused,
    stolen,
    acted: reply === 'done',
  }
}

/** Another machine has no cookies, but can write any field into a request, one that reads included. */
function tryElsewhere(setup: Setup, credentials: Credentials, stolen: string): Reply {
  const browser = logIn(setup, credentials)
  const jar = browser.jar.map((cookie) => ({ ...cookie, value: stolen }))
  const request = { url: APP, method: 'GET', initiator: null, isNavigation: true } as const
  return answer(browser, credentials, send({ ...browser, jar }, request, { authorization: stolen }))
}

export const FOREIGN_PAGE = 'https://evil.example/'
/** Another host of the app's own site. */
export const SIBLING_PAGE = 'https://blog.app.example/'

/** How a page that is not the app's gets a browser to send requests there. */
export const FORGERIES = {
  form: { method: 'POST', initiator: FOREIGN_PAGE, isNavigation: true },
  link: { method: 'GET', initiator: FOREIGN_PAGE, isNavigation: true },
  image: { method: 'GET', initiator: FOREIGN_PAGE, isNavigation: false },
  fetch: { method: 'POST', initiator: FOREIGN_PAGE, isNavigation: false },
  sibling: { method: 'POST', initiator: SIBLING_PAGE, isNavigation: true },
} as const satisfies Readonly<Record<string, Omit<Request, 'url'>>>

export type Forgery = keyof typeof FORGERIES

export const FORGERY_NAMES = [
  'form',
  'link',
  'image',
  'fetch',
  'sibling',
] as const satisfies readonly Forgery[]

export interface ForgeryResult {
  readonly forgery: Forgery
  /** Whether the browser sent the app's cookie along. */
  readonly carriedCookie: boolean
  readonly reply: Reply
}

/** CSRF: a page of another origin can't read the app's, so it knows neither its CSRF token nor its store. */
export function forge(setup: Setup, credentials: Credentials): readonly ForgeryResult[] {
  const browser = logIn(setup, credentials)
  return FORGERY_NAMES.map((forgery) => {
    const sent = send(browser, { ...FORGERIES[forgery], url: TRANSFER })
    return {
      forgery,
      carriedCookie: sent.cookies.length > 0,
      reply: answer(browser, credentials, sent),
    }
  })
}

/** Whether who follows a link from elsewhere to the app arrives logged in. */
export function arrivesLoggedIn(setup: Setup, credentials: Credentials): boolean {
  const browser = reload(logIn(setup, credentials))
  const request: Request = {
    url: APP,
    method: 'GET',
    initiator: 'https://mail.example/',
    isNavigation: true,
  }
  return browser.localStorage !== null || cookiesFor(browser.jar, request).length > 0
}

export interface PlaceVerdict {
  readonly stolen: boolean
  readonly acted: boolean
  /** How many of the forgeries succeed without any defence, and with all of {@link GUARDED}. */
  readonly forgedUnguarded: number
  readonly forgedGuarded: number
  readonly survivesReload: boolean
  readonly hasSession: boolean
}

/** What the attacks and a reload do to a place; null where the browser keeps no cookie that large. */
export function judge(place: Place, credentials: Credentials): PlaceVerdict | null {
  const setup: Setup = { ...GUARDED, place }
  const open: Setup = {
    place,
    httpOnly: true,
    sameSite: 'None',
    csrfToken: false,
    changesByGet: true,
  }
  const script = attackByScript(setup, credentials)
  if (script.isCookieRefused) return null
  const browser = reload(logIn(setup, credentials))
  return {
    stolen: script.stolen !== null,
    acted: script.acted,
    forgedUnguarded: countDone(forge(open, credentials)),
    forgedGuarded: countDone(forge(setup, credentials)),
    survivesReload: answer(browser, credentials, nextRequest(browser)) === 'done',
    hasSession: browser.session !== null,
  }
}

export const countDone = (results: readonly ForgeryResult[]): number =>
  results.filter(({ reply }) => reply === 'done').length
