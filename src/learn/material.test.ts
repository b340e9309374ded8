import { describe, expect, test } from 'vitest'
import { FIRST_SAMPLE } from '../jwt/first-sample'
import { SAMPLES } from '../jwt/samples'
import { materialOf, MAX_CHARACTERS, type Obstacle } from './material'

const JWE =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA'
const segment = (text: string): string => Buffer.from(text).toString('base64url')

describe('the token of a lesson', () => {
  test('is the sample unless the learner chooses their own', () => {
    expect(materialOf('sample', 'a.b.c').shown.text).toBe(FIRST_SAMPLE.token)
  })

  test.each(SAMPLES.filter(({ id }) => id !== 'broken').map(({ id, token }) => [id, token]))(
    'can be the sample %s',
    (_, token) => {
      const material = materialOf('own', token)
      expect(material.obstacle).toBeNull()
      expect(material.shown.text).toBe(token)
    },
  )

  test.each<[what: Obstacle, token: string]>([
    ['empty', ''],
    ['empty', '  \n'],
    ['malformed', 'hello'],
    ['malformed', 'eyJhbGciOiJIUzI1NiJ9.e30'],
    ['malformed', `${segment('{"alg":"HS256"')}.e30.AAAA`],
    ['encrypted', JWE],
    ['not-json', `${segment('{"alg":"HS256"}')}.${segment('just text')}.AAAA`],
    ['not-json', `${segment('{"alg":"HS256"}')}.${segment('[1]')}.AAAA`],
    ['too-long', `${segment('{"alg":"HS256"}')}.${'A'.repeat(MAX_CHARACTERS)}.AAAA`],
  ])('is the sample where their own is %s, and says so', (what, token) => {
    const material = materialOf('own', token)
    expect(material.obstacle).toBe(what)
    expect(material.shown.text).toBe(FIRST_SAMPLE.token)
  })
})
