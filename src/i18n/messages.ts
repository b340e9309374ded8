import { createContext, use } from 'react'
import type { Problem } from '../jwt/problem'
import { messages as english } from './en/messages'

/** Every text of the interface; each language provides all of it. */
export type Messages = typeof english

/** The texts that are loaded apart. */
export type LateMessages = Awaited<ReturnType<Messages['loadLate']>>

/** What the names of the registries mean, loaded apart as well. */
export type RegistryTexts = Awaited<ReturnType<Messages['loadRegistry']>>

/** The texts of the lessons, and the glossary: each loaded apart. */
export type LearnTexts = Awaited<ReturnType<Messages['loadLearn']>>
export type GlossaryTexts = Awaited<ReturnType<Messages['loadGlossary']>>

export type ProblemText = ReturnType<LateMessages['problemText']>

export const MessagesContext = createContext<Messages>(english)

export const useMessages = (): Messages => use(MessagesContext)

/** Suspends until they are there. */
export const useLateMessages = (): LateMessages => use(useMessages().loadLate())

/** Suspends until they are there. */
export const useLearnTexts = (): LearnTexts => use(useMessages().loadLearn())

/** Suspends until it is there. */
export const useGlossary = (): GlossaryTexts => use(useMessages().loadGlossary())

/** A problem in words. Suspends where they are loaded apart. */
export function useProblemText(problem: Problem): ProblemText {
  const { problemText, loadLate } = useMessages()
  return problemText(problem) ?? use(loadLate()).problemText(problem)
}
