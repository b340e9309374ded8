import { expect, test } from 'vitest'
import { readTextFile, readWordList, textOf } from './files'

const file = (...bytes: readonly number[]) => new File([Uint8Array.from(bytes)], 'token.txt')

test.each([
  ['UTF-8', [0x65, 0x79, 0x4a], 'eyJ'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x65], 'e'],
  ['UTF-16 little-endian', [0xff, 0xfe, 0x65, 0, 0x79, 0], 'ey'],
  ['UTF-16 big-endian', [0xfe, 0xff, 0, 0x65, 0, 0x79], 'ey'],
])('reads %s', (_, bytes, text) => {
  expect(textOf(Uint8Array.from(bytes))).toBe(text)
})

test.each([
  ['invalid UTF-8', [0x65, 0xff]],
  ['zero bytes', [0x65, 0]],
])('takes %s for no text', async (_, bytes) => {
  expect(await readTextFile(file(...bytes))).toMatchObject({ problem: { code: 'file-not-text' } })
})

test('does not read a file of more than 20 MB', async () => {
  const large = { size: 20_000_001 } as File
  expect(await readTextFile(large)).toMatchObject({
    problem: { code: 'file-too-large', data: { limit: 20_000_000 } },
  })
})

test('says that a folder can’t be read', async () => {
  const folder = {
    size: 4096,
    arrayBuffer: () => Promise.reject(new DOMException('a folder', 'NotReadableError')),
  } as unknown as File
  expect(await readTextFile(folder)).toMatchObject({ problem: { code: 'file-unreadable' } })
})

test.each([
  ['UTF-8', [0xc3, 0xa9, 0x0a], [0xc3, 0xa9, 0x0a]],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x61], [0x61]],
  ['UTF-16', [0xff, 0xfe, 0xe9, 0], [0xc3, 0xa9]],
  ['Latin-1', [0x61, 0xe9], [0x61, 0xe9]],
  ['what only begins as UTF-16', [0xff, 0xfe, 0x61], [0xff, 0xfe, 0x61]],
  ['an empty file', [], []],
])('a word list in %s is taken by its bytes', async (_, bytes, words) => {
  expect(await readWordList(file(...bytes))).toEqual({ ok: true, value: Uint8Array.from(words) })
})
