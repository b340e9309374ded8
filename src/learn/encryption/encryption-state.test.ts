import { expect, test } from 'vitest'
import { reduce, START, type EncryptionEvent } from './encryption-state'

const opened: EncryptionEvent = { kind: 'decrypted', key: 'private', changed: null, isOpen: true }
const spoiled: EncryptionEvent = {
  kind: 'decrypted',
  key: 'private',
  changed: 'tag',
  isOpen: false,
}
const otherKey: EncryptionEvent = { kind: 'decrypted', key: 'other', changed: 'tag', isOpen: false }

test.each<[string, readonly EncryptionEvent[], boolean, boolean]>([
  ['opening', [opened], true, false],
  ['a changed token with another key', [otherKey], false, false],
  ['opening, then spoiling', [opened, spoiled], true, true],
  ['spoiling, then opening', [spoiled, opened], true, true],
])('%s is remembered: %j', (_what, events, wasOpened, wasSpoiled) => {
  expect(events.reduce(reduce, START).seen).toEqual({ opened: wasOpened, spoiled: wasSpoiled })
})

test('seeing the same again changes nothing', () => {
  const once = reduce(START, opened)
  expect(reduce(once, opened)).toBe(once)
})
