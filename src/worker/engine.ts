import type { Remote } from 'comlink'
import type { EditedViews } from '../jwt/analysis'
import type { KeyInput } from '../jwt/key'
import type { PartSource, PartsSource } from '../jwt/source'
import { createCoreEngine, type Engine } from './core-engine'
import { startWorker } from './start-worker'

/** Characters of input from which work leaves the main thread. Below, the detour costs more than it saves. */
export const LARGE = 32_768

/** An engine whose worker can be started before it is needed. */
export interface WarmableEngine extends Engine {
  warmUp(): Promise<void>
}

/**
 * An engine that runs small input at once in this thread and large input in a worker, which is
 * started when first needed. Where no worker can be had, this thread does it all.
 */
export function createEngine(spawn: () => Worker): WarmableEngine {
  const here = createCoreEngine()
  let remote: Promise<Remote<Engine> | null> | null = null

  const engineFor = async (size: number): Promise<Engine | Remote<Engine>> => {
    if (size < LARGE) return here
    remote ??= connect(spawn)
    return (await remote) ?? here
  }

  return {
    async warmUp() {
      remote ??= connect(spawn)
      await remote
    },
    analyze(text: string, edited: EditedViews) {
      const size = sizeOf(text, edited)
      if (size < LARGE) return here.analyze(text, edited)
      return engineFor(size).then((engine) => engine.analyze(text, edited))
    },
    verify: async (text: string, edited: EditedViews, key: KeyInput) =>
      (await engineFor(sizeOf(text, edited))).verify(text, edited, key),
    build: async (source: PartsSource, key: KeyInput, keepWhiteSpace: boolean) =>
      (await engineFor(sizeOfParts(source))).build(source, key, keepWhiteSpace),
  }
}

const sizeOf = (text: string, edited: EditedViews): number =>
  text.length + (edited.header?.length ?? 0) + (edited.payload?.length ?? 0)

/** How many characters a document is made of. */
export const sizeOfParts = ({ header, payload }: PartsSource): number =>
  lengthOf(header) + lengthOf(payload)

const lengthOf = (part: PartSource): number =>
  part.kind === 'raw' ? part.segment.length : part.text.length

/** Resolves with null where the worker does not start. */
async function connect(spawn: () => Worker): Promise<Remote<Engine> | null> {
  const [worker, { wrap }] = await Promise.all([start(spawn), import('comlink')])
  return worker && wrap<Engine>(worker)
}

/** Resolves with the worker once it has said that it is there. */
async function start(spawn: () => Worker): Promise<Worker | null> {
  const worker = startWorker(spawn)
  if (!worker) return null
  return new Promise((resolve) => {
    worker.addEventListener('error', () => resolve(null), { once: true })
    worker.addEventListener('message', () => resolve(worker), { once: true })
  })
}
