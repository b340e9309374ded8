import { expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import { setMember } from '../../jwt/edit-json'
import { lessonKeyOf, rebuild, type Rebuilt } from './rebuild'
import { START } from './parts-state'
import { segmentChanges } from './segment-changes'

const SAMPLE = analyze(FIRST_SAMPLE.token)
const segment = (text: string): string => Buffer.from(text).toString('base64url')
const OWN = analyze(`${segment('{"alg":"ES256"}')}.${segment('{"sub":"me"}')}.AAAA`)

async function rebuilt(
  original: typeof SAMPLE,
  texts: Partial<typeof START.texts>,
  signs: boolean,
): Promise<Rebuilt> {
  const result = await rebuild(
    original,
    { texts: { ...START.texts, ...texts }, signs },
    await lessonKeyOf(original),
  )
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const withSub = (view: string | undefined): string => setMember(view ?? '', 'sub', '"user-43"')
const changedIn = (original: typeof SAMPLE, { analysis }: Rebuilt): readonly string[] =>
  segmentChanges(original, analysis)
    .filter(({ changed }) => changed > 0)
    .map(({ name }) => name)

test('an untouched sample is the sample, and its signature holds', async () => {
  const result = await rebuilt(SAMPLE, { payload: SAMPLE.payload?.view ?? '' }, false)
  expect(result.analysis.text).toBe(FIRST_SAMPLE.token)
  expect(result.signature).toBe('holds')
})

test('a changed claim changes its segment only, and the signature no longer holds', async () => {
  const result = await rebuilt(SAMPLE, { payload: withSub(SAMPLE.payload?.view) }, false)
  expect(changedIn(SAMPLE, result)).toEqual(['payload'])
  expect(result.signature).toBe('stale')
})

test('signed anew, the signature is another and holds', async () => {
  const result = await rebuilt(SAMPLE, { payload: withSub(SAMPLE.payload?.view) }, true)
  expect(changedIn(SAMPLE, result)).toEqual(['payload', 'signature'])
  expect(result.signature).toBe('holds')
})

test('the learner’s own token is signed with a key made for it', async () => {
  expect((await rebuilt(OWN, {}, false)).signature).toBe('unknown')
  const result = await rebuilt(OWN, { payload: '{"sub":"you"}' }, true)
  expect(result.signature).toBe('holds')
})

test('a header that names no algorithm that can sign is told', async () => {
  const result = await rebuilt(SAMPLE, { header: '{"alg":"XS256"}' }, true)
  expect(result.problem?.code).toBe('alg-unknown')
  expect(result.signature).toBe('stale')
})

test('a text that is not JSON is told, with its place', async () => {
  const result = await rebuild(
    SAMPLE,
    { texts: { header: null, payload: '{"sub":' }, signs: false },
    await lessonKeyOf(SAMPLE),
  )
  expect(result.ok ? null : result.problem.place).toBe('payload')
})
