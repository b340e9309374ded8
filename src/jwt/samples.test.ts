import { expect, test } from 'vitest'
import { analyze } from './analyze'
import { FIRST_SAMPLE } from './first-sample'
import { SAMPLES } from './samples'
import { verify } from './verify'
import type { VerdictState } from './verdict'

const input = ({ key, encoding }: { key: string; encoding: 'utf8' | 'base64' | 'hex' }) =>
  ({ text: key, encoding, origin: 'sample' }) as const

test('the first sample is the first of all', () => {
  expect(SAMPLES[0]).toBe(FIRST_SAMPLE)
})

test('every sample has a name of its own', () => {
  expect(new Set(SAMPLES.map(({ id }) => id)).size).toBe(SAMPLES.length)
})

const states: readonly [string, VerdictState][] = [
  ['HS256', 'valid'],
  ['RS256', 'valid'],
  ['PS256', 'valid'],
  ['ES256', 'valid'],
  ['EdDSA', 'valid'],
  ['expired', 'valid'],
  ['unsecured', 'unsecured'],
  ['broken', 'malformed'],
]
test.each(states)('the sample %s is %s', async (id, state) => {
  const sample = SAMPLES.find((one) => one.id === id)
  if (!sample) expect.fail(`no sample ${id}`)
  const verdict = await verify(analyze(sample.token), input(sample))
  expect(verdict.state).toBe(state)
})
