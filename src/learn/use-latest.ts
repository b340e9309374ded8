import { useEffect, useRef, useState } from 'react'

/**
 * What `work` gave, null until the first answer. It is done anew whenever `work` is another function;
 * the earlier answer stays until then, and one that was overtaken is dropped. A component that was
 * hidden meanwhile keeps its answer.
 */
export function useLatest<T>(work: () => Promise<T>): T | null {
  const [latest, setLatest] = useState<T | null>(null)
  const answered = useRef<typeof work>(null)
  useEffect(() => {
    if (answered.current === work) return
    let isCurrent = true
    void work().then((value) => {
      if (!isCurrent) return
      answered.current = work
      setLatest(value)
    })
    return () => {
      isCurrent = false
    }
  }, [work])
  return latest
}
