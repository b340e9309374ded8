import { readDer } from './der'
import { derProblem, readDerKey, type DerLabel } from './der-key'
import { labelOfDer } from './der-label'
import { oneKey, type KeyEntry, type KeyReading, type NotedKey } from './key-reading'
import { mendPem } from './mend-pem'
import { readOpenSshPrivate } from './openssh-private'
import { decodePemBlock, findPemBlocks, unfinishedBegin, type PemBlock } from './pem-blocks'
import { pemNotes } from './pem-notes'
import { problem, type KeyFormat, type PemLabel } from './problem'
import { fail, ok, type Result } from './result'

const FORMATS = {
  'PUBLIC KEY': 'pem-spki',
  'PRIVATE KEY': 'pem-pkcs8',
  'ENCRYPTED PRIVATE KEY': 'pem-encrypted',
  'RSA PUBLIC KEY': 'pem-pkcs1',
  'RSA PRIVATE KEY': 'pem-pkcs1',
  'EC PRIVATE KEY': 'pem-sec1',
  CERTIFICATE: 'pem-certificate',
  'CERTIFICATE REQUEST': 'pem-request',
} as const satisfies Record<DerLabel, KeyFormat>

type Role = 'private' | 'public' | 'certificate' | 'archive'

/** The labels that are read, and what stands under each: RFC 7468 sections 5 to 13. */
const LABELS: ReadonlyMap<string, readonly [Role, PemLabel]> = new Map<
  string,
  readonly [Role, PemLabel]
>([
  ['PRIVATE KEY', ['private', 'PRIVATE KEY']],
  ['ENCRYPTED PRIVATE KEY', ['private', 'ENCRYPTED PRIVATE KEY']],
  ['RSA PRIVATE KEY', ['private', 'RSA PRIVATE KEY']],
  ['EC PRIVATE KEY', ['private', 'EC PRIVATE KEY']],
  ['OPENSSH PRIVATE KEY', ['private', 'OPENSSH PRIVATE KEY']],
  ['PUBLIC KEY', ['public', 'PUBLIC KEY']],
  ['RSA PUBLIC KEY', ['public', 'RSA PUBLIC KEY']],
  ['CERTIFICATE REQUEST', ['public', 'CERTIFICATE REQUEST']],
  ['NEW CERTIFICATE REQUEST', ['public', 'CERTIFICATE REQUEST']],
  ['CERTIFICATE', ['certificate', 'CERTIFICATE']],
  ['X509 CERTIFICATE', ['certificate', 'CERTIFICATE']],
  ['TRUSTED CERTIFICATE', ['certificate', 'CERTIFICATE']],
  ['PKCS12', ['archive', 'PKCS12']],
])

/**
 * Reads the key in a PEM text: of several blocks the first private key, or else the public keys,
 * which are a set where there are more than one, or else the first certificate of a chain. Each is
 * imported once, so that a key the platform refuses is found. A key of a set has its problem in its
 * entry.
 *
 * Problems: those of `decodePemBlock`, `readDerKey` and `readOpenSshPrivate`, `pem-label` (no block
 * that holds a key; the range is the label), `pem-content`, `pkcs12`; place `key`.
 *
 * @param passphrase for an encrypted private key; empty for none
 */
export async function readPemKeys(text: string, passphrase: string): Promise<Result<KeyReading>> {
  const mended = mendPem(text)
  const blocks = findPemBlocks(mended)
  const taken = takeBlocks(blocks)
  const [first, ...more] = taken
  if (!first) return fail(unfinishedBegin(mended))
  const notes = pemNotes(text, blocks, taken)
  if (more.length > 0) {
    const keys = await Promise.all(taken.map((block) => readBlock(mended, block, passphrase)))
    const entries = keys.map((key, index) => asEntry(key, text, taken[index] ?? first))
    return ok({ entries, isSet: true, notes })
  }
  const key = await readBlock(mended, first, passphrase)
  return key.ok ? ok(oneKey(key.value.key, text, [...notes, ...key.value.notes])) : key
}

const roleOf = ({ label }: PemBlock): Role | undefined => LABELS.get(label)?.[0]

function takeBlocks(blocks: readonly PemBlock[]): readonly PemBlock[] {
  const having = (role: Role) => blocks.filter((block) => roleOf(block) === role)
  const [privateKey] = having('private')
  if (privateKey) return [privateKey]
  const publicKeys = having('public')
  if (publicKeys.length > 0) return publicKeys
  return [...having('certificate'), ...having('archive'), ...blocks].slice(0, 1)
}

const asEntry = (key: Result<NotedKey>, text: string, { range }: PemBlock): KeyEntry => ({
  key: key.ok ? ok(key.value.key) : key,
  keyId: null,
  text: text.slice(range.start, range.end),
})

async function readBlock(
  text: string,
  block: PemBlock,
  passphrase: string,
): Promise<Result<NotedKey>> {
  const { label, labelRange, body } = block
  const structure = LABELS.get(label)?.[1]
  if (structure === undefined) return fail(problem('pem-label', 'key', labelRange, { label }))
  if (structure === 'PKCS12') return fail(problem('pkcs12', 'key', labelRange, {}))
  const bytes = decodePemBlock(text, block)
  if (!bytes.ok) return bytes
  if (structure === 'OPENSSH PRIVATE KEY') {
    const key = await readOpenSshPrivate(bytes.value, body)
    return key.ok ? ok({ key: key.value, notes: [] }) : key
  }
  const der = label === 'TRUSTED CERTIFICATE' ? withoutTrust(bytes.value) : bytes.value
  const origin = { format: FORMATS[structure], label, range: body, passphrase }
  const content = labelOfDer(der)
  if (!content.ok) return fail(derProblem(content.problem, origin))
  if (content.value === structure) return readDerKey(structure, der, origin)
  return fail(
    content.value === null
      ? derProblem({ kind: 'invalid', offset: 0 }, origin)
      : problem('pem-content', 'key', labelRange, { label, content: content.value }),
  )
}

/** OpenSSL appends what the certificate is trusted for as a second element. */
function withoutTrust(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const whole = readDer(bytes)
  return !whole.ok && whole.problem.kind === 'invalid' && whole.problem.offset > 0
    ? bytes.slice(0, whole.problem.offset)
    : bytes
}
