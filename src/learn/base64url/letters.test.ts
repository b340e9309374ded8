import { expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { lettersOf } from './letters'

const of = (payload: string) =>
  lettersOf(
    analyze(`eyJhbGciOiJIUzI1NiJ9.${Buffer.from(payload).toString('base64url')}.AAAA`).payload,
  )

test.each([
  ['{"iss":"https://x.example","sub":"user-42"}', 'sub', 'use', 'dXNl'],
  ['{"sub":"42","name":"Zoë Ann"}', 'name', 'Ann', 'QW5u'],
  ['{"sub":42}', null, 'jwt', 'and0'],
  ['{}', null, 'jwt', 'and0'],
])('of %s', (payload, claim, text, encoded) => {
  expect(of(payload)).toEqual({ claim, text, encoded })
})
