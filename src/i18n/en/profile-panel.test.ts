import { expect, test } from 'vitest'
import type { ProfileId } from '../../jwt/profiles/profile'
import { profilePanel } from './profile-panel'

test('a profile is named with its article', () => {
  const recognition = (by: 'typ' | 'shape' | 'choice', profile: ProfileId) =>
    profilePanel.recognition({
      by,
      profile,
      recognised: profile,
      rows: [],
      expected: [],
      failed: 0,
      warned: 0,
    })
  expect(recognition('typ', 'access-token')).toBe('typ says that this is an access token.')
  expect(recognition('typ', 'dpop-proof')).toBe('typ says that this is a DPoP proof.')
  expect(recognition('shape', 'id-token')).toMatch(/^By its claims this looks like an ID token\./)
  expect(recognition('shape', 'jwt')).toMatch(/plain JWT\.$/)
  expect(recognition('choice', 'jwt')).toBe('Held to the rules for a JWT, as you chose.')
})
