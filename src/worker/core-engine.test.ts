import { expect, test } from 'vitest'
import { createCoreEngine } from './core-engine'

const UNEDITED = { header: null, payload: null }

/** A token without algorithm; its header is `{"alg":"none"}`. */
const token = (payload: string) =>
  `eyJhbGciOiJub25lIn0.${Buffer.from(payload).toString('base64url')}.`

test('the same question is answered from memory, another one is not', () => {
  const engine = createCoreEngine()
  const first = engine.analyze(token('{}'), UNEDITED)
  expect(engine.analyze(token('{}'), { ...UNEDITED })).toBe(first)
  expect(engine.analyze(token('{}'), { header: null, payload: '{ }' })).not.toBe(first)
  expect(engine.analyze(token('[]'), UNEDITED).payload?.type).toBe('array')
})

test('a part that is the same in the next token is not read again', () => {
  const engine = createCoreEngine()
  const before = engine.analyze(token('{"n":1}'), UNEDITED)
  const after = engine.analyze(token('{"n":2}'), UNEDITED)
  expect(after.header).toBe(before.header)
  expect(after.payload?.members).toMatchObject([{ name: 'n', value: 2 }])
})

test('what was remembered of one token never answers for another', () => {
  const engine = createCoreEngine()
  const inputs = [
    token('{"n":1}'),
    ` ${token('{"n":1}')}`,
    token('{"n":1,}'),
    'eyJhbGciOiJub25lIn0.',
    '',
  ]
  for (const text of [...inputs, ...inputs.toReversed()])
    for (const payload of [null, '{"n": 1}'])
      expect(engine.analyze(text, { header: null, payload })).toEqual(
        createCoreEngine().analyze(text, { header: null, payload }),
      )
})
