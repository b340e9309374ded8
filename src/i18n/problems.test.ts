import { describe, expect, test } from 'vitest'
import type { Problem, ProblemCode, ProblemData } from '../jwt/problem'
import { PROBLEM_SAMPLES } from './problem-samples-on-test'
import { HOSTILE, rowsOf, TEXTS } from './texts-on-test'

const hostile = <C extends ProblemCode>(code: C, data: ProblemData[C]) => ({ code, data })

const QUOTING: readonly Pick<Problem, 'code' | 'data'>[] = [
  hostile('token-encrypted', { alg: HOSTILE, enc: HOSTILE }),
  hostile('json-unexpected', { found: HOSTILE, expected: 'value' }),
  hostile('json-literal', { text: HOSTILE, suggestion: null }),
  hostile('json-number', { text: HOSTILE }),
  hostile('json-escape', { text: HOSTILE }),
  hostile('alg-unknown', { name: HOSTILE, suggestion: null }),
  hostile('crit-unsupported', { names: Array.from({ length: 1000 }, () => HOSTILE) }),
  hostile('pem-cut-short', { label: HOSTILE }),
  hostile('pem-label', { label: HOSTILE }),
  hostile('pem-empty', { label: HOSTILE }),
  hostile('pem-base64', { label: HOSTILE }),
  hostile('der-cut-short', { label: HOSTILE, expected: 2, actual: 1 }),
  hostile('der-invalid', { label: HOSTILE, offset: 0 }),
  hostile('pem-content', { label: HOSTILE, content: 'PRIVATE KEY' }),
  hostile('encryption-unsupported', { scheme: HOSTILE }),
  hostile('openssh-type', { name: HOSTILE }),
  hostile('openssh-mismatch', { name: HOSTILE, content: HOSTILE }),
  hostile('openssh-encrypted', { cipher: HOSTILE }),
  hostile('jwk-type-unknown', { kty: HOSTILE }),
  hostile('jwk-curve-unknown', { crv: HOSTILE }),
  hostile('key-alg-mismatch', { alg: 'RS256', keyAlg: HOSTILE }),
  hostile('key-use-mismatch', { use: HOSTILE }),
  hostile('key-operations-mismatch', { needs: 'sign', has: [HOSTILE] }),
  hostile('key-set-unfit', { count: 2, keyId: HOSTILE, alg: 'RS256' }),
  hostile('key-id-mismatch', { keyId: HOSTILE, wanted: HOSTILE }),
  hostile('url-scheme', { scheme: HOSTILE }),
]

describe.each(TEXTS)('in $tag', ({ late }) => {
  test.each(rowsOf(PROBLEM_SAMPLES))('$code says what is wrong and what to do', (row) => {
    const { what, mend } = late.problemText(row)
    for (const text of [what, mend]) {
      expect(text).toMatch(/^\S.*\S$/)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test.each(QUOTING)('$code quotes short, in one line and unturned', (row) => {
    const { what, mend } = late.problemText(row)
    for (const sentence of [what, mend]) {
      expect(sentence.length).toBeLessThan(1000)
      expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
  })
})
