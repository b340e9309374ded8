import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { secretTrial } from './secret-trial'
import { encodeUtf8 } from './utf8'

const INPUT = encodeUtf8('eyJhbGciOiJIUzI1NiJ9.e30')

describe.each([
  ['SHA-256', 'sha256', 64],
  ['SHA-384', 'sha384', 128],
  ['SHA-512', 'sha512', 128],
] as const)('%s', (hash, name, block) => {
  // RFC 2104 section 2: what is longer than a block is hashed first.
  test.each([1, block - 1, block, block + 1, 1000])(
    'a secret of %i bytes is known by its signature, among others',
    (length) => {
      const secret = Uint8Array.from({ length }, (_, at) => (at * 7 + length) % 256)
      const other = secret.with(length - 1, 0xff - (secret.at(-1) ?? 0))
      const signature = createHmac(name, secret).update(INPUT).digest()
      const isSecret = secretTrial({ hash }, { signingInput: INPUT, signature })
      const answers = [secret, other, secret.slice(0, -1), secret].map(isSecret)
      expect(answers).toEqual([true, false, false, true])
    },
  )

  test('a cut-off signature is made by no secret', () => {
    const signature = createHmac(name, 'a').update(INPUT).digest().subarray(0, 16)
    const isSecret = secretTrial({ hash }, { signingInput: INPUT, signature })
    expect(isSecret(encodeUtf8('a'))).toBe(false)
  })
})
