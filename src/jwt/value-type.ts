import { isObject } from './json-object'

/** What the value of a registered name has to be, as far as the value alone can tell. */
const CHECKS = {
  any: () => true,
  string: isString,
  /** A string; one with a colon has to be a URI (RFC 7519 section 2). */
  StringOrURI: isStringOrUri,
  'StringOrURI or array': oneOrMany(isStringOrUri),
  URI: isUri,
  URIs: arrayOf(isUri),
  /** Seconds since the epoch (RFC 7519 section 2). */
  NumericDate: isNumber,
  boolean: (value) => typeof value === 'boolean',
  number: isNumber,
  integer: Number.isInteger,
  object: isObject,
  objects: arrayOf(isObject),
  'object or objects': oneOrMany(isObject),
  array: Array.isArray,
  'object or array': (value) => isObject(value) || Array.isArray(value),
  strings: arrayOf(isString),
  'string or strings': oneOrMany(isString),
  'string or integer': (value) => isString(value) || Number.isInteger(value),
  base64url: matching(/^[\w-]+$/),
  /** A compact serialisation (RFC 7515 section 7.1, RFC 7516 section 7.1). */
  JWT: isJwt,
  JWTs: arrayOf(isJwt),
  /** A year, or a day in a year, which is 0000 where it is left out (OpenID Connect Core section 5.1). */
  date: matching(/^\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/),
  /** BCP 47, or with underscores as some write it (OpenID Connect Core section 5.1). */
  'language tag': matching(/^[a-z]{2,8}([-_][a-z0-9]{1,8})*$/i),
} as const satisfies Record<string, (value: unknown) => boolean>

export type ValueType = keyof typeof CHECKS

/** Whether a parsed JSON value is of the type. */
export const isType = (type: ValueType, value: unknown): boolean => CHECKS[type](value)

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function isUri(value: unknown): boolean {
  return isString(value) && /^[a-z][a-z0-9+.-]*:\S*$/i.test(value)
}

function isStringOrUri(value: unknown): boolean {
  return isString(value) && (!value.includes(':') || isUri(value))
}

function isJwt(value: unknown): boolean {
  return isString(value) && /^[\w-]+(\.[\w-]*){2}((\.[\w-]*){2})?$/.test(value)
}

function matching(pattern: RegExp) {
  return (value: unknown): boolean => isString(value) && pattern.test(value)
}

function arrayOf(isElement: (value: unknown) => boolean) {
  return (value: unknown): boolean => Array.isArray(value) && value.every(isElement)
}

function oneOrMany(isElement: (value: unknown) => boolean) {
  const areElements = arrayOf(isElement)
  return (value: unknown): boolean => isElement(value) || areElements(value)
}
