import { expect, test } from 'vitest'
import { rememberLast } from './remember-last'

test('computes again only when an argument is another', () => {
  const seen: string[] = []
  const join = rememberLast((a: string, b: string) => {
    seen.push(a + b)
    return { joined: a + b }
  })
  const first = join('a', 'b')
  expect(join('a', 'b')).toBe(first)
  expect(join('a', 'c')).toEqual({ joined: 'ac' })
  expect(join('a', 'b')).not.toBe(first)
  expect(seen).toEqual(['ab', 'ac', 'ab'])
})
