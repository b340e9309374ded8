import { CLIENT, ISSUER, type Access, type Scope } from './access-token'
import type { RefreshRow } from './world'

const APP_CALLBACK = 'https://app.example/callback'

const http = (start: string, fields: readonly string[], body = ''): string =>
  [start, ...fields, ...(body === '' ? [] : ['', body])].join('\n')

const form = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams(fields).toString()

const post = (path: string, fields: Readonly<Record<string, string>>): string =>
  http(
    `POST ${path} HTTP/1.1`,
    ['Host: login.example', 'Content-Type: application/x-www-form-urlencoded'],
    form(fields),
  )

const json = (status: string, value: object): string =>
  http(
    `HTTP/1.1 ${status}`,
    ['Content-Type: application/json', 'Cache-Control: no-store'],
    JSON.stringify(value, null, 2),
  )

/** RFC 6749 section 4.1.1 with PKCE (RFC 7636 section 4.3). */
export const authorize = (scope: string, state: string, challenge: string): string => {
  const query = form({
    response_type: 'code',
    client_id: CLIENT,
    redirect_uri: APP_CALLBACK,
    scope,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  })
  return http(`GET /authorize?${query} HTTP/1.1`, ['Host: login.example'])
}

/** RFC 6749 section 4.1.2; `iss` by RFC 9207, the status by RFC 9700 section 4.12. */
export const withCode = (code: string, state: string): string =>
  http('HTTP/1.1 303 See Other', [
    `Location: ${APP_CALLBACK}?${form({ code, state, iss: ISSUER })}`,
  ])

/** RFC 6749 section 4.1.3, RFC 7636 section 4.5. */
export const redeem = (code: string, verifier: string): string =>
  post('/token', {
    grant_type: 'authorization_code',
    code,
    redirect_uri: APP_CALLBACK,
    client_id: CLIENT,
    code_verifier: verifier,
  })

/** RFC 6749 section 5.1. */
export const withTokens = (
  access: string,
  lifetime: number,
  refresh: string,
  scope: string,
): string =>
  json('200 OK', {
    access_token: access,
    token_type: 'Bearer',
    expires_in: lifetime,
    refresh_token: refresh,
    scope,
  })

/** RFC 6749 section 6. */
export const refresh = (token: string): string =>
  post('/token', { grant_type: 'refresh_token', refresh_token: token, client_id: CLIENT })

/** RFC 6749 section 5.2. */
export const invalidGrant = (): string => json('400 Bad Request', { error: 'invalid_grant' })

/** RFC 7009 section 2.1. */
export const revoke = (token: string): string =>
  post('/revoke', { token, token_type_hint: 'refresh_token', client_id: CLIENT })

/** RFC 7009 section 2.2: the same whether or not the token was known. */
export const revoked = (): string => http('HTTP/1.1 200 OK', [])

const CALLS: Readonly<Record<Scope, string>> = {
  'orders:read': 'GET /orders HTTP/1.1',
  'orders:write': 'DELETE /orders/7 HTTP/1.1',
}

/** RFC 6750 section 2.1. */
export const call = (scope: Scope, token: string | null): string =>
  http(CALLS[scope], [
    'Host: api.example',
    ...(token === null ? [] : [`Authorization: Bearer ${token}`]),
  ])

const challenge = (status: string, rest: string): string =>
  http(`HTTP/1.1 ${status}`, [`WWW-Authenticate: Bearer${rest}`])

const invalid = (why: string): string =>
  challenge('401 Unauthorized', ` error="invalid_token", error_description="${why}"`)

/** What the API answers: RFC 6750 section 3. A call without a token is told no error code. */
export function answer(access: Access, scope: Scope): string {
  switch (access) {
    case 'missing':
      return challenge('401 Unauthorized', '')
    case 'wrong-signature':
      return invalid('The signature is not valid')
    case 'wrong-claims':
      return invalid('The token is not for this API')
    case 'expired':
      return invalid('The access token expired')
    case 'insufficient-scope':
      return challenge('403 Forbidden', ` error="insufficient_scope", scope="${scope}"`)
    case 'granted':
      return scope === 'orders:read'
        ? json('200 OK', { orders: [{ id: 7, item: 'tea' }] })
        : http('HTTP/1.1 204 No Content', [])
  }
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`
const time = (seconds: number): string => quote(new Date(seconds * 1000).toISOString().slice(0, 19))

export const insertRow = ({ hash, family, subject, expires }: RefreshRow): string =>
  `INSERT INTO refresh_tokens (hash, family, subject, state, expires)\nVALUES (${quote(hash)}, ${family}, ${quote(subject)}, 'current', ${time(expires)});`

export const selectRow = (hash: string): string =>
  `SELECT family, subject, state, expires\nFROM refresh_tokens\nWHERE hash = ${quote(hash)};`

export const foundRow = (row: RefreshRow | null): string =>
  row === null
    ? '(0 rows)'
    : `family   = ${row.family}\nsubject  = ${row.subject}\nstate    = ${row.state}\nexpires  = ${new Date(row.expires * 1000).toISOString().slice(0, 19)}`

export const rotateRow = (spent: RefreshRow, next: RefreshRow): string =>
  `BEGIN;\nUPDATE refresh_tokens SET state = 'spent' WHERE hash = ${quote(spent.hash)};\n${insertRow(next)}\nCOMMIT;`

export const revokeFamily = (family: number): string =>
  `UPDATE refresh_tokens SET state = 'revoked' WHERE family = ${family};`
