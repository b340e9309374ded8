/** A text for each code, made of the data that goes with it. */
export type TextsByCode<D, T> = { readonly [C in keyof D]: (data: D[C]) => T }

/** The text of whatever has a code and the data of that code. */
export const byCode =
  <D, T>(texts: TextsByCode<D, T>) =>
  <C extends keyof D>({ code, data }: { readonly code: C; readonly data: D[C] }): T =>
    texts[code](data)

/** The same where only some codes have a text; null for any other. */
export const someByCode =
  <D, T>(texts: Partial<TextsByCode<D, T>>) =>
  <C extends keyof D>({ code, data }: { readonly code: C; readonly data: D[C] }): T | null =>
    texts[code]?.(data) ?? null
