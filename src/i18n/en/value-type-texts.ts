import type { ValueType } from '../../jwt/value-type'

/** What the value of a name has to be. */
export const valueTypes: Readonly<Record<ValueType, string>> = {
  any: 'Any value',
  string: 'A string',
  StringOrURI: 'A string; a URI if it has a colon',
  'StringOrURI or array': 'A string or an array of strings; each a URI if it has a colon',
  URI: 'A URI',
  URIs: 'An array of URIs',
  NumericDate: 'A number of seconds since 1970-01-01 UTC',
  boolean: 'true or false',
  number: 'A number',
  integer: 'An integer',
  object: 'An object',
  objects: 'An array of objects',
  'object or objects': 'An object or an array of objects',
  array: 'An array',
  'object or array': 'An object or an array',
  strings: 'An array of strings',
  'string or strings': 'A string or an array of strings',
  'string or integer': 'A string or an integer',
  base64url: 'A string in Base64url',
  JWT: 'A JWT',
  JWTs: 'An array of JWTs',
  date: 'A date, YYYY-MM-DD or YYYY',
  'language tag': 'A language tag',
}
