/**
 * A compact serialisation whose header begins with `{"`, between characters that can't be meant as
 * part of it: a token with a wrong character in it is not cut off there.
 */
const TOKEN = /(?<![^\s"'`=:;,&(<>[{|])eyJ[\w-]*(?:\.[\w-]*){2,4}(?=$|[\s"'`;,&)<>\]}|\\])/

/** One token that a terminal or a mail program broke over lines; two have more dots. */
const WRAPPED_TOKEN = /^eyJ[\w\r\n-]*\.[\w\r\n-]*\.[\w\r\n-]*$/

/**
 * The token in pasted text: without the white space around it, without the authentication scheme of
 * an `Authorization` header line (RFC 6750 section 2.1), its line breaks removed; or the first one
 * in a longer text, such as a curl command, a cookie, a JSON response or a URL. Text without any is
 * only trimmed.
 */
export function extract(pasted: string): string {
  const text = pasted.trim().replace(/^(?:Authorization:\s*)?Bearer\s+/i, '')
  if (!/[^\w.-]/.test(text)) return text
  if (WRAPPED_TOKEN.test(text)) return text.replaceAll(/[\r\n]/g, '')
  return withoutFullStop(TOKEN.exec(text)?.[0] ?? text)
}

/** A token at the end of a sentence takes the full stop for a fourth segment. */
const withoutFullStop = (token: string): string =>
  token.replace(/^((?:[^.\s]*\.){2}[^.\s]+)\.$/, '$1')
