import { useEffect, useState } from 'react'

/**
 * What `work` gave, null until the first answer. It is done anew whenever `work` is another function;
 * the earlier answer stays until then, and one that was overtaken is dropped.
 */
export function useLatest<T>(work: () => Promise<T>): T | null {
  const [latest, setLatest] = useState<T | null>(null)
  useEffect(() => {
    let isCurrent = true
    void work().then((value) => {
      if (isCurrent) setLatest(value)
    })
    return () => {
      isCurrent = false
    }
  }, [work])
  return latest
}
