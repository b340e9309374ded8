import { contentOf, DER_TAG, derChildren, readDer, type DerElement, type DerFault } from './der'
import { writeDer } from './der-writer'
import { fail, ok, type Result } from './result'

const VERSION_0 = Uint8Array.of(DER_TAG.integer, 1, 0)
const VERSION_1 = Uint8Array.of(DER_TAG.integer, 1, 1)
/** Goes before the whole bytes in a bit string (ITU-T X.690 section 8.6.2.2). */
const NO_UNUSED_BITS = Uint8Array.of(0)

const identifier = (...octets: readonly number[]): Uint8Array =>
  writeDer(DER_TAG.objectIdentifier, Uint8Array.from(octets))

/** `rsaEncryption`, with NULL as its parameters: RFC 8017 appendix A.1. */
const RSA_ALGORITHM = writeDer(
  DER_TAG.sequence,
  identifier(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01),
  Uint8Array.of(0x05, 0),
)

/** `id-ecPublicKey`: RFC 5480 section 2.1.1. */
const EC_PUBLIC_KEY = identifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01)

interface NamedCurve {
  readonly name: string
  readonly identifier: Uint8Array
}

/** The curves of RFC 5480 section 2.1.1.1 by the length of their private keys in bytes. */
const CURVES_BY_LENGTH: ReadonlyMap<number, NamedCurve> = new Map([
  [32, { name: 'P-256', identifier: identifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07) }],
  [48, { name: 'P-384', identifier: identifier(0x2b, 0x81, 0x04, 0x00, 0x22) }],
  [66, { name: 'P-521', identifier: identifier(0x2b, 0x81, 0x04, 0x00, 0x23) }],
])

/** An RSAPublicKey (RFC 8017 appendix A.1.1) as SubjectPublicKeyInfo. */
export const spkiOfPkcs1 = (der: Uint8Array): Uint8Array<ArrayBuffer> =>
  writeDer(DER_TAG.sequence, RSA_ALGORITHM, writeDer(DER_TAG.bitString, NO_UNUSED_BITS, der))

/** An RSAPrivateKey (RFC 8017 appendix A.1.2) as PKCS#8. */
export const pkcs8OfPkcs1 = (der: Uint8Array): Uint8Array<ArrayBuffer> =>
  writeDer(DER_TAG.sequence, VERSION_0, RSA_ALGORITHM, writeDer(DER_TAG.octetString, der))

export interface WrappedSec1 {
  readonly der: Uint8Array<ArrayBuffer>
  /** The curve that was taken by the key's length because it names none; null where it does. */
  readonly assumedCurve: string | null
}

/**
 * An ECPrivateKey (RFC 5915 section 3) as PKCS#8. The curve moves to where PKCS#8 has it; the public
 * point is kept where there is one.
 */
export function pkcs8OfSec1(der: Uint8Array): Result<WrappedSec1, DerFault> {
  const whole = readDer(der)
  if (!whole.ok) return whole
  const fields = derChildren(der, whole.value)
  if (!fields.ok) return fields
  const scalar = fields.value.find(({ tag }) => tag === DER_TAG.octetString)
  if (!scalar) return fail({ kind: 'invalid', offset: whole.value.content.start })
  const named = fields.value.find(({ tag }) => tag === DER_TAG.explicit0)
  const point = fields.value.find(({ tag }) => tag === DER_TAG.explicit1)

  const assumed = named ? null : CURVES_BY_LENGTH.get(scalar.content.end - scalar.content.start)
  const curve = named ? contentOf(der, named) : assumed?.identifier
  if (!curve) return fail({ kind: 'invalid', offset: scalar.range.start })
  const key = writeDer(
    DER_TAG.sequence,
    VERSION_1,
    bytesOf(der, scalar),
    ...(point ? [bytesOf(der, point)] : []),
  )
  const algorithm = writeDer(DER_TAG.sequence, EC_PUBLIC_KEY, curve)
  return ok({
    der: writeDer(DER_TAG.sequence, VERSION_0, algorithm, writeDer(DER_TAG.octetString, key)),
    assumedCurve: assumed?.name ?? null,
  })
}

const bytesOf = (der: Uint8Array, { range }: DerElement): Uint8Array =>
  der.subarray(range.start, range.end)
