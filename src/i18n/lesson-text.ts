/**
 * Texts of the lessons may carry three marks: `` `code` ``, `**emphasis**`, and `[[term]]` or
 * `[[term|words]]`, which links to the glossary.
 */
export interface LessonText<Screen extends string = string> {
  readonly title: string
  /** What one knows after it, in a sentence. */
  readonly summary: string
  readonly screens: Readonly<Record<Screen, ScreenText>>
}

export interface ScreenText {
  readonly title: string
  /** The paragraphs above what is shown. */
  readonly text: readonly string[]
  /** What there is to do, and what it showed; only where there is a task. */
  readonly task?: string
  readonly solved?: string
}
