import { expose } from 'comlink'
import { loadJose } from '../jwt/web-crypto'
import { createCoreEngine } from './core-engine'

expose(createCoreEngine())

// All that is ever needed is loaded before a token arrives: from then on nothing is requested.
await loadJose()
// Tells the page that the worker has started, so that it need not guess.
postMessage('ready')
