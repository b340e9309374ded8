import { expect, test } from 'vitest'
import { countWords, wordList, wordsIn } from '../jwt/word-list'
import { decodeUtf8Leniently, encodeUtf8 } from '../jwt/utf8'
import { createGuesser } from './guesser'
import type { GuessTask } from './guess-worker'

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  readonly tasks: GuessTask[] = []
  isTerminated = false
  postMessage(task: GuessTask): void {
    this.tasks.push(task)
  }
  terminate(): void {
    this.isTerminated = true
  }
  report(tried: number, found: string | null, done: boolean): void {
    const bytes = found === null ? null : encodeUtf8(found)
    this.dispatchEvent(new MessageEvent('message', { data: { tried, found: bytes, done } }))
  }
}

function open(cores: number, size: number) {
  const workers: FakeWorker[] = []
  const spawn = () => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  }
  const seen: number[] = []
  const controller = new AbortController()
  const candidates = Array.from({ length: size }, (_, index) => `${index}`)
  const signed = { signingInput: new Uint8Array(1), signature: new Uint8Array(32) }
  const found = createGuesser(spawn, cores)(
    { hash: 'SHA-256' },
    signed,
    { words: wordList(candidates), count: size },
    (tried) => seen.push(tried),
    controller.signal,
  )
  const text = async () => {
    const bytes = await found
    return bytes && decodeUtf8Leniently(bytes)
  }
  return { workers, seen, controller, candidates, found, text }
}

test('shares the candidates out among the cores, each once', async () => {
  const { workers, candidates, found } = open(4, 5000)
  const shares = workers.flatMap(({ tasks }) => tasks.map(({ words }) => words))
  for (const share of shares) expect(countWords(share)).toBeGreaterThan(1000)
  const words = shares.flatMap((share) =>
    Array.from(wordsIn(share), (word) => decodeUtf8Leniently(word)),
  )
  expect(words.toSorted()).toEqual(candidates.toSorted())
  for (const worker of workers) worker.report(1250, null, true)
  expect(await found).toBeNull()
  expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true)
})

test('starts no more workers than there is work for', async () => {
  const { workers, found } = open(8, 300)
  expect(workers).toHaveLength(1)
  workers[0]?.report(300, null, true)
  expect(await found).toBeNull()
})

test('adds up what was tried, and ends all with the first that finds it', async () => {
  const { workers, seen, text } = open(2, 4000)
  workers[0]?.report(1000, null, false)
  workers[1]?.report(1000, null, false)
  workers[1]?.report(1500, '3', false)
  expect(await text()).toBe('3')
  expect(seen).toEqual([1000, 2000, 2500])
  expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true)
})

test('can be given up', async () => {
  const { workers, controller, found } = open(2, 4000)
  controller.abort()
  expect(await found).toBeNull()
  expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true)
})

test('does not hide that a worker failed', async () => {
  const { workers, found } = open(1, 10)
  workers[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'no memory' }))
  await expect(found).rejects.toThrow('no memory')
})
