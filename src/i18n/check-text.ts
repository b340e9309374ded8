export interface CheckText {
  /** A few words for the ladder. */
  readonly short: string
  /** The sentence in the details. */
  readonly detail: string
}
