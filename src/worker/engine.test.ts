import { expect, test, vi } from 'vitest'
import { createEngine, LARGE } from './engine'

const UNEDITED = { header: null, payload: null }

class DeadWorker extends EventTarget {
  postMessage(): void {
    // It never starts.
  }
}

const spawnDead = (worker: DeadWorker) => vi.fn<() => Worker>(() => worker as unknown as Worker)

test('small input is analysed at once and starts no worker', () => {
  const spawn = spawnDead(new DeadWorker())
  const analysis = createEngine(spawn).analyze('a.b.c', UNEDITED)
  expect(analysis).not.toBeInstanceOf(Promise)
  expect(spawn).not.toHaveBeenCalled()
})

test('large input starts one worker, and is worked on here where that does not start', async () => {
  const worker = new DeadWorker()
  const spawn = spawnDead(worker)
  const engine = createEngine(spawn)
  const text = `a.${'b'.repeat(LARGE)}.c`
  const first = engine.analyze(text, UNEDITED)
  const second = engine.verify(text, UNEDITED, { text: '', encoding: 'utf8', origin: 'given' })
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
