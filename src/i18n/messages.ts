import { createContext, use } from 'react'
import { en } from './en'

/** Every text of the interface; each language provides all of it. */
export type Messages = typeof en

export const MessagesContext = createContext<Messages>(en)

export const useMessages = (): Messages => use(MessagesContext)
