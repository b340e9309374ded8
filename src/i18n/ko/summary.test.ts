import { expect, test } from 'vitest'
import type { Summary } from '../../jwt/summary'
import { summaryText } from './summary'

const SUMMARY: Summary = {
  kind: 'access-token',
  subject: 'user-42',
  issuer: 'https://issuer.example',
  audience: ['https://api.example'],
  validity: { lifetime: 3600, until: 1_800_000_000, state: 'present' },
  algorithm: 'RS256',
  keyId: '2026-11',
  signature: 'valid',
}

test('is three sentences in plain words', () => {
  expect(summaryText(SUMMARY)).toBe(
    'https://issuer.example에서 https://api.example 앞으로 발급한 user-42의 액세스 토큰입니다. 2027년 1월 15일 08:00 UTC까지 1시간 동안 유효합니다. RS256 알고리즘과 2026-11 키로 서명되었습니다.',
  )
})

test.each<readonly [Partial<Summary>, string]>([
  [{ signature: 'embedded' }, 'RS256 알고리즘과 토큰이 가져온 키(2026-11)로 서명되었습니다.'],
  [{ signature: 'embedded', algorithm: null }, ' 토큰이 가져온 키로 서명되었습니다.'],
  [{ signature: 'invalid' }, '키로 서명되었다고 하지만, 이 키의 서명이 아닙니다.'],
  [{ signature: 'unchecked', keyId: null }, 'RS256 알고리즘으로 서명되었다고 하지만,'],
  [{ signature: 'none' }, '서명이 없어 누구나 만들 수 있습니다.'],
  [{ validity: null }, '만료 시각이 없습니다.'],
  [{ issuer: null, audience: [], subject: null }, '액세스 토큰입니다. 2027년'],
  [{ audience: ['a', 'b', 'c', 'd', 'e'] }, 'a, b, c 외 2곳 앞으로 발급한'],
  [{ kind: 'jwt', subject: 'a\u202eb' }, 'a[U+202E]b의 JWT입니다.'],
])('%j says “%s”', (change, expected) => {
  expect(summaryText({ ...SUMMARY, ...change })).toContain(expected)
})
