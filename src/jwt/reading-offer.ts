import type { SignatureAlgorithm } from './algorithms'
import type { KeyInput, SecretEncoding } from './key'
import { secretKey } from './key-reading'
import { hasKeyShape } from './key-shape'
import { readSecret } from './read-key'
import type { SignedBytes } from './signed-bytes'
import { isSignedBy } from './try-keys'

/** Another way to read the text in the key box. It is offered; nothing moves by itself. */
export interface ReadingOffer {
  readonly encoding: SecretEncoding
  /** Whether a text with the shape of a key would be taken as a secret. */
  readonly asSecret: boolean
  /** `verifies`: the signature is valid with it. `fits`: the text plainly is written like that. */
  readonly because: 'verifies' | 'fits'
  /** The length of the secret in bytes. */
  readonly byteLength: number
}

const ENCODINGS: readonly SecretEncoding[] = ['hex', 'base64', 'utf8']

/**
 * Another reading of a text as a secret, for a token whose signature it does not verify as it is
 * read: the one that verifies, or else one that its characters speak for. A PEM or JSON text is
 * offered as a secret only, since it may have been used as one by mistake or in an attack.
 *
 * @returns null where there is nothing to offer, and for algorithms that take no secret
 */
export async function offerReading(
  algorithm: SignatureAlgorithm,
  input: KeyInput,
  signed: SignedBytes,
): Promise<ReadingOffer | null> {
  if (algorithm.family !== 'HMAC') return null
  const isKey = hasKeyShape(input.text) && input.asSecret !== true
  const readings = otherReadings(input, isKey)
  for (const { offer, bytes } of readings) {
    const isSigned = await isSignedBy(
      secretKey(bytes, `secret-${offer.encoding}`),
      algorithm,
      signed,
    )
    if (isSigned.ok && isSigned.value) return { ...offer, because: 'verifies' }
  }
  const minimum = (algorithm.minimumBits ?? 0) / 8
  const likely = isKey
    ? readings.at(-1)
    : readings.find(({ offer }) => isPlainly(input, offer.encoding, offer.byteLength, minimum))
  return likely ? { ...likely.offer, because: 'fits' } : null
}

function otherReadings(input: KeyInput, isKey: boolean) {
  const others = isKey ? ENCODINGS : ENCODINGS.filter((encoding) => encoding !== input.encoding)
  return others.flatMap((encoding) => {
    const read = readSecret(input.text, encoding)
    if (!read.ok || read.value.length === 0) return []
    const offer = { encoding, asSecret: isKey, byteLength: read.value.length }
    return [{ offer, bytes: read.value }]
  })
}

/** Whether a secret is written in an encoding beyond doubt: it has the length that generators give. */
function isPlainly(
  { text, encoding: present }: KeyInput,
  encoding: SecretEncoding,
  byteLength: number,
  minimum: number,
): boolean {
  if (encoding === 'utf8') return !readSecret(text, present).ok
  if (present !== 'utf8' && readSecret(text, present).ok) return false
  return byteLength >= minimum && byteLength % 8 === 0
}
