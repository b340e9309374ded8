/** Where a token stood in a pasted text. */
export type OriginKind =
  | 'whole'
  | 'authorization'
  | 'header'
  | 'cookie'
  | 'set-cookie'
  | 'json-member'
  | 'query'
  | 'fragment'
  | 'path'
  | 'form'
  | 'element'
  | 'pem'
  | 'environment'
  | 'yaml'
  | 'text'

export interface Origin {
  readonly kind: OriginKind
  /** The header's, cookie's, member's, parameter's, element's or variable's name, or PEM label. */
  readonly name: string | null
}

/** How far before a token its origin is looked for, in characters. */
const MAX_DISTANCE = 2000

/** In HAR files and the like a name and a value are members of their own. */
const COLON = `["'\`,:\\s]*(?:value["'\`:\\s]*)?`
/** An authentication scheme before the token: RFC 6750 section 2.1, RFC 9449 section 7.1. */
const SCHEME = `(?:(?:bearer|dpop|jwt|token|basic)[\\s+:]*)?["'\`]?`
const COOKIE_PAIRS = '(?:[^=:;\\s"]+=[^;\\s"]*;\\s*)*'
const LINE = '(?:^|[\\r\\n])[ \\t]*'

/** What stands right before a token at each origin, the name in a group. The first that fits counts. */
const ORIGINS = [
  ['authorization', `\\b((?:proxy-)?authorization)${COLON}${SCHEME}$`],
  ['set-cookie', `\\bset-cookie${COLON}([^=;\\s"',:]+)=["']?$`],
  ['cookie', `(?:\\bcookie|(?:^|\\s)-b)${COLON}${COOKIE_PAIRS}([^=;\\s"',:]+)=["']?$`],
  ['cookie', `\\t(?:TRUE|FALSE)\\t\\d+\\t([^\\t\\r\\n]+)\\t$`],
  ['pem', `-----BEGIN ([^-\\r\\n]+)-----\\s*$`],
  ['form', `<input\\b[^<>]*\\bname=["']?([^"'\\s<>]+)[^<>]*\\bvalue=["']?$`],
  ['header', `\\s(?:-H|--header)[\\s=]*["']?([\\w-]+):\\s*${SCHEME}$`],
  ['header', `"name"\\s*:\\s*"([\\w]+(?:-[\\w]+)+)"\\s*,\\s*"value"\\s*:\\s*"${SCHEME}$`],
  ['json-member', `"name"\\s*:\\s*"([^"\\r\\n]*)"\\s*,\\s*"value"\\s*:\\s*"${SCHEME}$`],
  ['json-member', `["']([^"'\\r\\n]{1,100})["']\\s*(?::|=>)\\s*b?["']${SCHEME}$`],
  ['header', `${LINE}(?:[<>*] )?((?:x-|sec-|[a-z\\d]+-[a-z\\d]+-)[\\w-]*):[ \\t]*${SCHEME}$`],
  ['environment', `${LINE}(?:(?:export|set|setx|env)\\s+|\\$env:)?([a-z_]\\w*)\\s*=\\s*["']?$`],
  ['environment', `\\s(?:-e|--env)\\s+["']?([a-z_]\\w*)=["']?$`],
  ['yaml', `${LINE}(?:- )?["']?([\\w./-]+)["']?:[ \\t]*(?:[|>][+-]?\\s+)?["']?${SCHEME}$`],
  ['element', `<([a-z][\\w:.-]*)(?:\\s[^<>]*)?>\\s*$`],
  ['authorization', `\\b(?:bearer|dpop)["']?[\\s+:]*["']?()$`],
  ['text', `(?:^|[\\s,;{(\\[])["']?([\\w.-]+)["']?\\s*[=:]\\s*["']?$`],
] as const satisfies readonly (readonly [OriginKind, string])[]

const PATTERNS = ORIGINS.map(([kind, pattern]) => ({ kind, pattern: new RegExp(pattern, 'i') }))

/** A further parameter or cookie behind the one whose origin is known. */
const FURTHER_PARAMETER = /^[^\s"'<>?#]*&([^=&\s"'<>]+)=$/
const FURTHER_COOKIE = /^[^\r\n"']*;\s*([^=;\s]+)=$/

const PARAMETER_KINDS: ReadonlySet<OriginKind> = new Set(['query', 'fragment', 'form'])

/** The last token that was found, and where it ended. */
export interface Predecessor {
  readonly origin: Origin
  readonly end: number
}

/**
 * Where the token between two offsets of a text stands, unless it is the whole text.
 *
 * @param previous the token found before it: it may stand in the same query or cookie line
 */
export function findOrigin(
  text: string,
  start: number,
  end: number,
  previous: Predecessor | null,
): Origin {
  const floor = Math.max(previous?.end ?? 0, start - MAX_DISTANCE)
  const before = withoutBackslashes(text.slice(floor, start))
  return (
    (previous?.end === floor ? findAlongside(before, previous.origin) : null) ??
    findInUrl(before, text[end]) ??
    findInTable(before)
  )
}

const withoutBackslashes = (text: string): string => text.replaceAll(/\\+(?=["'])/g, '')

function findAlongside(between: string, { kind }: Origin): Origin | null {
  const isCookie = kind === 'cookie'
  if (!isCookie && !PARAMETER_KINDS.has(kind)) return null
  const name = (isCookie ? FURTHER_COOKIE : FURTHER_PARAMETER).exec(between)?.[1]
  return name === undefined ? null : { kind, name }
}

/** The path, or a parameter of the query or fragment of a URL, or of a form that has more than one. */
function findInUrl(before: string, next: string | undefined): Origin | null {
  let start = before.length
  while (start > 0 && !DELIMITER.test(before.charAt(start - 1))) start--
  const url = before.slice(start)
  if (!url.endsWith('=')) {
    if (!url.includes('://')) return null
    if (/#\/?$/.test(url)) return { kind: 'fragment', name: null }
    return url.endsWith('/') ? { kind: 'path', name: null } : null
  }
  const pairs = url.slice(0, -1)
  const name = pairs.slice(Math.max(...NAME_STARTS.map((mark) => pairs.lastIndexOf(mark))) + 1)
  const isForm = next === '&' || pairs.includes('&')
  const kind = pairs.includes('#') ? 'fragment' : pairs.includes('?') ? 'query' : 'form'
  return name === '' || (kind === 'form' && !isForm) ? null : { kind, name }
}

const DELIMITER = /[\s"'<>`]/
const NAME_STARTS = ['=', '&', '?', '#', ';'] as const

function findInTable(before: string): Origin {
  for (const { kind, pattern } of PATTERNS) {
    const found = pattern.exec(before)
    if (found !== null) return { kind, name: found[1] || null }
  }
  return { kind: 'text', name: null }
}
