import type { ValueType } from '../jwt/value-type'

/** A value to begin with for each type, as JSON text. */
export const EMPTY_VALUES: Readonly<Record<ValueType, string>> = {
  any: '""',
  string: '""',
  StringOrURI: '""',
  'StringOrURI or array': '""',
  URI: '""',
  URIs: '[]',
  NumericDate: '0',
  boolean: 'false',
  number: '0',
  integer: '0',
  object: '{}',
  objects: '[]',
  'object or objects': '{}',
  array: '[]',
  'object or array': '{}',
  strings: '[]',
  'string or strings': '""',
  'string or integer': '""',
  base64url: '""',
  JWT: '""',
  JWTs: '[]',
  date: '""',
  'language tag': '""',
}
