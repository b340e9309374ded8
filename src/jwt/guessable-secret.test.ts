import { expect, test } from 'vitest'
import { guessablePattern } from './guessable-secret'

test.each([
  ['a'.repeat(32), 'repeated'],
  ['passwordpasswordpasswordpassword', 'repeated'],
  ['12345678901234567890123456789012', 'repeated'],
  ['abcdefghijklmnopqrstuvwxyz0123456', 'sequence'],
  ['qwertyuiopasdfghjklzxcvbnm123456', 'sequence'],
  ['9876543210zyxwvutsrqponmlkjihgfe', 'sequence'],
  ['my-super-secret-jwt-key-for-production-2024', 'words'],
  ['MySuperSecretKeyThatIsAtLeast32CharactersLong!', 'words'],
  ['Th1s-1s-my-v3ry-s3cr3t-p@ssw0rd-2026', 'words'],
  ['please_change_this_secret_in_production', 'words'],
] as const)('%s is put together by a habit', (secret, pattern) => {
  expect(guessablePattern(secret)).toBe(pattern)
})

test.each([
  'vX9$kQ2!mZ7#pL4@wR8&tN6*bH3^cJ5',
  'q8Zr0yVhT3mXc1LkWbN5sJ7dGfPaEuIo2RtYvHxKzMw',
  '4f1c9a7e3b82d6054f7e19c3ab80d2e6f41c9a7e3b82d6054f7e19c3ab80d2e7',
  'correct horse battery staple of a stable',
  '94817263548172639481726354a',
  '',
])('%s shows no habit', (secret) => {
  expect(guessablePattern(secret)).toBeNull()
})

test('a very long secret is judged by its beginning', () => {
  expect(guessablePattern('secret'.repeat(200_000))).toBe('repeated')
})
