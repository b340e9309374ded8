import { assert, expect, test } from 'vitest'
import { analyze } from './analyze'
import { FIRST_SAMPLE, type Sample, type SampleId } from './first-sample'
import { SAMPLES } from './samples'
import { verify } from './verify'
import type { VerdictState } from './verdict'

const input = ({ key, encoding }: { key: string; encoding: 'utf8' | 'base64' | 'hex' }) =>
  ({ text: key, encoding, origin: 'sample' }) as const

const find = (id: SampleId): Sample => {
  const sample = SAMPLES.find((one) => one.id === id)
  assert(sample)
  return sample
}

test('the first sample is the first of all', () => {
  expect(SAMPLES[0]).toBe(FIRST_SAMPLE)
})

test('every sample has a name of its own', () => {
  expect(new Set(SAMPLES.map(({ id }) => id)).size).toBe(SAMPLES.length)
})

const states: readonly [SampleId, VerdictState][] = [
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
  const sample = find(id)
  const verdict = await verify(analyze(sample.token), input(sample))
  expect(verdict.state).toBe(state)
})

test('the sample of ML-DSA-44 is whole, and its key is known, where the platform lacks both', async () => {
  const verdict = await verify(analyze(find('ML-DSA-44').token), input(find('ML-DSA-44')))
  expect(verdict).toMatchObject({
    state: 'unsupported',
    problem: { code: 'alg-not-in-browser' },
    key: { form: 'private', curve: 'ML-DSA-44' },
    keyProblem: null,
  })
})

test('the broken sample is valid once its one wrong character is mended', async () => {
  const sample = find('broken')
  const { faults } = analyze(sample.token)
  expect(faults).toHaveLength(1)
  const [fault] = faults
  assert(fault?.code === 'base64url-character' && fault.range && fault.data.replacement)
  const { start, end } = fault.range
  const mended = sample.token.slice(0, start) + fault.data.replacement + sample.token.slice(end)
  expect((await verify(analyze(mended), input(sample))).state).toBe('valid')
})

test.each(SAMPLES)('the sample $id expires when it should', ({ id, token }) => {
  const exp = analyze(token).payload?.members.findLast(({ name }) => name === 'exp')?.value
  const year = id === 'expired' ? 2026 : 2036
  expect(new Date(Number(exp) * 1000).getUTCFullYear()).toBe(year)
})
