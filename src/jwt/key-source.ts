import type { Analysis, Part } from './analysis'
import { isLoopback, isPrivateAddress } from './private-address'
import { problem } from './problem'
import { fail, ok, type Result } from './result'

/** Where a token says that its keys are; null for what it doesn't say. */
export interface KeyHints {
  readonly iss: string | null
  /** RFC 7515 section 4.1.2. */
  readonly jku: string | null
  /** RFC 7515 section 4.1.5. */
  readonly x5u: string | null
}

/** Something to know of an address before it is called. */
export type RequestWarning =
  /** Not encrypted on its way; loopback has no way. */
  | { readonly code: 'http' }
  | { readonly code: 'private-address' }
  | { readonly code: 'other-host'; readonly host: string; readonly issuerHost: string }
  /** The token's own `jku` or `x5u`: its keys prove nothing about who signed. */
  | { readonly code: 'named-by-token' }

/** Every request that may follow one click: all to one host. */
export interface RequestPlan {
  /** Each but the first is called only if there is nothing at the one before it. */
  readonly urls: readonly [string, ...string[]]
  readonly warnings: readonly RequestWarning[]
  /** The issuer whose metadata is asked for; null where keys are. */
  readonly issuer: string | null
}

/** What an address is that of: an issuer, or the very document. */
export type AddressKind = 'issuer' | 'document'

/** What a token says of where its keys are. Of duplicate names the last counts. */
export const readKeyHints = ({ header, payload }: Analysis): KeyHints => ({
  iss: readString(payload, 'iss'),
  jku: readString(header, 'jku'),
  x5u: readString(header, 'x5u'),
})

/** The address to begin with: `jku`, else `iss` where it is one, else `x5u`; else empty. */
export const suggestAddress = ({ iss, jku, x5u }: KeyHints): string =>
  jku ?? (iss !== null && isWebAddress(iss) ? iss : null) ?? x5u ?? ''

const isWebAddress = (text: string): boolean => /^https?:\/\//iu.test(text)

/**
 * What an address most likely is that of: a document's where it is the token's `jku` or `x5u`, has a
 * query, which issuers have not, or ends as key sets, metadata and certificates are named.
 */
export function guessAddressKind(address: string, hints: KeyHints): AddressKind {
  const url = parseAddress(address)
  if (!url.ok) return 'issuer'
  const { pathname, search } = url.value
  const isDocument = isNamedBy(hints, url.value.href) || search !== '' || DOCUMENT.test(pathname)
  return isDocument ? 'document' : 'issuer'
}

/**
 * Which requests find the keys behind an address, in order: the address itself, or an issuer's
 * metadata where OpenID Connect Discovery 1.0 section 4 has it, or else RFC 8414 section 3.1. An
 * address without a scheme is taken for https.
 *
 * Problems: `url-invalid`, `url-scheme`, `url-userinfo`.
 */
export function planRequests(
  address: string,
  kind: AddressKind,
  hints: KeyHints,
): Result<RequestPlan> {
  const parsed = parseAddress(address)
  if (!parsed.ok) return parsed
  const url = parsed.value
  if (kind === 'document') return ok(planOf([url], issuerBehind(url), hints))
  const issuer = url.origin + withoutSlash(url.pathname)
  return ok(planOf([openidUrl(url), oauthUrl(url)], issuer, hints))
}

/** The request for the keys that metadata points to (`jwks_uri`). Problems: those of `planRequests`. */
export function planKeySetRequest(jwksUri: string, hints: KeyHints): Result<RequestPlan> {
  const url = parseUrl(jwksUri)
  return url.ok ? ok(planOf([url.value], null, hints)) : url
}

/** Whether a request's URL is the token's own `jku` or `x5u`. */
export const isNamedBy = ({ jku, x5u }: KeyHints, url: string): boolean =>
  [jku, x5u].some((hint) => {
    const named = hint === null ? null : parseAddress(hint)
    return named?.ok === true && named.value.href === url
  })

/**
 * Whether metadata is of another issuer than the one that was asked for (OpenID Connect Discovery
 * 1.0 section 4.3, RFC 8414 section 3.3). A slash at the end is no difference: it is not part of
 * what is asked.
 */
export const isOtherIssuer = (asked: string | null, stated: string | null): boolean =>
  asked !== null && withoutSlash(stated ?? '') !== withoutSlash(asked)

const readString = (part: Part | null, name: string): string | null => {
  const value = part?.members.findLast((member) => member.name === name)?.value
  return typeof value === 'string' && value !== '' ? value : null
}

const parseAddress = (address: string): Result<URL> => {
  const text = address.trim()
  return parseUrl(/^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`)
}

function parseUrl(text: string): Result<URL> {
  if (/\s/u.test(text) || !URL.canParse(text)) return fail(problem('url-invalid', 'key', null, {}))
  const url = new URL(text)
  const { protocol, username, password } = url
  if (protocol !== 'https:' && protocol !== 'http:')
    return fail(problem('url-scheme', 'key', null, { scheme: protocol.slice(0, -1) }))
  if (username !== '' || password !== '') return fail(problem('url-userinfo', 'key', null, {}))
  url.hash = ''
  return ok(url)
}

const OPENID = '/.well-known/openid-configuration'
const OAUTH = '/.well-known/oauth-authorization-server'

/** Paths of metadata, of key sets as providers call theirs, and of files. */
const DOCUMENT =
  /\/\.well-known\/|\/(?:jwks?|jwks_uri|certs|keys)\/?$|\/(?:jwk|x509)\/[^/]+$|\.(?:json|jwks?|pem|crt|cer)$/iu

const withoutSlash = (text: string): string => text.replace(/\/$/u, '')

const openidUrl = ({ origin, pathname }: URL) => new URL(origin + withoutSlash(pathname) + OPENID)
const oauthUrl = ({ origin, pathname }: URL) => new URL(origin + OAUTH + withoutSlash(pathname))

/** The issuer whose metadata stands at an address; null where that is no address of metadata. */
function issuerBehind({ origin, pathname }: URL): string | null {
  if (pathname.endsWith(OPENID)) return origin + pathname.slice(0, -OPENID.length)
  const first = [OAUTH, OPENID].find((path) => pathname.startsWith(path))
  if (first !== undefined) return origin + pathname.slice(first.length)
  return pathname.endsWith(OAUTH) ? origin + pathname.slice(0, -OAUTH.length) : null
}

function planOf(
  [first, ...others]: readonly [URL, ...URL[]],
  issuer: string | null,
  hints: KeyHints,
): RequestPlan {
  const urls = [first.href, ...others.map(({ href }) => href)] as const
  return { urls, warnings: warningsOf(first, hints), issuer }
}

function warningsOf({ host, hostname, href, protocol }: URL, hints: KeyHints): RequestWarning[] {
  const issuerHost = hostOf(hints.iss)
  const warnings: RequestWarning[] = []
  if (protocol === 'http:' && !isLoopback(hostname)) warnings.push({ code: 'http' })
  if (isPrivateAddress(hostname)) warnings.push({ code: 'private-address' })
  if (issuerHost !== null && issuerHost !== host)
    warnings.push({ code: 'other-host', host, issuerHost })
  if (isNamedBy(hints, href)) warnings.push({ code: 'named-by-token' })
  return warnings
}

const hostOf = (iss: string | null): string | null =>
  iss !== null && isWebAddress(iss) && URL.canParse(iss) ? new URL(iss).host : null
