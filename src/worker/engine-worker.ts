import { expose } from 'comlink'
import { createCoreEngine } from './core-engine'

expose(createCoreEngine())

// Tells the page that the worker has started, so that it need not guess.
postMessage('ready')
