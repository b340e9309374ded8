import { excerpt, quote } from './excerpt'

/** More than a sentence bears. */
const MAX_LISTED = 8
const MAX_QUOTED = 4

const listFirst = (
  names: readonly string[],
  maximum: number,
  show: (name: string) => string,
): string =>
  [...names.slice(0, maximum).map(show), ...(names.length > maximum ? ['…'] : [])].join(', ')

/** Names that somebody else wrote, the first of them. */
export const list = (names: readonly string[]): string => listFirst(names, MAX_LISTED, excerpt)

/** Names that may have blanks, the first of them, each in quotation marks. */
export const listQuoted = (names: readonly string[]): string => listFirst(names, MAX_QUOTED, quote)
