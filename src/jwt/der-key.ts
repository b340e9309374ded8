import type { DerFault } from './der'
import { labelOfDer } from './der-label'
import { pkcs8OfPkcs1, pkcs8OfSec1, spkiOfPkcs1 } from './der-wrap'
import { decryptPkcs8, MAX_ITERATIONS, type EncryptionFault } from './encrypted-pkcs8'
import { spkiOfCertificate, spkiOfRequest } from './key-info'
import { keyNote, type KeyNote } from './key-note'
import type { NotedKey } from './key-reading'
import { pairOfDer, type PairFault } from './pair-key'
import { problem, type KeyFormat, type PemLabel, type Problem } from './problem'
import type { CharRange } from './range'
import { fail, ok, type Result } from './result'

/** The structures of keys in DER. */
export type DerLabel = Exclude<PemLabel, 'OPENSSH PRIVATE KEY' | 'PKCS12'>

/** Where DER stood, for its problems and facts. */
export interface DerOrigin {
  readonly format: KeyFormat
  /** The label of its PEM block, as written; null for bare Base64 or hex. */
  readonly label: string | null
  readonly range: CharRange | null
  /** For an encrypted private key; empty for none. */
  readonly passphrase: string
}

type Fault = PairFault | EncryptionFault

/** SPKI or PKCS#8, which every other structure is brought into. */
interface Pair {
  readonly form: 'public' | 'private'
  readonly der: Result<Uint8Array, Fault>
  readonly notes?: readonly KeyNote[]
}

type Unwrap = (der: Uint8Array, passphrase: string) => Pair | Promise<Pair>

const UNWRAP = {
  'PUBLIC KEY': (der) => ({ form: 'public', der: ok(der) }),
  'PRIVATE KEY': (der) => ({ form: 'private', der: ok(der) }),
  'ENCRYPTED PRIVATE KEY': async (der, passphrase) => ({
    form: 'private',
    der: await decryptToPkcs8(der, passphrase),
  }),
  'RSA PUBLIC KEY': (der) => ({ form: 'public', der: ok(spkiOfPkcs1(der)) }),
  'RSA PRIVATE KEY': (der) => ({ form: 'private', der: ok(pkcs8OfPkcs1(der)) }),
  'EC PRIVATE KEY': (der) => {
    const wrapped = pkcs8OfSec1(der)
    if (!wrapped.ok) return { form: 'private', der: wrapped }
    const { assumedCurve: curve } = wrapped.value
    return {
      form: 'private',
      der: ok(wrapped.value.der),
      notes: curve === null ? [] : [keyNote('curve-assumed', { curve })],
    }
  },
  CERTIFICATE: (der) => ({ form: 'public', der: spkiOfCertificate(der) }),
  'CERTIFICATE REQUEST': (der) => ({ form: 'public', der: spkiOfRequest(der) }),
} as const satisfies Record<DerLabel, Unwrap>

async function decryptToPkcs8(
  der: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, Fault>> {
  const plain = await decryptPkcs8(der, passphrase)
  if (!plain.ok) return plain
  const inside = labelOfDer(plain.value)
  return inside.ok && inside.value === 'PRIVATE KEY' ? plain : fail({ kind: 'passphrase-wrong' })
}

/**
 * Reads the key in a DER structure, which `labelOfDer` has found to be one of this label.
 *
 * Problems: `der-cut-short`, `der-invalid`, `key-algorithm-unknown`, `key-rejected`, and for an
 * encrypted private key `passphrase-missing`, `passphrase-wrong`, `encryption-unsupported`,
 * `encryption-iterations`, `crypto-missing`; place `key`.
 */
export async function readDerKey(
  structure: DerLabel,
  der: Uint8Array,
  origin: DerOrigin,
): Promise<Result<NotedKey>> {
  const unwrap: Unwrap = UNWRAP[structure]
  const { form, der: pair, notes = [] } = await unwrap(der, origin.passphrase)
  if (!pair.ok) return fail(derProblem(pair.problem, origin))
  const key = await pairOfDer(form, pair.value, origin.format)
  return key.ok ? ok({ key: key.value, notes }) : fail(derProblem(key.problem, origin))
}

/** What is wrong with DER that stood there. */
export function derProblem(
  fault: Fault | DerFault,
  { label, range, format }: Omit<DerOrigin, 'passphrase'>,
): Problem {
  switch (fault.kind) {
    case 'cut-short':
      return problem('der-cut-short', 'key', range, {
        label,
        expected: fault.expected,
        actual: fault.actual,
      })
    case 'invalid':
      return problem('der-invalid', 'key', range, { label, offset: fault.offset })
    case 'unknown':
      return problem('key-algorithm-unknown', 'key', range, { oid: fault.oid })
    case 'rejected':
      return problem('key-rejected', 'key', range, { format })
    case 'unsupported':
      return problem('encryption-unsupported', 'key', range, { scheme: fault.scheme })
    case 'iterations':
      return problem('encryption-iterations', 'key', range, {
        iterations: fault.iterations,
        maximum: MAX_ITERATIONS,
      })
    case 'passphrase-missing':
    case 'passphrase-wrong':
    case 'crypto-missing':
      return problem(fault.kind, 'key', null, {})
  }
}
