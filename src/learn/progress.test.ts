import { describe, expect, test } from 'vitest'
import { formatProgress, parseProgress, progressOf, withMark, type Progress } from './progress'

const SOME: Progress = { parts: { seen: ['what', 'change'], solved: ['change'] } }

describe('progress', () => {
  test('comes back as it was kept', () => {
    expect(parseProgress(formatProgress(SOME))).toEqual(SOME)
  })

  test.each([
    ['nothing', null],
    ['no JSON', '{"parts"'],
    ['another value', '[1]'],
    ['a lesson of another form', '{"parts":3}'],
  ])('is none where there is %s', (_, text) => {
    expect(parseProgress(text)).toEqual({})
  })

  test('leaves out what is no name', () => {
    expect(parseProgress('{"parts":{"seen":["what",1,null],"solved":"x"}}')).toEqual({
      parts: { seen: ['what'], solved: [] },
    })
  })

  test('gains a mark, once', () => {
    const more = withMark(SOME, 'claims', 'solved', 'exp')
    expect(progressOf(more, 'claims')).toEqual({ seen: [], solved: ['exp'] })
    expect(progressOf(more, 'parts')).toEqual(SOME['parts'])
    expect(withMark(more, 'claims', 'solved', 'exp')).toBe(more)
  })
})
