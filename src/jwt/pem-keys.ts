import { algorithmFor } from './algorithms'
import { publicMembers } from './jwk'
import { pkcs8Kind, spkiKind, spkiOfCertificate, type KeyInfoFault } from './key-info'
import { modulusBits } from './key-material'
import { oneKey, UNRESTRICTED, type Key, type KeyReading } from './key-reading'
import { readPem, type PemBlock, type PemLabel } from './pem'
import { problem, type KeyFormat, type Problem } from './problem'
import { fail, ok, type Result } from './result'
import { jwkOfPkcs8, jwkOfSpki } from './web-crypto'

/**
 * Reads the key in a PEM text, and imports it once, so that a key the platform refuses is found.
 *
 * Problems: those of `readPem`, `der-cut-short`, `der-invalid`, `key-algorithm-unknown`,
 * `key-rejected`; place `key`.
 */
export async function readPemKeys(text: string): Promise<Result<KeyReading>> {
  const block = readPem(text)
  if (!block.ok) return block
  const key = await readPemKey(block.value)
  return key.ok ? ok(oneKey(key.value, text)) : key
}

const PEM_FORMATS = {
  'PUBLIC KEY': 'pem-spki',
  'PRIVATE KEY': 'pem-pkcs8',
  CERTIFICATE: 'pem-certificate',
} as const satisfies Record<PemLabel, KeyFormat>

async function readPemKey(block: PemBlock): Promise<Result<Key>> {
  const isPrivate = block.label === 'PRIVATE KEY'
  const der = block.label === 'CERTIFICATE' ? spkiOfCertificate(block.der) : ok(block.der)
  if (!der.ok) return fail(derProblem(der.problem, block))
  const kind = isPrivate ? pkcs8Kind(der.value) : spkiKind(der.value)
  if (!kind.ok) return fail(derProblem(kind.problem, block))

  const format = PEM_FORMATS[block.label]
  const algorithm = algorithmFor(kind.value.type, kind.value.curve)
  const jwk = algorithm
    ? await (isPrivate ? jwkOfPkcs8 : jwkOfSpki)(der.value, algorithm)
    : fail('unsupported' as const)
  if (!jwk.ok && jwk.problem === 'rejected')
    return fail(problem('key-rejected', 'key', block.range, { format }))
  return ok({
    facts: {
      form: isPrivate ? 'private' : 'public',
      format,
      ...kind.value,
      bits: jwk.ok ? modulusBits(jwk.value) : null,
      keyId: null,
      algorithm: null,
      use: null,
      operations: null,
    },
    material: jwk.ok
      ? {
          kind: 'pair',
          publicJwk: publicMembers(jwk.value, kind.value.type),
          privateJwk: isPrivate ? jwk : fail(problem('key-cannot-sign', 'key', null, {})),
        }
      : { kind: 'opaque' },
    restrictions: UNRESTRICTED,
  })
}

function derProblem(fault: KeyInfoFault, { label, range }: PemBlock): Problem {
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
  }
}
