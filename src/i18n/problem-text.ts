export interface ProblemText {
  /** What is wrong, without the place. */
  readonly what: string
  /** What to do about it. */
  readonly mend: string
}
