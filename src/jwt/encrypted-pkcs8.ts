import {
  contentOf,
  DER_TAG,
  derAt,
  derChildren,
  readObjectIdentifier,
  readSmallInteger,
  type DerElement,
  type DerFault,
} from './der'
import { fail, ok, type Result } from './result'
import { encodeUtf8 } from './utf8'

/** More would keep the page busy for seconds. */
export const MAX_ITERATIONS = 10_000_000

export type EncryptionFault =
  | DerFault
  | { readonly kind: 'unsupported'; readonly scheme: string }
  | { readonly kind: 'iterations'; readonly iterations: number }
  | { readonly kind: 'passphrase-missing' }
  | { readonly kind: 'passphrase-wrong' }
  | { readonly kind: 'crypto-missing' }

/** RFC 8018 appendices A.4 and A.2. */
const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'

/** The hash of the pseudorandom function, HMAC: RFC 8018 appendix B.1. */
const HASHES: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.2.7', 'SHA-1'],
  ['1.2.840.113549.2.9', 'SHA-256'],
  ['1.2.840.113549.2.10', 'SHA-384'],
  ['1.2.840.113549.2.11', 'SHA-512'],
])

/** The length of the key of AES-CBC in bits: RFC 8018 appendix B.2.5. */
const CIPHERS: ReadonlyMap<string, number> = new Map([
  ['2.16.840.1.101.3.4.1.2', 128],
  ['2.16.840.1.101.3.4.1.22', 192],
  ['2.16.840.1.101.3.4.1.42', 256],
])

/** The names of what is met, but can't be decrypted with WebCrypto. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.5.3', 'PBE-MD5-DES'],
  ['1.2.840.113549.1.5.6', 'PBE-MD5-RC2-64'],
  ['1.2.840.113549.1.5.10', 'PBE-SHA1-DES'],
  ['1.2.840.113549.1.5.11', 'PBE-SHA1-RC2-64'],
  ['1.2.840.113549.1.12.1.1', 'PBE-SHA1-RC4-128'],
  ['1.2.840.113549.1.12.1.3', 'PBE-SHA1-3DES'],
  ['1.2.840.113549.1.12.1.5', 'PBE-SHA1-RC2-128'],
  ['1.2.840.113549.1.12.1.6', 'PBE-SHA1-RC2-40'],
  ['1.2.840.113549.2.8', 'HMAC-SHA-224'],
  ['1.2.840.113549.3.2', 'RC2-CBC'],
  ['1.2.840.113549.3.7', 'DES-EDE3-CBC'],
  ['1.3.14.3.2.7', 'DES-CBC'],
  ['1.3.6.1.4.1.11591.4.11', 'scrypt'],
  ['2.16.840.1.101.3.4.1.6', 'AES-128-GCM'],
  ['2.16.840.1.101.3.4.1.46', 'AES-256-GCM'],
])

interface Pbes2 {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iterations: number
  readonly hash: string
  readonly keyBits: number
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: Uint8Array<ArrayBuffer>
}

/**
 * The PKCS#8 structure within an encrypted one (RFC 5958 section 3): PBES2 with PBKDF2 and AES-CBC
 * (RFC 8018 section 6.2). What comes out of a wrong passphrase may pass for a structure here once in
 * hundreds of times: the caller looks at it.
 */
export async function decryptPkcs8(
  der: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, EncryptionFault>> {
  const read = readPbes2(der)
  if (!read.ok) return read
  const { iterations } = read.value
  if (iterations > MAX_ITERATIONS) return fail({ kind: 'iterations', iterations })
  if (passphrase === '') return fail({ kind: 'passphrase-missing' })
  const { subtle }: { readonly subtle?: SubtleCrypto } = globalThis.crypto
  return subtle ? decrypt(subtle, read.value, passphrase) : fail({ kind: 'crypto-missing' })
}

function readPbes2(der: Uint8Array): Result<Pbes2, EncryptionFault> {
  const scheme = identifierAt(der, [0, 0])
  if (!scheme.ok) return scheme
  if (scheme.value !== PBES2) return unsupported(scheme.value)
  const derivation = identifierAt(der, [0, 1, 0, 0])
  if (!derivation.ok) return derivation
  if (derivation.value !== PBKDF2) return unsupported(derivation.value)
  const cipher = identifierAt(der, [0, 1, 1, 0])
  if (!cipher.ok) return cipher
  const keyBits = CIPHERS.get(cipher.value)
  if (keyBits === undefined) return unsupported(cipher.value)
  const iv = derAt(der, [0, 1, 1, 1], DER_TAG.octetString)
  if (!iv.ok) return iv
  const data = derAt(der, [1], DER_TAG.octetString)
  if (!data.ok) return data

  const parameters = derAt(der, [0, 1, 0, 1], DER_TAG.sequence)
  if (!parameters.ok) return parameters
  const fields = derChildren(der, parameters.value)
  if (!fields.ok) return fields
  const [salt, count, ...options] = fields.value
  const iterations = count ? readSmallInteger(der, count) : null
  if (salt?.tag !== DER_TAG.octetString || iterations === null || iterations < 1)
    return fail({ kind: 'invalid', offset: parameters.value.range.start })
  const hash = readHash(der, options)
  if (!hash.ok) return hash
  return ok({
    salt: contentOf(der, salt),
    iterations,
    hash: hash.value,
    keyBits,
    iv: contentOf(der, iv.value),
    data: contentOf(der, data.value),
  })
}

/** The key's length is implied by the cipher; without a name the function is HMAC with SHA-1. */
function readHash(
  der: Uint8Array,
  options: readonly DerElement[],
): Result<string, EncryptionFault> {
  const prf = options.find(({ tag }) => tag === DER_TAG.sequence)
  if (!prf) return ok('SHA-1')
  const name = identifierAt(der.subarray(prf.range.start, prf.range.end), [0])
  if (!name.ok) return name
  const hash = HASHES.get(name.value)
  return hash === undefined ? unsupported(name.value) : ok(hash)
}

function identifierAt(der: Uint8Array, path: readonly number[]): Result<string, DerFault> {
  const element = derAt(der, path, DER_TAG.objectIdentifier)
  return element.ok ? ok(readObjectIdentifier(contentOf(der, element.value))) : element
}

const unsupported = (identifier: string) =>
  fail({ kind: 'unsupported' as const, scheme: NAMES.get(identifier) ?? identifier })

async function decrypt(
  subtle: SubtleCrypto,
  { salt, iterations, hash, keyBits, iv, data }: Pbes2,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, EncryptionFault>> {
  const password = await subtle.importKey('raw', encodeUtf8(passphrase), 'PBKDF2', false, [
    'deriveBits',
  ])
  const parameters = { name: 'PBKDF2', hash, salt, iterations }
  const secret = await subtle.deriveBits(parameters, password, keyBits)
  const key = await unlessRefused(() =>
    subtle.importKey('raw', secret, 'AES-CBC', false, ['decrypt']),
  )
  // Chromium has no AES with 192 bits.
  if (!key) return fail({ kind: 'unsupported', scheme: `AES-${keyBits}-CBC` })
  const plain = await unlessRefused(() => subtle.decrypt({ name: 'AES-CBC', iv }, key, data))
  return plain ? ok(new Uint8Array(plain)) : fail({ kind: 'passphrase-wrong' })
}

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
