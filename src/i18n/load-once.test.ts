import { expect, test, vi } from 'vitest'
import { loadOnce } from './load-once'

test('loads at the first call, and once', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('loaded'))
  const loadIt = loadOnce(load)
  expect(load).not.toHaveBeenCalled()
  expect(await loadIt()).toBe('loaded')
  expect(loadIt()).toBe(loadIt())
  expect(load).toHaveBeenCalledTimes(1)
})

test('says what has arrived as React reads it', async () => {
  const loadIt = loadOnce(() => Promise.resolve('loaded'))
  await loadIt()
  expect(loadIt()).toMatchObject({ status: 'fulfilled', value: 'loaded' })
})

test('a failure reaches whoever asks for it', async () => {
  const loadIt = loadOnce(() => Promise.reject(new TypeError('offline')))
  await expect(loadIt()).rejects.toThrow('offline')
})
