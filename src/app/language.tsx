import {
  createContext,
  startTransition,
  use,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { chooseLanguage, loadLanguage } from '../i18n/languages'
import { MessagesContext, type Messages } from '../i18n/messages'
import { preferences } from './preferences'

const STORED_AS = 'triptych.language'

/** The language that was chosen, or else the first of the browser's that there is. */
export const readLanguage = (): string =>
  chooseLanguage([preferences.getItem(STORED_AS) ?? '', ...navigator.languages])

interface LanguageChoice {
  readonly language: string
  readonly choose: (tag: string) => void
}

const LanguageContext = createContext<LanguageChoice | null>(null)

export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext)
  if (!choice) throw new Error('No LanguageProvider above')
  return choice
}

interface LanguageProviderProps {
  readonly first: Messages
  readonly children: ReactNode
}

/** Gives the page its texts, and changes them once those of another language have arrived. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const [messages, setMessages] = useState(first)
  const [language, setLanguage] = useState(readLanguage)
  useEffect(() => {
    let isCurrent = true
    void Promise.resolve(loadLanguage(language)).then((loaded) => {
      if (isCurrent) startTransition(() => setMessages(loaded))
    })
    return () => {
      isCurrent = false
    }
  }, [language])
  useEffect(() => {
    document.documentElement.lang = messages.language
  }, [messages])
  const choice = useMemo(
    () => ({
      language,
      choose: (tag: string) => {
        preferences.setItem(STORED_AS, tag)
        setLanguage(tag)
      },
    }),
    [language],
  )
  return (
    <LanguageContext value={choice}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </LanguageContext>
  )
}
