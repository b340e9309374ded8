/** A server of keys that fails in every way that servers do. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { listen } from './listen.mjs'

type Answer = (response: ServerResponse, address: string) => void

const OPEN = { 'Access-Control-Allow-Origin': '*' }
const json = (value: unknown, headers: Readonly<Record<string, string>> = OPEN): Answer => {
  return (response) =>
    response
      .writeHead(200, { 'Content-Type': 'application/json', ...headers })
      .end(JSON.stringify(value))
}

const redirect =
  (headers: Readonly<Record<string, string>>): Answer =>
  (response, address) =>
    response.writeHead(302, { Location: `${address}/keys`, ...headers }).end()

/** What each path answers; every other one, 404. */
const answers = (keys: object): Readonly<Record<string, Answer>> => ({
  '/keys': json(keys),
  '/no-cors/keys': json(keys, {}),
  '/redirect/keys': redirect(OPEN),
  '/redirect-no-cors/keys': redirect({}),
  '/forbidden/keys': (response) => response.writeHead(403, OPEN).end(),
  '/broken/keys': (response) => response.writeHead(500, OPEN).end('{"keys":[]}'),
  '/page/keys': (response) => response.writeHead(200, OPEN).end('<!doctype html><p>Sign in'),
  '/other/keys': json({ status: 'ok' }),
  '/large/keys': json({ keys: [], padding: 'x'.repeat(2 ** 21) }),
  '/hanging/keys': (response) => response.writeHead(200, OPEN).write('{"keys":'),
  // An issuer that only knows RFC 8414, and one that passes for another.
  '/.well-known/oauth-authorization-server/tenant': (response, address) =>
    json({ issuer: `${address}/tenant`, jwks_uri: `${address}/keys` })(response, address),
  '/impostor/.well-known/openid-configuration': (response, address) =>
    json({ issuer: 'https://login.example', jwks_uri: `${address}/keys` })(response, address),
  '/circle/.well-known/openid-configuration': (response, address) => {
    const itself = `${address}/circle/.well-known/openid-configuration`
    json({ issuer: `${address}/circle`, jwks_uri: itself })(response, address)
  },
  '/nowhere/.well-known/openid-configuration': (response, address) =>
    json({ issuer: `${address}/nowhere`, jwks_uri: 'javascript:alert(1)' })(response, address),
})

export interface KeyServer {
  readonly address: string
  /** The headers of the last request. */
  readonly lastHeaders: () => IncomingHttpHeaders
  readonly close: () => Promise<void>
}

/** Starts the server on a free port of loopback, with one key set wherever it has keys. */
export async function startKeyServer(keys: object): Promise<KeyServer> {
  const routes = answers(keys)
  let headers: IncomingHttpHeaders = {}
  const server = createServer((request, response) => {
    headers = request.headers
    const answer = routes[request.url ?? '']
    if (answer) answer(response, `http://${request.headers.host ?? ''}`)
    else response.writeHead(404, OPEN).end()
  })
  return { ...(await listen(server)), lastHeaders: () => headers }
}
