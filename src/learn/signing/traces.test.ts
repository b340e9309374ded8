import { describe, expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import { hexOf } from '../../jwt/hex'
import { signedBytesOf } from '../../jwt/signed-bytes'
import {
  issue,
  LESSON_ALGORITHMS,
  type LessonAlgorithm,
  makeLessonKey,
  payloadSegmentOf,
} from '../lesson-key'
import type { Trace } from './trace'
import { TRACES } from './traces'

const PAYLOAD = payloadSegmentOf(FIRST_SAMPLE.token)

/** A really signed token's trace, and that of the same signature under another payload. */
async function traceBoth(algorithm: LessonAlgorithm) {
  const key = await makeLessonKey(algorithm)
  if (!key.ok) throw new Error(key.problem.code)
  const { signing, jwk } = key.value
  const token = await issue(algorithm, PAYLOAD, signing)
  if (!token.ok) throw new Error(token.problem.code)
  const signed = signedBytesOf(analyze(token.value))
  if (!signed) throw new Error('three segments were expected')
  const changed = signed.signingInput.map((byte, at) => (at === 60 ? byte ^ 1 : byte))
  const trace = (signingInput: Uint8Array) =>
    TRACES[algorithm]({ signingInput, signature: signed.signature, key: jwk })
  return { signed, asSent: trace(signed.signingInput), changed: trace(changed) }
}

const lastOf = ({ verify }: Trace) => verify.at(-1)

describe.each(LESSON_ALGORITHMS)('the trace of a real signature by %s', (algorithm) => {
  test('ends at the comparison, which holds for what was signed only', async () => {
    const { asSent, changed } = await traceBoth(algorithm)
    expect(lastOf(asSent)).toMatchObject({ name: 'compare', isEqual: true })
    expect(lastOf(changed)).toMatchObject({ name: 'compare', isEqual: false })
    for (const trace of [asSent, changed]) {
      const [computed, received] = lastOf(trace)?.values ?? []
      const same =
        hexOf(computed?.bytes ?? new Uint8Array()) === hexOf(received?.bytes ?? new Uint8Array())
      expect(same).toBe(trace === asSent)
    }
  })

  test('begins with the signing input and ends with the bytes of the signature', async () => {
    const { signed, asSent } = await traceBoth(algorithm)
    expect(asSent.sign[0]?.values[0]?.bytes).toEqual(signed.signingInput)
    expect(asSent.sign.at(-1)?.name).toBe('encode')
    expect(hexOf(asSent.sign.at(-1)?.values[0]?.bytes ?? new Uint8Array())).toBe(
      hexOf(signed.signature),
    )
  })

  test('has stretches that fill their value without a gap', async () => {
    const { asSent } = await traceBoth(algorithm)
    const values = [...asSent.sign, ...asSent.verify].flatMap((step) => step.values)
    for (const { bytes, stretches } of values) {
      if (stretches.length === 0) continue
      expect(stretches.map(({ start }) => start)).toEqual([
        0,
        ...stretches.slice(0, -1).map(({ end }) => end),
      ])
      expect(stretches.at(-1)?.end).toBe(bytes.length)
    }
  })
})

test('RSA: the public exponent gives back 00 01 FF … 00, the DER prefix and the hash', async () => {
  const { asSent } = await traceBoth('RS256')
  const recovered = asSent.verify.find(({ name }) => name === 'public-power')?.values[0]
  const hash = asSent.verify.find(({ name }) => name === 'hash')?.values[0]
  const hex = hexOf(recovered?.bytes ?? new Uint8Array())
  expect(hex).toMatch(/^0001(ff)+003031300d060960864801650304020105000420/)
  expect(hex.endsWith(hexOf(hash?.bytes ?? new Uint8Array()))).toBe(true)
  expect(hex).toHaveLength(512)
})

test('HMAC: a secret longer than a block is hashed before it is filled up', () => {
  // RFC 4231 section 4.7: a key of 131 bytes.
  const trace = TRACES.HS256({
    signingInput: new TextEncoder().encode(
      'Test Using Larger Than Block-Size Key - Hash Key First',
    ),
    signature: new Uint8Array(32),
    key: { kty: 'oct', k: 'qqqq'.repeat(43) + 'qqo' },
  })
  expect(hexOf(trace.sign.at(-1)?.values[0]?.bytes ?? new Uint8Array())).toBe(
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  )
})
