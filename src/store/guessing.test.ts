import { expect, test } from 'vitest'
import { encodeUtf8 } from '../jwt/utf8'
import { wordList } from '../jwt/word-list'
import type { GuessSecret } from '../worker/guesser'
import { createCoreEngine } from '../worker/core-engine'
import { GIVEN, hs256, openDebugger } from './debugger-on-test'

/** A run that reports and ends when it is told to. */
function openRun() {
  const runs: {
    onProgress: (tried: number) => void
    end: (found: Uint8Array | null) => void
    signal: AbortSignal
  }[] = []
  const guessSecret: GuessSecret = (_, __, ___, onProgress, signal) =>
    new Promise((resolve) => {
      runs.push({ onProgress, end: resolve, signal })
    })
  let time = 0
  const opened = openDebugger({ token: hs256('{}'), key: GIVEN }, createCoreEngine(), {
    guessSecret,
    clock: () => time,
  })
  return { ...opened, runs, wait: (ms: number) => (time += ms) }
}

const CANDIDATES = wordList(['a', 'b', 'c', 'd'])

test('a run tells how far it is, how fast since it really began, and what it found', async () => {
  const { state, settled, runs, wait } = openRun()
  await settled()
  const done = state().guess(CANDIDATES)
  expect(state().guessing).toMatchObject({ tried: 0, total: 4, rate: null, done: false })
  wait(800)
  runs[0]?.onProgress(1)
  expect(state().guessing).toMatchObject({ tried: 1, rate: null })
  wait(50)
  runs[0]?.onProgress(2)
  expect(state().guessing).toMatchObject({ tried: 2, rate: null })
  wait(450)
  runs[0]?.onProgress(3)
  expect(state().guessing).toMatchObject({ tried: 3, rate: 4, found: null, done: false })
  runs[0]?.end(encodeUtf8('c'))
  await done
  expect(state().guessing).toMatchObject({ found: { text: 'c', encoding: 'utf8' }, done: true })
})

test('a secret that is no text is found in hex', async () => {
  const { state, settled, runs } = openRun()
  await settled()
  const done = state().guess(CANDIDATES)
  runs[0]?.end(Uint8Array.of(0x61, 0xe9))
  await done
  expect(state().guessing).toMatchObject({ found: { text: '61e9', encoding: 'hex' } })
})

test('another token ends the run, another key does not', async () => {
  const { state, settled, runs } = openRun()
  await settled()
  void state().guess(CANDIDATES)
  state().editKey('x')
  await settled()
  expect(runs[0]?.signal.aborted).toBe(false)
  state().paste(hs256('{"a":1}'))
  await settled()
  expect(runs[0]?.signal.aborted).toBe(true)
  expect(state().guessing).toBeNull()
})

test('can be given up', async () => {
  const { state, settled, runs } = openRun()
  await settled()
  const done = state().guess(CANDIDATES)
  state().stopGuessing()
  runs[0]?.end(null)
  await done
  expect(runs[0]?.signal.aborted).toBe(true)
  expect(state().guessing).toBeNull()
})

test('nothing is tried on a token without an HMAC', async () => {
  const { state, settled, runs } = openRun()
  state().paste('eyJhbGciOiJub25lIn0.e30.')
  await settled()
  await state().guess(CANDIDATES)
  expect(runs).toEqual([])
  expect(state().guessing).toBeNull()
})
