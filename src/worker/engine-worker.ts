import { expose } from 'comlink'
import { loadKeyReaders } from '../jwt/read-key'
import { loadJose } from '../jwt/web-crypto'
import { createCoreEngine } from './core-engine'

expose(createCoreEngine())

// What most tokens need is loaded before one arrives: from then on nothing is requested.
await Promise.all([loadKeyReaders(), loadJose()])
// Tells the page that the worker has started, so that it need not guess.
postMessage('ready')
