/** Serves dist/ as the simplest of hosts does: without a header of ours, under a path of its own. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { listen } from './listen.mjs'

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
 * @param {string} pathname
 * @returns {Promise<{ type: string, body: Buffer } | null>} null where there is no such file
 */
const load = async (pathname) => {
  if (!pathname.startsWith(base)) return null
  const name = pathname === base ? 'index.html' : pathname.slice(base.length)
  try {
    const plain = await readFile(new URL(name, dist))
    return { type: contentTypes[extname(name)] ?? 'text/plain', body: gzipSync(plain) }
  } catch {
    return null
  }
}

/**
 * Starts the server on a free port of loopback.
 *
 * @returns {Promise<{ address: string, sizes: ReadonlyMap<string, number>, close: () => Promise<void> }>}
 *   the page's address; the bytes of each file sent so far, in gzip, by path; and the way to end it
 */
export const startStaticServer = async () => {
  /** @type {Map<string, ReturnType<typeof load>>} */
  const cache = new Map()
  /** @type {Map<string, number>} */
  const sizes = new Map()

  /**
   * @param {string} pathname
   * @param {import('node:http').ServerResponse} response
   */
  const answer = async (pathname, response) => {
    const loading = cache.get(pathname) ?? load(pathname)
    cache.set(pathname, loading)
    const file = await loading
    if (file === null) {
      response.writeHead(404).end()
      return
    }
    sizes.set(pathname, file.body.byteLength)
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'gzip' })
    response.end(file.body)
  }

  const server = createServer((request, response) => {
    // URL parsing resolves dot segments, so that no path leaves dist/.
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname, response)
  })
  const { address, close } = await listen(server)
  return { address: address + base, sizes, close }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await startStaticServer()
  console.log(address)
}
