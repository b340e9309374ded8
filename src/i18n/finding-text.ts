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
