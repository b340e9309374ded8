/** Numbers, names with digits or signs in them, and abbreviations. */
const SIGNS = /\w(?:[\w#+/-]|[.,:](?=\w))*/g

/**
 * What a text shows that no language translates, such as `email_verified`, `2,048` and `OCSP`:
 * without the `s` of a plural, and without a word after a hyphen as in `128-bit`.
 */
export const signsIn = (text: string): readonly string[] =>
  (text.match(SIGNS) ?? [])
    .map((sign) => sign.replace(/(?<=[A-Z]{2})s$|-[a-z]+$/, ''))
    .filter((sign) => /[A-Z]{2}|[\d_#:]/.test(sign))

/** What English shows, of the data or by itself, and another text does not. */
export const lostIn = (
  text: string,
  english: string,
  data: readonly string[] = [],
): readonly string[] =>
  [...signsIn(english), ...data.filter((value) => english.includes(value))].filter(
    (sign) => !text.includes(sign),
  )
