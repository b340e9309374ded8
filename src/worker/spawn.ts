/** Starts the worker that runs the core. It never uses the network. */
export const spawnEngineWorker = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' })

/** Starts a worker that tries secrets. It never uses the network. */
export const spawnGuessWorker = (): Worker =>
  new Worker(new URL('./guess-worker.ts', import.meta.url), { type: 'module', name: 'guess' })

/** Starts the worker that may use the network, for one request. */
export const spawnFetchWorker = (): Worker =>
  new Worker(new URL('./fetch-worker.ts', import.meta.url), { type: 'module', name: 'fetch' })
