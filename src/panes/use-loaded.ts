import { useEffect, useState } from 'react'
import { whenIdle } from '../ui/when-idle'

/** What is loaded once the page is idle; null until it is there, and where it can't be loaded. */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null)
  useEffect(
    () =>
      whenIdle(() => {
        load().then(
          (value) => setLoaded(() => value),
          // Offline, or a newer version was deployed meanwhile: what needs it is a comfort.
          () => undefined,
        )
      }),
    [load],
  )
  return loaded
}
