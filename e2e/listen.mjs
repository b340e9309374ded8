/**
 * Starts a server on a free port of loopback.
 *
 * @param {import('node:http').Server} server
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `http://127.0.0.1:port`, and the way to end it
 */
export const listen = async (server) => {
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined))
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
