export interface NameText {
  readonly title: string
  /** One or two sentences. */
  readonly explanation: string
}
