import { describe, expect, test } from 'vitest'
import { readProse } from './prose-marks'

describe('readProse', () => {
  test('leaves plain text as it is', () => {
    expect(readProse('Just text: 2 * 3.')).toMatchObject([
      { kind: 'text', text: 'Just text: 2 * 3.' },
    ])
  })

  test('tells code, emphasis and terms from the text around them', () => {
    expect(readProse('`exp` is a **registered** [[claim]].')).toMatchObject([
      { kind: 'code', text: 'exp' },
      { kind: 'text', text: ' is a ' },
      { kind: 'strong', text: 'registered' },
      { kind: 'text', text: ' ' },
      { kind: 'term', term: 'claim', text: null },
      { kind: 'text', text: '.' },
    ])
  })

  test('takes the words of a term from behind the bar', () => {
    expect(readProse('[[signing-input|what is signed]]')).toMatchObject([
      { kind: 'term', term: 'signing-input', text: 'what is signed' },
    ])
  })

  test('loses no character between the marks', () => {
    expect(readProse('a `b` c').map(({ start }) => start)).toEqual([0, 2, 5])
  })

  test('keeps marks inside code', () => {
    expect(readProse('`a ** b`')).toMatchObject([{ kind: 'code', text: 'a ** b' }])
  })

  test('shows a term that is in no glossary as text', () => {
    expect(readProse('[[no-such-term|words]]')).toMatchObject([
      { kind: 'text', text: '[[no-such-term|words]]' },
    ])
  })
})
