import { expose } from 'comlink'
import { loadCurves } from '../jwt/cryptography'
import { loadKeyReaders } from '../jwt/read-key'
import { loadJose } from '../jwt/web-crypto'
import { createCoreEngine } from './core-engine'

expose(createCoreEngine())

// All that is ever needed is loaded before a token arrives: from then on nothing is requested.
await Promise.all([loadKeyReaders(), loadJose(), loadCurves()])
// Tells the page that the worker has started, so that it need not guess.
postMessage('ready')
