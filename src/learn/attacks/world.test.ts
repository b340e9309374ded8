import { expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { KEY_ID, LIFETIME, makeWorld, serverOf } from './world'

const NOW = 1_800_000_000

async function worldOf(claims: string) {
  const made = await makeWorld({ claims, now: NOW, tokenId: 'made-up', weakSecret: 'x' })
  if (!made.ok) throw new Error(made.problem.code)
  return made.value
}

const claimsOf = (token: string): string => analyze(token).payload?.text ?? ''

test('the issuer’s token has the learner’s claims digit for digit, and those that are checked', async () => {
  const { issued, issuer, audience } = await worldOf(
    '{"iss":"https://me.example","big":12345678901234567890,"nbf":1,"role":"king","jti":"mine"}',
  )
  for (const token of Object.values(issued)) {
    expect(analyze(token).faults).toEqual([])
    expect(claimsOf(token)).toBe(
      `{"iss":"https://me.example","big":12345678901234567890,"role":"user","jti":"mine","aud":"https://api.example","iat":${NOW},"exp":${NOW + LIFETIME}}`,
    )
  }
  expect([issuer, audience]).toEqual(['https://me.example', 'https://api.example'])
})

test('claims of another type than a text are issued anew', async () => {
  const { issued, issuer } = await worldOf('{"iss":5,"aud":["a","b"]}')
  expect(issuer).toBe('https://issuer.example')
  expect(claimsOf(issued.private)).toContain('"jti":"made-up"')
  expect(claimsOf(issued.private)).toContain('"aud":"https://api.example"')
})

test.each([
  [`/srv/keys/${KEY_ID}`, 32],
  ['/srv/keys/../../dev/null', 0],
  ['/srv/keys/../www/site.css', 19],
  ['/srv/keys/missing', null],
  ['/srv/keys/[object Object]', null],
])('the server reads %s', async (path, length) => {
  const { readFile } = serverOf(await worldOf('{}'))
  expect(readFile(path)?.length ?? null).toBe(length)
})
