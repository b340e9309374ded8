import { algorithmFor, findAlgorithm, resolveAlgorithm } from './algorithms'
import type { Analysis } from './analysis'
import { isUnsecured } from './checks'
import { cve, rfc, type Rules } from './finding-rule'
import { hasKeyShape } from './key-shape'
import type { JsonType, ProblemCode, ProblemData } from './problem'
import { inHeader, inKey, memberNamed, setMember, wholeObject } from './sighting'
import type { Verdict } from './verdict'

export interface AlgorithmFindings {
  unsecured: object
  'alg-none-spelling': { readonly name: string }
  'unsecured-with-signature': object
  'empty-signature': { readonly algorithm: string }
  'alg-missing': object
  'alg-not-string': { readonly type: JsonType }
  'alg-unknown': { readonly name: string }
  'alg-not-for-signatures': { readonly name: string }
  'alg-prohibited': { readonly name: string }
  'alg-polymorphic': { readonly specified: string | null }
  'rsa-pkcs1-encryption': object
  'alg-key-mismatch': ProblemData['key-type-mismatch']
  'alg-of-key-mismatch': ProblemData['key-alg-mismatch']
  'public-key-for-hmac': { readonly algorithm: string }
  'public-key-as-secret': object
  'empty-secret': object
}

/** The lengths that tell Ed25519 and Ed448 apart, in bytes: RFC 8032 sections 5.1.6 and 5.2.6. */
const EDDSA_LENGTHS: Readonly<Record<number, string>> = { 64: 'Ed25519', 114: 'Ed448' }

const isNone = (name: string): boolean => name.toLowerCase() === 'none'

/** What is dangerous about `alg`, and about `alg` and the key together. */
export const ALGORITHM_RULES: Rules<AlgorithmFindings> = {
  unsecured: {
    severity: 'critical',
    specification: rfc(8725, '3.2'),
    detect: ({ verdict, analysis }) =>
      isUnsecured(verdict) ? [inHeader(analysis, 'alg', {})] : [],
  },
  'alg-none-spelling': {
    severity: 'critical',
    specification: rfc(8725, '3.1'),
    detect: ({ analysis }) => {
      const name = analysis.algorithm
      return name !== null && name !== 'none' && isNone(name)
        ? [inHeader(analysis, 'alg', { name })]
        : []
    },
  },
  'unsecured-with-signature': {
    severity: 'medium',
    specification: rfc(7518, '3.6'),
    detect: ({ analysis: { segments }, verdict }) => {
      const signature = segments.find(({ name }) => name === 'signature')
      return verdict.algorithm === 'none' && signature && signature.byteLength > 0
        ? [
            {
              place: 'token',
              range: signature.range,
              data: {},
              mend: { kind: 'replace-range', place: 'token', range: signature.range, text: '' },
            },
          ]
        : []
    },
  },
  'empty-signature': {
    severity: 'high',
    specification: rfc(8725, '3.3'),
    detect: ({ analysis: { segments }, verdict: { algorithm } }) => {
      const signature = segments.find(({ name }) => name === 'signature')
      return algorithm !== null && algorithm !== 'none' && signature?.byteLength === 0
        ? [{ place: 'token', range: signature.range, data: { algorithm } }]
        : []
    },
  },
  'alg-missing': {
    severity: 'high',
    specification: rfc(7515, '4.1.1'),
    detect: ({ analysis, verdict }) =>
      wholeObject(analysis.header) && !memberNamed(analysis.header, 'alg')
        ? [inHeader(analysis, 'alg', {}, algorithmOfKey(verdict))]
        : [],
  },
  'alg-not-string': {
    severity: 'high',
    specification: rfc(7515, '4.1.1'),
    detect: ({ analysis, verdict }) => {
      const alg = memberNamed(wholeObject(analysis.header), 'alg')
      return alg && alg.type !== 'string'
        ? [inHeader(analysis, 'alg', { type: alg.type }, algorithmOfKey(verdict))]
        : []
    },
  },
  'alg-unknown': {
    severity: 'medium',
    specification: rfc(7515, '4.1.1'),
    detect: ({ analysis }) => {
      const found = unusable(analysis, 'alg-unknown')
      if (!found || isNone(found.name)) return []
      const { name, suggestion } = found
      const mend = suggestion === null ? null : setMember('header', 'alg', suggestion)
      return [inHeader(analysis, 'alg', { name }, mend)]
    },
  },
  'alg-not-for-signatures': {
    severity: 'medium',
    specification: rfc(7518, '3.1'),
    detect: ({ analysis, verdict }) => {
      const found = unusable(analysis, 'alg-not-for-signatures')
      return found ? [inHeader(analysis, 'alg', { name: found.name }, algorithmOfKey(verdict))] : []
    },
  },
  'alg-prohibited': {
    severity: 'high',
    specification: rfc(8725, '3.2'),
    detect: ({ analysis }) => {
      const found = unusable(analysis, 'alg-prohibited')
      return found ? [inHeader(analysis, 'alg', found)] : []
    },
  },
  'alg-polymorphic': {
    severity: 'info',
    specification: rfc(9864, '2.2'),
    detect: ({ analysis, verdict }) => {
      if (analysis.algorithm !== 'EdDSA') return []
      const signature = analysis.segments.find(({ name }) => name === 'signature')
      const specified = verdict.key?.curve ?? EDDSA_LENGTHS[signature?.byteLength ?? 0] ?? null
      const mend =
        specified !== null && findAlgorithm(specified)?.family === 'EdDSA'
          ? setMember('header', 'alg', specified)
          : null
      return [inHeader(analysis, 'alg', { specified: mend && specified }, mend)]
    },
  },
  'rsa-pkcs1-encryption': {
    severity: 'high',
    specification: rfc(8725, '3.2'),
    detect: ({ analysis }) =>
      analysis.kind === 'jwe' && analysis.algorithm === 'RSA1_5'
        ? [inHeader(analysis, 'alg', {})]
        : [],
  },
  'alg-key-mismatch': {
    severity: 'high',
    specification: rfc(8725, '3.1'),
    detect: ({ analysis, verdict }) => {
      const found = keyProblem(verdict, 'key-type-mismatch')
      return found && !isPublicKeyForHmac(verdict)
        ? [inHeader(analysis, 'alg', found, algorithmOfKey(verdict))]
        : []
    },
  },
  'alg-of-key-mismatch': {
    severity: 'medium',
    specification: rfc(7517, '4.4'),
    detect: ({ analysis, verdict }) => {
      const found = keyProblem(verdict, 'key-alg-mismatch')
      return found
        ? [inHeader(analysis, 'alg', found, setMember('header', 'alg', found.keyAlg))]
        : []
    },
  },
  'public-key-for-hmac': {
    severity: 'high',
    specification: rfc(8725, '2.1'),
    detect: ({ analysis, verdict }) =>
      isPublicKeyForHmac(verdict)
        ? [
            inHeader(
              analysis,
              'alg',
              { algorithm: verdict.algorithm ?? '' },
              algorithmOfKey(verdict),
            ),
          ]
        : [],
  },
  'public-key-as-secret': {
    severity: 'critical',
    specification: cve('CVE-2015-9235'),
    detect: ({ verdict, key }) =>
      key.asSecret === true && hasKeyShape(key.text) && verdict.signature === 'valid'
        ? [inKey({})]
        : [],
  },
  'empty-secret': {
    severity: 'critical',
    specification: rfc(7518, '3.2'),
    detect: ({ verdict }) => (verdict.emptySecret ? [inKey({})] : []),
  },
}

/** Sets `alg` to one that the key at hand is for. */
function algorithmOfKey({ key }: Verdict) {
  const name = key && (key.algorithm ?? algorithmFor(key.type, key.curve)?.name)
  return name ? setMember('header', 'alg', name) : null
}

/** Why the algorithm of a token in three parts is of no use, if it is for this reason. */
function unusable<C extends 'alg-unknown' | 'alg-not-for-signatures' | 'alg-prohibited'>(
  { kind, algorithm, header }: Analysis,
  code: C,
): ProblemData[C] | null {
  if (kind !== 'jws' || algorithm === null || !wholeObject(header)) return null
  const resolved = resolveAlgorithm(algorithm, null)
  return resolved.ok || resolved.problem.code !== code
    ? null
    : (resolved.problem.data as ProblemData[C])
}

const keyProblem = <C extends ProblemCode>({ problem }: Verdict, code: C): ProblemData[C] | null =>
  problem?.code === code ? (problem.data as ProblemData[C]) : null

const isPublicKeyForHmac = ({ algorithm, key }: Verdict): boolean =>
  findAlgorithm(algorithm ?? '')?.family === 'HMAC' && key !== null && key.type !== 'oct'
