/**
 * Serves dist/ on loopback as the simplest of hosts does: no header beyond the content type, and
 * under a path of its own. Prints its address; the port is free choice.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'

const base = '/triptych/'
const dist = new URL('../dist/', import.meta.url)

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
const answer = async (request, response) => {
  // URL parsing resolves dot segments, so that no path leaves dist/.
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const name = pathname === base ? 'index.html' : pathname.slice(base.length)
  try {
    if (!pathname.startsWith(base)) throw new Error('outside of the base path')
    const body = await readFile(new URL(name, dist))
    response.writeHead(200, { 'Content-Type': contentTypes[extname(name)] ?? 'text/plain' })
    response.end(body)
  } catch {
    response.writeHead(404).end()
  }
}

const server = createServer((request, response) => void answer(request, response))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') {
    console.log(`http://127.0.0.1:${address.port}${base}`)
  }
})
