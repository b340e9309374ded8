import type { KnownName } from '../editor/editor-props'
import type { Messages } from '../i18n/messages'
import { REGISTERED_CLAIMS } from '../jwt/claims'
import { HEADER_PARAMETERS } from '../jwt/header-parameters'
import type { ValueType } from '../jwt/value-type'

/** A value to begin with for each type. */
const VALUES: Readonly<Record<ValueType, string>> = {
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

/** The names that complete and explain themselves in the header's or the payload's editor. */
export function knownNames(part: 'header' | 'payload', messages: Messages): readonly KnownName[] {
  const { claims, headerParameters, signature } = messages
  if (part === 'header')
    return HEADER_PARAMETERS.map(({ name, type, specification: { rfc, section } }) => ({
      name,
      detail: headerParameters[name].title,
      documentation: `${headerParameters[name].explanation} (${signature.rfc(rfc, section)})`,
      insert: `${JSON.stringify(name)}: ${VALUES[type]}`,
    }))
  return REGISTERED_CLAIMS.map(({ name, type, specification: { rfc, section } }) => ({
    name,
    detail: claims[name].title,
    documentation: `${claims[name].explanation} (${signature.rfc(rfc, section)})`,
    insert: `${JSON.stringify(name)}: ${VALUES[type]}`,
  }))
}
