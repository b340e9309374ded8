/** A few words for each value that is agreed on, by the name of what has it. */
export type ValueTexts<T extends Readonly<Record<string, readonly string[]>>> = {
  readonly [N in keyof T]: Readonly<Record<T[N][number], string>>
}
