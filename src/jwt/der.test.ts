import fc from 'fast-check'
import { assert, describe, expect, test } from 'vitest'
import {
  DER_TAG,
  derAt,
  derChildren,
  MAX_CHILDREN,
  readDer,
  readObjectIdentifier,
  readSmallInteger,
} from './der'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

describe('readDer', () => {
  test.each([
    ['a short length', '3000', { tag: 0x30, content: { start: 2, end: 2 } }],
    ['a long length', `308180${'00'.repeat(128)}`, { content: { start: 3, end: 131 } }],
  ])('reads %s', (_, hex, element) => {
    expect(readDer(bytes(hex))).toMatchObject({ ok: true, value: element })
  })

  test.each([
    ['nothing', '', { kind: 'cut-short', expected: 2, actual: 0 }],
    ['a tag alone', '30', { kind: 'cut-short', expected: 2, actual: 1 }],
    ['a length cut short', '3082ff', { kind: 'cut-short', expected: 4, actual: 3 }],
    ['content cut short', '300401', { kind: 'cut-short', expected: 6, actual: 3 }],
    ['bytes behind the end', '300000', { kind: 'invalid', offset: 2 }],
    ['an indefinite length', '30800000', { kind: 'invalid', offset: 0 }],
    ['a length of five bytes', '30850000000001ff', { kind: 'invalid', offset: 0 }],
  ])('rejects %s', (_, hex, fault) => {
    expect(readDer(bytes(hex))).toEqual({ ok: false, problem: fault })
  })
})

test('a child that runs over its parent is invalid at its start', () => {
  const der = bytes('30060201010203ff')
  const whole = readDer(der)
  assert(whole.ok)
  expect(derChildren(der, whole.value)).toEqual({
    ok: false,
    problem: { kind: 'invalid', offset: 5 },
  })
})

test('a child beyond those that a key has is invalid, however many follow', () => {
  const der = bytes(`30830186a0${'0500'.repeat(50_000)}`)
  const whole = readDer(der)
  assert(whole.ok)
  expect(derChildren(der, whole.value)).toEqual({
    ok: false,
    problem: { kind: 'invalid', offset: whole.value.content.start + 2 * MAX_CHILDREN },
  })
})

describe('derAt', () => {
  const der = bytes('300a30050603550403020107')

  test('leads to an element within', () => {
    expect(derAt(der, [0, 0], DER_TAG.objectIdentifier)).toMatchObject({
      ok: true,
      value: { content: { start: 6, end: 9 } },
    })
  })

  test.each([
    ['there is no such child', [0, 1], DER_TAG.integer, 2],
    ['the element is of another tag', [1], DER_TAG.octetString, 9],
  ])('is invalid where %s', (_, path, tag, offset) => {
    expect(derAt(der, path, tag)).toEqual({ ok: false, problem: { kind: 'invalid', offset } })
  })
})

test.each([
  ['020100', 0],
  ['02020800', 2048],
  ['0207007fffffffffff', null],
  ['0206007fffffffff', 0x7fffffffff],
  ['020180', null],
  ['0200', null],
  ['040100', null],
])('%s is the number %s', (hex, number) => {
  const der = bytes(hex)
  const whole = readDer(der)
  assert(whole.ok)
  expect(readSmallInteger(der, whole.value)).toBe(number)
})

test('an object identifier is read for 64 bytes at most', () => {
  const read = readObjectIdentifier(new Uint8Array(1_000_000).fill(0x01))
  expect(read.split('.')).toHaveLength(65)
})

test.each([
  ['2a864886f70d010101', '1.2.840.113549.1.1.1'],
  ['2b8104000a', '1.3.132.0.10'],
  ['6086480165030403', '2.16.840.1.101.3.4.3'],
  ['883703', '2.999.3'],
  ['', '0.0'],
])('%s is the object identifier %s', (hex, oid) => {
  expect(readObjectIdentifier(bytes(hex))).toBe(oid)
})

test('reads any bytes without throwing, and every child lies inside its parent', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (der) => {
      const whole = readDer(der)
      if (!whole.ok) return
      const children = derChildren(der, whole.value)
      if (!children.ok) return
      for (const { range } of children.value) {
        expect(range.start).toBeGreaterThanOrEqual(whole.value.content.start)
        expect(range.end).toBeLessThanOrEqual(whole.value.content.end)
      }
    }),
    { seed: 7515 },
  )
})
