import { expect, test } from 'vitest'
import { analyze } from './analyze'
import { timeMemberAt } from './time-member'

const base64url = (text: string) => Buffer.from(text).toString('base64url')

/** The name of the time at `|` in a payload that is shown as it is written. */
function nameAt(marked: string): string | null {
  const view = marked.replace('|', '')
  const token = `${base64url('{"alg":"none"}')}.${base64url(view)}.`
  const { payload } = analyze(token, { header: null, payload: view })
  return payload && (timeMemberAt(payload, marked.indexOf('|'))?.name ?? null)
}

test.each<readonly [string, string | null]>([
  ['{"sub":"a","|exp":1}', 'exp'],
  ['{"sub":"a","exp":1|}', 'exp'],
  ['{"sub|":"a","exp":1}', null],
  ['{\n|  "exp": 1,\n  "sub": "a"\n}', 'exp'],
  ['{\n  "exp": 1,|\n  "sub": "a"\n}', 'exp'],
  ['{\n  "exp": 1,\n|  "sub": "a"\n}', null],
  ['{|\n  "exp": 1\n}', null],
  ['{\n  "exp": 1\n}|', null],
  ['{\n  "iat": "20|26-11-24"\n}', 'iat'],
  ['{\n  "createdAt": 18000|00000\n}', 'createdAt'],
  ['{\n  "count": 18000|00000\n}', null],
  ['{\n  "a": {\n    "exp": 1|\n  }\n}', null],
  ['{\n  "exp": 1,\n  "exp": 2|\n}', 'exp'],
  ['{\n  "exp": 1|,\n  "exp": 2\n}', 'exp'],
  ['[1|]', null],
])('%j: %s', (marked, name) => {
  expect(nameAt(marked)).toBe(name)
})
