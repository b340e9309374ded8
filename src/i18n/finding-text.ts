import type { Finding, FindingData, RuleId } from '../jwt/findings'

/** What a rule says, `D` being what it knows of the place where it found something. */
export interface RuleText<D> {
  /** What it finds, in general. */
  readonly name: string
  /** The same of one place; `name` where it is left out. */
  readonly title?: (data: D) => string
  /** Why it matters, and what to do. */
  readonly explanation: string | ((data: D) => string)
}

export type RuleTexts<T> = { readonly [R in keyof T]: RuleText<T[R]> }

export interface FindingText {
  readonly title: string
  readonly explanation: string
}

/** The texts of the rules, and of what they find. */
export const findingTexts = (rules: RuleTexts<FindingData>) => ({
  /** What a rule finds, in general. */
  ruleName: (rule: RuleId): string => rules[rule].name,
  textOf<R extends RuleId>({ rule, data }: Finding<R>): FindingText {
    const { name, title, explanation }: RuleText<FindingData[R]> = rules[rule]
    return {
      title: title?.(data) ?? name,
      explanation: typeof explanation === 'string' ? explanation : explanation(data),
    }
  },
})
