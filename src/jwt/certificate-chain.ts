import 'reflect-metadata'
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509Certificate,
} from '@peculiar/x509'
import { describeKey } from './algorithms'
import { encodeBase64url } from './base64url'
import { hexOf } from './hex'
import { spkiKind, spkiOfCertificate } from './key-info'
import { problem, type KeyNeed, type Place, type Problem } from './problem'
import { fail, ok, type Result } from './result'

/** What an X.509 certificate says (RFC 5280 section 4.1). Plain data. */
export interface CertificateFacts {
  /** Distinguished names as text: RFC 4514. */
  readonly subject: string
  readonly issuer: string
  /** In hexadecimal. */
  readonly serialNumber: string
  /** The subject's alternative names: hosts, addresses, URIs. */
  readonly names: readonly string[]
  /** In seconds since the epoch. */
  readonly notBefore: number
  readonly notAfter: number
  readonly key: KeyNeed
  /** The length of an RSA modulus; null where the curve says it. */
  readonly keyBits: number | null
  /** Whether it may sign other certificates (RFC 5280 section 4.2.1.9). */
  readonly isAuthority: boolean
  /** SHA-256 of the whole in hexadecimal. */
  readonly fingerprint: string
  /** `x5t` and `x5t#S256` of RFC 7515 sections 4.1.7 and 4.1.8, in base64url. */
  readonly thumbprints: { readonly x5t: string; readonly 'x5t#S256': string }
}

/**
 * Who signed a certificate: the next one of the chain, the certificate itself, or neither of them
 * although it names the next as its issuer. `elsewhere`: its issuer is not in the chain. `unchecked`:
 * the platform lacks the algorithm.
 */
export type Signer = 'next' | 'itself' | 'neither' | 'elsewhere' | 'unchecked'

export interface ChainCertificate {
  readonly facts: CertificateFacts
  readonly signer: Signer
}

/** Longer chains are made to be looked at for long. */
const MAX_CERTIFICATES = 20

/**
 * Reads the certificates of a chain, the key's own first (RFC 7515 section 4.1.6), and checks each
 * one's signature with the next one's key. Dates, names and purposes are told, not judged.
 *
 * @returns for each of the first twenty the certificate, or `certificate-invalid`
 */
export function readChain(
  ders: readonly Uint8Array<ArrayBuffer>[],
  place: Place,
): Promise<readonly Result<ChainCertificate>[]> {
  const certificates = ders.slice(0, MAX_CERTIFICATES).map(parse)
  return Promise.all(
    certificates.map(async (certificate, index) => {
      const facts = certificate && (await describe(certificate))
      return facts
        ? ok({ facts, signer: await findSigner(certificate, certificates[index + 1] ?? null) })
        : fail(invalid(place, index))
    }),
  )
}

const invalid = (place: Place, index: number): Problem =>
  problem('certificate-invalid', place, null, { number: index + 1 })

/** The library tells a broken certificate by errors of no type of their own; it bounds their depth. */
function parse(der: Uint8Array<ArrayBuffer>): X509Certificate | null {
  try {
    const certificate = new X509Certificate(der)
    // Read ahead what it reads on demand, since that may fail as well.
    return [certificate.subject, certificate.issuer, certificate.extensions].length > 0
      ? certificate
      : null
  } catch {
    return null
  }
}

async function describe(certificate: X509Certificate): Promise<CertificateFacts | null> {
  const der = new Uint8Array(certificate.rawData)
  const spki = spkiOfCertificate(der)
  const kind = spki.ok ? spkiKind(spki.value) : spki
  const [sha1, sha256] = await Promise.all([digest('SHA-1', der), digest('SHA-256', der)])
  const { subject, issuer, serialNumber, notBefore, notAfter, publicKey } = certificate
  return {
    subject,
    issuer,
    serialNumber,
    names:
      certificate
        .getExtension(SubjectAlternativeNameExtension)
        ?.names.items.map(({ value }) => value) ?? [],
    notBefore: Math.floor(notBefore.getTime() / 1000),
    notAfter: Math.floor(notAfter.getTime() / 1000),
    key: kind.ok ? describeKey(kind.value.type, kind.value.curve) : publicKey.algorithm.name,
    keyBits:
      'modulusLength' in publicKey.algorithm ? Number(publicKey.algorithm.modulusLength) : null,
    isAuthority: certificate.getExtension(BasicConstraintsExtension)?.ca ?? false,
    fingerprint: hexOf(sha256),
    thumbprints: { x5t: encodeBase64url(sha1), 'x5t#S256': encodeBase64url(sha256) },
  }
}

const digest = async (hash: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(hash, bytes))

async function findSigner(
  certificate: X509Certificate,
  next: X509Certificate | null,
): Promise<Signer> {
  const { subject, issuer } = certificate
  if (next && next.subject === issuer) {
    const signed = await isSignedBy(certificate, next)
    if (signed === null) return 'unchecked'
    return signed ? 'next' : 'neither'
  }
  if (subject !== issuer) return next ? 'neither' : 'elsewhere'
  const signed = await isSignedBy(certificate, certificate)
  if (signed === null) return 'unchecked'
  return signed ? 'itself' : 'neither'
}

/** Null where the platform can't tell: it lacks the algorithm or refuses the key. */
async function isSignedBy(
  certificate: X509Certificate,
  issuer: X509Certificate,
): Promise<boolean | null> {
  try {
    return await certificate.verify({ publicKey: issuer.publicKey, signatureOnly: true })
  } catch {
    return null
  }
}
