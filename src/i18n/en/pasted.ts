import type { FoundToken, Repair } from '../../jwt/extract'
import { excerpt, quote } from '../excerpt'
import { placeOf, unnamedPlaceOf, type OriginTexts } from '../origin-text'
import { formatDuration } from './durations'

/** Where a token stood, with the name it had there and without one. */
const places: OriginTexts = {
  authorization: [(name) => `the ${excerpt(name)} header`, 'a Bearer line'],
  header: [(name) => `the header ${excerpt(name)}`, 'a header'],
  cookie: [(name) => `the cookie ${quote(name)}`, 'a cookie'],
  'set-cookie': [(name) => `the cookie ${quote(name)} that is set`, 'a Set-Cookie line'],
  'json-member': [(name) => `${quote(name)} in JSON`, 'JSON'],
  query: [(name) => `the query parameter ${quote(name)}`, 'the query of a URL'],
  fragment: [(name) => `${quote(name)} in the fragment of a URL`, 'the fragment of a URL'],
  path: [(name) => `the path of a URL after ${quote(name)}`, 'the path of a URL'],
  form: [(name) => `the form field ${quote(name)}`, 'a form'],
  element: [(name) => `the element <${excerpt(name)}>`, 'an element'],
  pem: [(name) => `the block ${quote(name)}`, 'a block'],
  environment: [(name) => `the variable ${excerpt(name)}`, 'a variable'],
  yaml: [(name) => `${quote(name)} in YAML`, 'YAML'],
  text: [(name) => `${quote(name)} in the text`, 'the text around it'],
}

const repairs: Readonly<Record<Repair, string>> = {
  'percent-decoded': 'percent-encoding undone',
  unescaped: 'escapes undone',
  'invisible-removed': 'invisible characters removed',
  'unwrapped-lines': 'line breaks removed',
  'base64-decoded': 'Base64 around it undone',
  'trailing-punctuation': 'punctuation after it left out',
  'quotes-removed': 'quotes removed',
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What a paste was made into. */
export const pasted = {
  /** `Taken from the Authorization header. Line breaks removed.` */
  taken: ({ origin, repairs: made }: FoundToken): string => {
    const place = placeOf(places, origin)
    const sentences = [
      place === null ? null : `Taken from ${place}`,
      made.length === 0 ? null : capital(made.map((repair) => repairs[repair]).join(', ')),
    ]
    return sentences.flatMap((sentence) => (sentence === null ? [] : [`${sentence}.`])).join(' ')
  },
  found: (count: number) => `${count} tokens were pasted:`,
  list: 'Tokens found',
  /** What a token of several is called: by its name, or else by where it stood. */
  name: ({ origin }: FoundToken, index: number): string =>
    origin.name === null
      ? (unnamedPlaceOf(places, origin) ?? `Token ${index + 1}`)
      : excerpt(origin.name),
  unknownAlgorithm: 'unreadable header',
  /** @param left seconds until the token expires; null where it has no expiry */
  expiry: (left: number | null): string =>
    left === null
      ? 'no expiry'
      : left > 0
        ? `${formatDuration(left)} left`
        : `expired ${formatDuration(-left)} ago`,
  show: 'Show what was pasted',
  hide: 'Hide what was pasted',
  text: 'Pasted text',
}
