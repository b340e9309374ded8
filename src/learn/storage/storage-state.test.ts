import { describe, expect, test } from 'vitest'
import type { Credentials, Setup } from './browser'
import { isGuarded, reduce, START, type StorageEvent } from './storage-state'

const CREDENTIALS: Credentials = { token: 'h.p.s', session: 'session-1', csrf: 'csrf-1' }
const RUN: StorageEvent = { kind: 'run', credentials: CREDENTIALS }
const play = (...events: readonly StorageEvent[]) => events.reduce(reduce, START)
const place = (setup: Partial<Setup>): StorageEvent => ({ kind: 'set-script', setup })

describe('the task about the script', () => {
  test('is not solved where it took something away', () => {
    expect(play(RUN, place({ place: 'memory' }), RUN).sawActing).toBe(false)
    expect(play(place({ place: 'cookie', httpOnly: false }), RUN).sawActing).toBe(false)
  })

  test('is solved by an HttpOnly cookie, and stays so', () => {
    const solved = play(place({ place: 'cookie' }), RUN)
    expect(solved.sawActing).toBe(true)
    expect(reduce(solved, place({ place: 'local-storage' }))).toMatchObject({
      sawActing: true,
      hasRun: false,
    })
  })
})

describe('the task about forgeries', () => {
  test.each<[Partial<Setup>, boolean]>([
    [{}, false],
    [{ sameSite: 'Lax' }, false],
    [{ sameSite: 'Strict', changesByGet: false, csrfToken: true }, false],
    [{ sameSite: 'Lax', changesByGet: false }, false],
    [{ sameSite: 'Lax', csrfToken: true }, false],
    [{ sameSite: 'Lax', csrfToken: true, changesByGet: false }, true],
    [{ sameSite: 'None', csrfToken: true, changesByGet: false }, true],
  ])('%j: solved %s', (setup, expected) => {
    const { forgery } = play({ kind: 'set-forgery', setup })
    expect(isGuarded(forgery, CREDENTIALS)).toBe(expected)
    expect(isGuarded(forgery, { ...CREDENTIALS, token: 'x'.repeat(5000) })).toBe(expected)
  })
})

test('keeping the token elsewhere begins with a fresh page', () => {
  expect(play({ kind: 'reload' }, { kind: 'keep', place: 'memory' }).isReloaded).toBe(false)
})
