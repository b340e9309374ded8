import type { KeyType } from './algorithms'
import {
  DER_TAG,
  derChildren,
  readDer,
  readObjectIdentifier,
  type DerElement,
  type DerFault,
} from './der'
import { fail, ok, type Result } from './result'

/** What an AlgorithmIdentifier says of the key it stands with. */
export interface KeyKind {
  readonly type: KeyType
  /** The EC or OKP curve, or the ML-DSA parameter set. */
  readonly curve: string | null
}

/** `unknown`: an object identifier that no signature key handled here has. */
export type KeyInfoFault = DerFault | { readonly kind: 'unknown'; readonly oid: string }

/** RFC 8017 appendix A.1, RFC 8410 section 3, RFC 9881 section 2. */
const KEY_ALGORITHMS: Readonly<Record<string, KeyKind>> = {
  '1.2.840.113549.1.1.1': { type: 'RSA', curve: null },
  '1.3.101.110': { type: 'OKP', curve: 'X25519' },
  '1.3.101.111': { type: 'OKP', curve: 'X448' },
  '1.3.101.112': { type: 'OKP', curve: 'Ed25519' },
  '1.3.101.113': { type: 'OKP', curve: 'Ed448' },
  '2.16.840.1.101.3.4.3.17': { type: 'AKP', curve: 'ML-DSA-44' },
  '2.16.840.1.101.3.4.3.18': { type: 'AKP', curve: 'ML-DSA-65' },
  '2.16.840.1.101.3.4.3.19': { type: 'AKP', curve: 'ML-DSA-87' },
}

/** `id-ecPublicKey`: its parameters name the curve (RFC 5480 section 2.1.1). */
const EC_PUBLIC_KEY = '1.2.840.10045.2.1'

const CURVES: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
  '1.3.132.0.10': 'secp256k1',
}

/** The kind of key in a SubjectPublicKeyInfo (RFC 5280 section 4.1). */
export function spkiKind(der: Uint8Array): Result<KeyKind, KeyInfoFault> {
  const identifier = childOfSequence(der, [DER_TAG.sequence, DER_TAG.bitString], 0)
  return identifier.ok ? algorithmKind(der, identifier.value) : identifier
}

/** The kind of key in a PKCS#8 PrivateKeyInfo (RFC 5208 section 5, RFC 5958 section 2). */
export function pkcs8Kind(der: Uint8Array): Result<KeyKind, KeyInfoFault> {
  const tags = [DER_TAG.integer, DER_TAG.sequence, DER_TAG.octetString]
  const identifier = childOfSequence(der, tags, 1)
  return identifier.ok ? algorithmKind(der, identifier.value) : identifier
}

/** The SubjectPublicKeyInfo of an X.509 certificate, as bytes of its own (RFC 5280 section 4.1). */
export const spkiOfCertificate = (der: Uint8Array): Result<Uint8Array<ArrayBuffer>, DerFault> =>
  spkiOfSigned(der, (fields) => fields[fields[0]?.tag === DER_TAG.explicit0 ? 6 : 5])

/** The SubjectPublicKeyInfo of a certificate request, as bytes of its own (RFC 2986 section 4.1). */
export const spkiOfRequest = (der: Uint8Array): Result<Uint8Array<ArrayBuffer>, DerFault> =>
  spkiOfSigned(der, (fields) => fields[2])

/** What is signed comes first in certificates and requests alike, then algorithm and signature. */
function spkiOfSigned(
  der: Uint8Array,
  spkiOf: (fields: readonly DerElement[]) => DerElement | undefined,
): Result<Uint8Array<ArrayBuffer>, DerFault> {
  const signed = childOfSequence(der, [DER_TAG.sequence, DER_TAG.sequence, DER_TAG.bitString], 0)
  if (!signed.ok) return signed
  const fields = derChildren(der, signed.value)
  if (!fields.ok) return fields
  const spki = spkiOf(fields.value)
  if (spki?.tag !== DER_TAG.sequence)
    return fail({ kind: 'invalid', offset: signed.value.range.start })
  return ok(der.slice(spki.range.start, spki.range.end))
}

/** One child of the sequence that fills `der`, provided that its children begin with these tags. */
function childOfSequence(
  der: Uint8Array,
  tags: readonly number[],
  index: number,
): Result<DerElement, DerFault> {
  const whole = readDer(der)
  if (!whole.ok) return whole
  if (whole.value.tag !== DER_TAG.sequence) return fail({ kind: 'invalid', offset: 0 })
  const children = derChildren(der, whole.value)
  if (!children.ok) return children
  const wrong = tags.findIndex((tag, at) => children.value[at]?.tag !== tag)
  const child = children.value[index]
  if (wrong === -1 && child) return ok(child)
  const offset = children.value[wrong]?.range.start ?? whole.value.range.end
  return fail({ kind: 'invalid', offset })
}

function algorithmKind(der: Uint8Array, identifier: DerElement): Result<KeyKind, KeyInfoFault> {
  const fields = derChildren(der, identifier)
  if (!fields.ok) return fields
  const [algorithm, parameters] = fields.value
  if (algorithm?.tag !== DER_TAG.objectIdentifier)
    return fail({ kind: 'invalid', offset: identifier.range.start })
  const oid = objectIdentifier(der, algorithm)
  if (oid !== EC_PUBLIC_KEY) return known(oid, KEY_ALGORITHMS[oid])
  // Parameters written out in numbers are a sequence: RFC 5480 section 2.1.1 forbids them.
  if (parameters?.tag !== DER_TAG.objectIdentifier) return fail({ kind: 'unknown', oid })
  const curveOid = objectIdentifier(der, parameters)
  const curve = CURVES[curveOid]
  return known(curveOid, curve === undefined ? undefined : { type: 'EC', curve })
}

const objectIdentifier = (der: Uint8Array, { content }: DerElement): string =>
  readObjectIdentifier(der.subarray(content.start, content.end))

const known = (oid: string, kind: KeyKind | undefined): Result<KeyKind, KeyInfoFault> =>
  kind ? ok(kind) : fail({ kind: 'unknown', oid })
