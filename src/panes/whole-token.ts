/** Longer texts are not looked at: it happens at each keystroke. */
const MAX_LENGTH = 1_000_000

/** The token that a text consists of; null for any other text. A header begins with `{"`: `eyJ`. */
export function wholeToken(text: string): string | null {
  if (text.length > MAX_LENGTH) return null
  const token = text
    .trim()
    .replace(/^Bearer\s+/i, '')
    .replace(/^"(.*)"$/, '$1')
  return /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/.test(token) ? token : null
}
