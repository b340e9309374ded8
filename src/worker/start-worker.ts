/** A worker; null where the browser forbids them. */
export function startWorker(spawn: () => Worker): Worker | null {
  try {
    return spawn()
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
