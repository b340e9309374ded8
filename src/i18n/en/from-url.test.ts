import { expect, test } from 'vitest'
import { fromUrl } from './from-url'

const HOSTILE = `\u202ea\n${'b'.repeat(100_000)}`

test('a warning names both hosts', () => {
  const warning = { code: 'other-host', host: 'a.example', issuerHost: 'b.example' } as const
  expect(fromUrl.warning(warning)).toBe(
    'a.example is not the host of the token’s “iss”, b.example.',
  )
})

test('what a server wrote is quoted short, in one line and unturned', () => {
  const text = fromUrl.issuerDiffers(HOSTILE, HOSTILE)
  expect(text.length).toBeLessThan(1000)
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})
