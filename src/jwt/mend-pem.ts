/** What `\u002b` and the like stand for: JSON writers for web pages escape them. */
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['2b', '+'],
  ['2f', '/'],
  ['3d', '='],
])

/**
 * Escapes of programming languages, once or twice escaped; a line continued with a backslash;
 * quotation marks, together with what joins two literals.
 */
const FOREIGN = /\\{1,4}(?:[nrt]|u00(2b|2f|3d))|\\{1,4}(?=\/|\r?\n)|["'`](?:[\s,;.+]*["'`])?/gi

/**
 * PEM as it was before it became a literal of a program or a configuration file: each escape and
 * quotation mark gives way to as many blanks, so that places in it are places in `text`.
 */
export const mendPem = (text: string): string =>
  text.replace(FOREIGN, (foreign: string, code?: string) => {
    const meant = code === undefined ? '' : (ESCAPED.get(code.toLowerCase()) ?? '')
    const isLineEnd = code === undefined && /[nrt]$/i.test(foreign) && foreign.startsWith('\\')
    return (isLineEnd ? '\n' : meant).padStart(foreign.length)
  })
