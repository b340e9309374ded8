/** The bare loop of `@noble/hashes` that the page's own search for a secret is held against. */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'

/**
 * @typedef {object} BareTask
 * @property {Uint8Array} signingInput
 * @property {Uint8Array} signature
 * @property {readonly string[]} candidates
 */

addEventListener('message', (/** @type {MessageEvent<BareTask>} */ { data }) => {
  const { signingInput, signature, candidates } = data
  const encoder = new TextEncoder()
  const start = performance.now()
  for (const candidate of candidates) {
    const tag = hmac(sha256, encoder.encode(candidate), signingInput)
    if (tag.every((byte, at) => byte === signature[at])) break
  }
  postMessage(performance.now() - start)
})
