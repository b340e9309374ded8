import { expect, test } from 'vitest'
import { playDesign, type Story } from './designs'
import { issuerKeyOf } from './issuer-key'

const KEY = issuerKeyOf(new Uint8Array(32).fill(1))
const STORY: Story = { secondsBetweenCalls: 60, accessLifetime: 300 }

test('a stateless token asks nobody and outlives its logout until it expires', () => {
  expect(playDesign('stateless', STORY, KEY)).toEqual({
    calls: 60,
    lookUps: 0,
    copyLivedOn: 28 * 60,
    keeps: 0,
  })
})

test('a stored session is looked up at each call and ends at once', () => {
  expect(playDesign('stored', STORY, KEY)).toEqual({
    calls: 60,
    lookUps: 62,
    copyLivedOn: 0,
    keeps: 1,
  })
})

test('the hybrid asks the store once for each access token, not for each call', () => {
  const slow = playDesign('hybrid', STORY, KEY)
  const busy = playDesign('hybrid', { ...STORY, secondsBetweenCalls: 30 }, KEY)
  expect(busy.calls).toBe(2 * slow.calls)
  expect(busy.keeps).toBe(slow.keeps)
  expect(slow.lookUps).toBeLessThan(playDesign('stored', STORY, KEY).lookUps)
})

test.each([300, 900])('with the hybrid a copy lives on for %i seconds at the most', (lifetime) => {
  const { copyLivedOn } = playDesign('hybrid', { ...STORY, accessLifetime: lifetime }, KEY)
  expect(copyLivedOn).toBeLessThan(lifetime)
  expect(copyLivedOn).toBeGreaterThan(0)
})

test('the hybrid’s look-ups are those of its logins, refreshes and logout, however busy the app', () => {
  const slow = playDesign('hybrid', STORY, KEY)
  const busy = playDesign('hybrid', { ...STORY, secondsBetweenCalls: 10 }, KEY)
  expect(busy.lookUps).toBe(slow.lookUps)
})
