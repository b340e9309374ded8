import { sha256 } from '@noble/hashes/sha2.js'
import { bytesOf } from '../../jwt/key-material'
import { isSame, join, value, type Trace, type Traced } from './trace'

/** The length of SHA-256's blocks in bytes. */
const BLOCK = 64
const INNER = 0x36
const OUTER = 0x5c

/** HS256 with all that is between (RFC 2104 section 2). `key` has the secret as `k`. */
export function traceHmac({ signingInput, signature, key }: Traced): Trace {
  const secret = bytesOf(key, 'k')
  const short = secret.length > BLOCK ? sha256(secret) : secret
  const padded = join(short, new Uint8Array(BLOCK - short.length))
  const innerKey = padded.map((byte) => byte ^ INNER)
  const innerHash = sha256(join(innerKey, signingInput))
  const outerKey = padded.map((byte) => byte ^ OUTER)
  const tag = sha256(join(outerKey, innerHash))

  const input = value('signingInput', signingInput)
  return {
    sign: [
      { name: 'input', values: [input] },
      {
        name: 'pad-key',
        values: [
          value('secret', secret),
          value('paddedKey', padded, [
            { name: 'key', start: 0, end: short.length },
            { name: 'zeros', start: short.length, end: BLOCK },
          ]),
        ],
      },
      { name: 'inner-pad', values: [value('innerKey', innerKey)] },
      { name: 'inner-hash', values: [value('innerHash', innerHash)] },
      { name: 'outer-pad', values: [value('outerKey', outerKey)] },
      { name: 'outer-hash', values: [value('tag', tag)] },
      { name: 'encode', values: [value('signature', tag)] },
    ],
    verify: [
      { name: 'input', values: [input] },
      { name: 'decode', values: [value('received', signature)] },
      { name: 'recompute', values: [value('innerHash', innerHash), value('expected', tag)] },
      {
        name: 'compare',
        values: [value('expected', tag), value('received', signature)],
        isEqual: isSame(tag, signature),
      },
    ],
  }
}
