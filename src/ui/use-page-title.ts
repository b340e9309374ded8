import { useEffect } from 'react'

/** Names the page, for tabs, bookmarks and the history, while the component is shown; null leaves the name. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title
  }, [title])
}
