import { findAlgorithm, type SignatureAlgorithm } from './algorithms'
import type { Analysis, Segment } from './analysis'
import { encodeBase64url, salvageBase64url } from './base64url'
import { findWeakness, type Weakness } from './checks'
import { CURVE_NUMBERS } from './curve-numbers'
import { joinEcdsa } from './ecdsa-der'
import { cve, rfc, type Authority, type Rule, type Rules, type Severity } from './finding-rule'
import { numberOfBytes } from './hex'
import { findOffCurve } from './off-curve'
import { charRange } from './range'
import { inKey, wholeObject } from './sighting'
import type { KeyWeakness } from './verdict'

interface InSet {
  readonly keyId: string | null
}

/** Lengths are in bytes, but for `Weakness`. */
export interface KeyFindings extends Readonly<Record<KeyWeakness['code'], InSet>> {
  'short-secret': Weakness
  'short-rsa-key': Weakness
  'secret-trailing-blank': { readonly lineEnd: boolean }
  'private-key-given': object
  'embedded-key-used': object
  'unusual-exponent': { readonly exponent: string }
  'ec-off-curve': InSet
  'signature-length': {
    readonly algorithm: string
    readonly expected: number
    readonly actual: number
  }
  'ecdsa-der': { readonly algorithm: string }
  'ecdsa-out-of-range': { readonly integer: 'R' | 'S' }
  'ecdsa-high-s': object
}

/** Small ones were broken by careless padding checks; large ones make verifiers slow. */
const COMMON_EXPONENT = '65537'

/** What is weak about the key, and odd about the signature that was made with it. */
export const KEY_RULES: Rules<KeyFindings> = {
  'short-secret': {
    severity: 'high',
    specification: rfc(7518, '3.2'),
    detect: shortKey('oct'),
  },
  'short-rsa-key': {
    severity: 'high',
    specification: rfc(7518, '3.3'),
    detect: shortKey('RSA'),
  },
  'secret-trailing-blank': {
    severity: 'low',
    specification: null,
    detect: ({ key, verdict }) => {
      if (verdict.key?.type !== 'oct' || verdict.key.format !== 'secret-utf8') return []
      const range = charRange(key.text.trimEnd().length, key.text.length)
      if (range.start === range.end) return []
      const lineEnd = /[\r\n]/.test(key.text.slice(range.start))
      const mend = { kind: 'replace-range', place: 'key', range, text: '' } as const
      return [{ place: 'key', range, data: { lineEnd }, mend }]
    },
  },
  'private-key-given': {
    severity: 'info',
    specification: null,
    detect: ({ verdict }) => (verdict.key?.form === 'private' ? [inKey({})] : []),
  },
  'embedded-key-used': {
    severity: 'high',
    specification: cve('CVE-2018-0114'),
    detect: ({ verdict }) =>
      verdict.keyOrigin === 'embedded' && verdict.signature === 'valid' ? [inKey({})] : [],
  },
  'unusual-exponent': {
    severity: 'low',
    specification: rfc(8017, '3.1'),
    detect: ({ verdict: { key, keyWeaknesses } }) =>
      key?.exponent != null &&
      key.exponent !== COMMON_EXPONENT &&
      !keyWeaknesses.some(({ code }) => code === 'rsa-exponent-one' || code === 'rsa-exponent-even')
        ? [inKey({ exponent: key.exponent })]
        : [],
  },
  'rsa-exponent-one': weakness('rsa-exponent-one', 'critical', rfc(8017, '3.1')),
  'rsa-exponent-even': weakness('rsa-exponent-even', 'high', rfc(8017, '3.1')),
  'rsa-modulus-even': weakness('rsa-modulus-even', 'critical', rfc(8017, '3.1')),
  'rsa-close-primes': weakness('rsa-close-primes', 'critical', cve('CVE-2022-26320')),
  'rsa-shared-factor': weakness('rsa-shared-factor', 'critical', rfc(8725, '3.5')),
  'rsa-roca': weakness('rsa-roca', 'critical', cve('CVE-2017-15361')),
  'ec-off-curve': {
    severity: 'high',
    specification: rfc(8725, '3.4'),
    detect: ({ key }) => findOffCurve(key.text).map(inKey),
  },
  'ed25519-small-order': weakness('ed25519-small-order', 'critical', rfc(8725, '3.4')),
  'signature-length': {
    severity: 'medium',
    specification: rfc(7518, '3'),
    detect: ({ analysis }) => {
      const signed = signatureIn(analysis)
      if (!signed || signed.bytes.length === 0) return []
      const { algorithm, segment, bytes } = signed
      const expected = algorithm.signatureLength
      if (expected === null || bytes.length === expected || derIn(signed)) return []
      const data = { algorithm: algorithm.name, expected, actual: bytes.length }
      return [{ place: 'token', range: segment.range, data }]
    },
  },
  'ecdsa-der': {
    severity: 'medium',
    specification: rfc(7518, '3.4'),
    detect: ({ analysis }) => {
      const signed = signatureIn(analysis)
      const joined = signed && derIn(signed)
      if (!joined) return []
      const { range } = signed.segment
      return [
        {
          place: 'token',
          range,
          data: { algorithm: signed.algorithm.name },
          mend: { kind: 'replace-range', place: 'token', range, text: encodeBase64url(joined) },
        },
      ]
    },
  },
  'ecdsa-out-of-range': {
    severity: 'critical',
    specification: cve('CVE-2022-21449'),
    detect: ({ analysis }) => {
      const integers = ecdsaIn(analysis)
      if (!integers) return []
      const { order, segment } = integers
      return (['R', 'S'] as const)
        .filter((name) => integers[name] === 0n || integers[name] >= order)
        .map((integer) => ({ place: 'token', range: segment.range, data: { integer } }))
    },
  },
  'ecdsa-high-s': {
    severity: 'info',
    specification: null,
    detect: ({ analysis }) => {
      const integers = ecdsaIn(analysis)
      return integers && integers.S > integers.order / 2n && integers.S < integers.order
        ? [{ place: 'token', range: integers.segment.range, data: {} }]
        : []
    },
  },
}

function shortKey(type: 'oct' | 'RSA'): Rule<Weakness>['detect'] {
  return ({ verdict }) => {
    const short = verdict.key?.type === type ? findWeakness(verdict) : null
    return short ? [inKey(short)] : []
  }
}

function weakness(
  code: KeyWeakness['code'],
  severity: Severity,
  specification: Authority,
): Rule<InSet> {
  return {
    severity,
    specification,
    detect: ({ verdict }) =>
      verdict.keyWeaknesses
        .filter((found) => found.code === code)
        .map(({ keyId }) => inKey({ keyId })),
  }
}

interface Signed {
  readonly algorithm: SignatureAlgorithm
  readonly segment: Segment
  readonly bytes: Uint8Array
}

/** The signature of a token whose algorithm is known. */
function signatureIn({ kind, text, segments, header, algorithm: name }: Analysis): Signed | null {
  const algorithm = findAlgorithm(name ?? '')
  const segment = segments.find((candidate) => candidate.name === 'signature')
  if (kind !== 'jws' || !wholeObject(header) || !segment) return null
  if (!algorithm || algorithm.family === 'none') return null
  if (algorithm.name === 'EdDSA' && segment.byteLength !== algorithm.signatureLength) return null
  const bytes = salvageBase64url(text.slice(segment.range.start, segment.range.end))
  return { algorithm, segment, bytes }
}

/** A signature in DER as R and S end to end; null for any other. */
const derIn = ({ algorithm: { family, signatureLength }, bytes }: Signed) =>
  family === 'ECDSA' && signatureLength !== null && bytes.length !== signatureLength
    ? joinEcdsa(bytes, signatureLength)
    : null

/** R and S of an ECDSA signature of the right length, and the order that they have to be below. */
function ecdsaIn(analysis: Analysis) {
  const signed = signatureIn(analysis)
  if (!signed || signed.algorithm.family !== 'ECDSA') return null
  const { algorithm, bytes, segment } = signed
  const curve = CURVE_NUMBERS[algorithm.curve ?? '']
  if (!curve || bytes.length !== algorithm.signatureLength) return null
  const half = bytes.length / 2
  return {
    R: numberOfBytes(bytes.subarray(0, half)),
    S: numberOfBytes(bytes.subarray(half)),
    order: curve.n,
    segment,
  }
}
