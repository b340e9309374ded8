import type { ValueType } from '../../jwt/value-type'

/** What the value of a name has to be. */
export const valueTypes: Readonly<Record<ValueType, string>> = {
  any: '아무 값',
  string: '문자열',
  StringOrURI: '문자열(콜론이 있으면 URI)',
  'StringOrURI or array': '문자열 또는 문자열 배열(콜론이 있으면 URI)',
  URI: 'URI',
  URIs: 'URI 배열',
  NumericDate: '1970-01-01 UTC부터 센 초(숫자)',
  boolean: 'true 또는 false',
  number: '숫자',
  integer: '정수',
  object: '객체',
  objects: '객체 배열',
  'object or objects': '객체 또는 객체 배열',
  array: '배열',
  'object or array': '객체 또는 배열',
  strings: '문자열 배열',
  'string or strings': '문자열 또는 문자열 배열',
  'string or integer': '문자열 또는 정수',
  base64url: 'Base64url 문자열',
  JWT: 'JWT',
  JWTs: 'JWT 배열',
  date: '날짜(YYYY-MM-DD 또는 YYYY)',
  'language tag': '언어 태그',
}
