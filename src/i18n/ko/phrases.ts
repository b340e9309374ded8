import type { JsonType, SegmentName } from '../../jwt/problem'
import type { TimeUnit } from '../../jwt/time'

export const segments: Readonly<Record<SegmentName, string>> = {
  header: '헤더',
  payload: '페이로드',
  signature: '서명',
  'encrypted-key': '암호화된 키',
  iv: '초기화 벡터',
  ciphertext: '암호문',
  tag: '인증 태그',
}

/** A value of each type; all end alike, so that one particle fits them all. */
export const jsonTypes: Readonly<Record<JsonType, string>> = {
  object: '객체 값',
  array: '배열 값',
  string: '문자열 값',
  number: '숫자 값',
  boolean: 'true/false 값',
  null: 'null 값',
}

export const timeUnits: Readonly<Record<TimeUnit, string>> = {
  seconds: '초',
  milliseconds: '밀리초',
  microseconds: '마이크로초',
}
