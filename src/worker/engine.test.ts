import { expose } from 'comlink'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { KeyInput } from '../jwt/key'
import type { PartsSource } from '../jwt/source'
import { createCoreEngine, type Engine } from './core-engine'
import { createEngine, LARGE } from './engine'

const UNEDITED = { header: null, payload: null }
const NO_KEY: KeyInput = { text: '', encoding: 'utf8', origin: 'given' }

class DeadWorker extends EventTarget {
  postMessage(): void {
    // It never starts.
  }
}

/** A worker in this thread, and what it was asked to do. */
function startWorker() {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  const core = createCoreEngine()
  const asked: string[] = []
  const recorded: Engine = {
    analyze: (...args) => (asked.push('analyze'), core.analyze(...args)),
    verify: (...args) => (asked.push('verify'), core.verify(...args)),
    build: (...args) => (asked.push('build'), core.build(...args)),
  }
  expose(recorded, port2)
  port1.start()
  port2.postMessage('ready')
  return { spawn: vi.fn<() => Worker>(() => port1 as unknown as Worker), asked }
}

const spawnDead = (worker: DeadWorker) => vi.fn<() => Worker>(() => worker as unknown as Worker)

test('small input is analysed at once and starts no worker', () => {
  const spawn = spawnDead(new DeadWorker())
  const analysis = createEngine(spawn).analyze('a.b.c', UNEDITED)
  expect(analysis).not.toBeInstanceOf(Promise)
  expect(spawn).not.toHaveBeenCalled()
})

test('large input is worked on in one worker, small input here all the same', async () => {
  const { spawn, asked } = startWorker()
  const engine = createEngine(spawn)
  const segment = Buffer.from(JSON.stringify({ text: 'b'.repeat(LARGE) })).toString('base64url')
  const text = `eyJhbGciOiJub25lIn0.${segment}.`
  const source: PartsSource = {
    kind: 'parts',
    header: { kind: 'raw', segment: 'eyJhbGciOiJub25lIn0' },
    payload: { kind: 'raw', segment },
    signature: '',
    base: null,
    signing: 'edits',
  }
  expect((await engine.analyze(text, UNEDITED)).payload?.memberCount).toBe(1)
  expect((await engine.verify(text, UNEDITED, NO_KEY)).state).toBe('unsecured')
  expect(await engine.build(source, NO_KEY, false)).toMatchObject({ value: { token: text } })
  expect(asked).toEqual(['analyze', 'verify', 'build'])
  await engine.verify('a.b.c', UNEDITED, NO_KEY)
  expect(asked).toHaveLength(3)
  expect(spawn).toHaveBeenCalledTimes(1)
})

test.each([
  ['header', { header: 'x'.repeat(LARGE), payload: null }],
  ['payload', { header: null, payload: 'x'.repeat(LARGE) }],
])('input is large by what is written in the %s too', async (_, edited) => {
  const { spawn, asked } = startWorker()
  await createEngine(spawn).analyze('a.b.c', edited)
  expect(asked).toEqual(['analyze'])
})

test('large input starts one worker, and is worked on here where that does not start', async () => {
  const worker = new DeadWorker()
  const spawn = spawnDead(worker)
  const engine = createEngine(spawn)
  const text = `a.${'b'.repeat(LARGE)}.c`
  const first = engine.analyze(text, UNEDITED)
  const second = engine.verify(text, UNEDITED, NO_KEY)
  expect(first).toBeInstanceOf(Promise)
  worker.dispatchEvent(new Event('error'))
  expect((await first).text).toBe(text)
  expect((await second).state).toBe('malformed')
  expect(spawn).toHaveBeenCalledTimes(1)
})

test('a browser that forbids workers does it all here', async () => {
  const engine = createEngine(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  await engine.warmUp()
  const text = 'x'.repeat(LARGE)
  expect((await engine.analyze(text, UNEDITED)).text).toBe(text)
})
