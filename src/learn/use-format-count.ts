import { useMemo } from 'react'
import { useMessages } from '../i18n/messages'

/** Formats numbers as the language writes them. */
export function useFormatCount(): (count: number) => string {
  const { language } = useMessages()
  return useMemo(() => {
    const format = new Intl.NumberFormat(language)
    return (count) => format.format(count)
  }, [language])
}
