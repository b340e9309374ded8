import { createServer, request as forward } from 'node:http'
import { listen } from './listen.mjs'
import { untilSteady } from './steady.mjs'

/**
 * A forward proxy that writes down every request a browser makes, its workers' too.
 *
 * @typedef {object} Recorder
 * @property {string} address
 * @property {readonly string[]} requests each request so far, oldest first: `GET http://host/path`
 * @property {() => Promise<void>} idle until a second has passed without a request
 * @property {() => Promise<void>} close
 */

/**
 * Starts a recorder on a free port. Loopback is forwarded, and so is any name under `.test`
 * (RFC 6761): it leads to loopback too, but is no secure context. All else is refused with 502.
 *
 * @returns {Promise<Recorder>}
 */
export const startRecorder = async () => {
  /** @type {string[]} */
  const requests = []
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '', 'http://unknown.invalid')
    requests.push(`${incoming.method} ${url.href}`)
    if (url.hostname !== '127.0.0.1' && !url.hostname.endsWith('.test')) {
      response.writeHead(502).end()
      return
    }
    const outgoing = forward(
      {
        host: '127.0.0.1',
        port: url.port,
        path: url.pathname + url.search,
        method: incoming.method,
        headers: incoming.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    outgoing.on('error', () => response.writeHead(502).end())
    incoming.pipe(outgoing)
  })
  // TLS and websockets: written down, and refused.
  server.on('connect', ({ url }, socket) => {
    requests.push(`CONNECT ${url}`)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  server.on('upgrade', ({ url }, socket) => {
    requests.push(`UPGRADE ${url}`)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  return {
    ...(await listen(server)),
    requests,
    idle: () => untilSteady(() => requests.length),
  }
}
