import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { findAlgorithm } from './algorithms'
import { analyze } from './analyze'
import { guessSecret } from './guess-secret'
import { signedBytesOf } from './signed-bytes'
import { FIRST_SAMPLE } from './first-sample'
import { WELL_KNOWN_SECRETS } from './well-known-secrets'

const encode = (text: string) => Buffer.from(text).toString('base64url')

function guess(name: string, hash: string, secret: string, candidates: readonly string[]) {
  const input = `${encode(JSON.stringify({ alg: name }))}.${encode('{}')}`
  const signature = createHmac(hash, secret).update(input).digest('base64url')
  const signed = signedBytesOf(analyze(`${input}.${signature}`))
  const algorithm = findAlgorithm(name)
  if (!signed || !algorithm || algorithm.family === 'none') throw new Error('no such token')
  return [...guessSecret(algorithm, signed, candidates)]
}

test.each([
  ['HS256', 'sha256'],
  ['HS384', 'sha384'],
  ['HS512', 'sha512'],
])('finds the secret of %s', (name, hash) => {
  expect(guess(name, hash, 'geheim é', ['a', 'geheim é', 'b'])).toEqual([
    { tried: 2, found: 'geheim é' },
  ])
})

test('tells how many it has tried, and that none fits', () => {
  const candidates = Array.from({ length: 9000 }, (_, index) => `word ${index}`)
  expect(guess('HS256', 'sha256', 'another', candidates)).toEqual([
    { tried: 4000, found: null },
    { tried: 8000, found: null },
    { tried: 9000, found: null },
  ])
})

test('has nothing to say of no candidates', () => {
  expect(guess('HS256', 'sha256', 'secret', [])).toEqual([])
})

test('the list has each secret once, this page’s own among them', () => {
  expect(new Set(WELL_KNOWN_SECRETS).size).toBe(WELL_KNOWN_SECRETS.length)
  expect(WELL_KNOWN_SECRETS).toContain(FIRST_SAMPLE.key)
  expect(WELL_KNOWN_SECRETS.length).toBeGreaterThan(300)
  expect(WELL_KNOWN_SECRETS.filter((secret) => secret !== secret.trim())).toEqual([])
})
