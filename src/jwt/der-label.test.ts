import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { MAX_CHILDREN } from './der'
import { labelOfDer } from './der-label'
import { writeDer } from './der-writer'

const sequence = (...contents: readonly Uint8Array[]) => writeDer(0x30, ...contents)
const integer = writeDer(0x02, Uint8Array.of(1))
const octets = writeDer(0x04, Uint8Array.of(1))
const bits = writeDer(0x03, Uint8Array.of(0))
const identifier = writeDer(0x06, Uint8Array.of(0x2a, 3))

describe('a structure of a key', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa-pss', { modulusLength: 1024 })

  test('is told where its algorithm has parameters of its own', () => {
    expect(labelOfDer(publicKey.export({ type: 'spki', format: 'der' }))).toEqual({
      ok: true,
      value: 'PUBLIC KEY',
    })
    expect(labelOfDer(privateKey.export({ type: 'pkcs8', format: 'der' }))).toEqual({
      ok: true,
      value: 'PRIVATE KEY',
    })
  })

  test.each([
    [
      'PKCS#8 with attributes and the public key',
      sequence(
        integer,
        sequence(identifier),
        octets,
        writeDer(0xa0),
        writeDer(0x81, Uint8Array.of(0)),
      ),
      'PRIVATE KEY',
    ],
    [
      'PKCS#1 of three primes',
      sequence(...Array.from({ length: 9 }, () => integer), sequence()),
      'RSA PRIVATE KEY',
    ],
    ['SEC 1 alone', sequence(integer, octets), 'EC PRIVATE KEY'],
    ['an empty sequence', sequence(), null],
    ['no sequence', octets, null],
    ['a sequence of one number', sequence(integer), null],
    ['the numbers of a DSA key', sequence(...Array.from({ length: 6 }, () => integer)), null],
    ['a signature', sequence(sequence(identifier), octets), null],
    [
      'an identifier with two parameters',
      sequence(sequence(identifier, integer, integer), bits),
      null,
    ],
  ])('is told by its elements: %s', (_, der, label) => {
    expect(labelOfDer(der)).toEqual({ ok: true, value: label })
  })
})

/** The bytes, and how often one of them was read. */
function counting(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly reads: () => number } {
  let reads = 0
  const watched = new Proxy(bytes, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) reads++
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value
    },
  })
  return { bytes: watched, reads: () => reads }
}

const many = (element: Uint8Array, count: number) =>
  Buffer.concat(Array.from({ length: count }, () => element))
const nest = (depth: number): Uint8Array => (depth === 0 ? sequence() : sequence(nest(depth - 1)))

test.each([
  ['a hundred thousand sequences', sequence(many(sequence(), 100_000))],
  [
    'as many sequences of sequences as are read',
    sequence(many(sequence(many(sequence(), MAX_CHILDREN)), MAX_CHILDREN)),
  ],
  ['a thousand levels', nest(1000)],
  ['lengths of four bytes', sequence(many(Uint8Array.of(0x30, 0x84, 0, 0, 0, 0), 50_000))],
])('%s are looked at in a bounded number of steps', (_, der) => {
  const { bytes, reads } = counting(der)
  labelOfDer(bytes)
  expect(reads()).toBeGreaterThan(0)
  expect(reads()).toBeLessThanOrEqual(3 * (MAX_CHILDREN + 1) ** 2)
})
