import { findAlgorithm } from './algorithms'
import { salvageBase64url } from './base64url'
import { readJson } from './json'
import { rememberLast } from './remember-last'
import { isNumericDate } from './time'
import { decodeUtf8 } from './utf8'

/** Segments longer than this (in characters) are not read: it happens while a paste waits. */
const MAX_SEGMENT = 100_000

/** `{"alg":0}` or `{"exp":0}` in Base64url. */
const MIN_SEGMENT = 12

/** What a protected header says of the token around it. */
export interface HeaderSketch {
  /** Null where `alg` is not a string. */
  readonly algorithm: string | null
  /** How many segments the compact serialisation has: RFC 7515 section 7.1, RFC 7516 section 7.1. */
  readonly segmentCount: 3 | 5
  /** The lengths that the last segment can have, in characters; none where they are not known. */
  readonly lastLengths: readonly number[]
}

/** In bytes, for the moduli in use: 1024, 2048, 3072, 4096 and 8192 bits. */
const RSA_SIGNATURES = [128, 256, 384, 512, 1024] as const

/** The authentication tags' lengths in bytes: RFC 7518 sections 5.2 and 5.3. */
const TAGS: ReadonlyMap<string, number> = new Map([
  ['A128CBC-HS256', 16],
  ['A192CBC-HS384', 24],
  ['A256CBC-HS512', 32],
  ['A128GCM', 16],
  ['A192GCM', 16],
  ['A256GCM', 16],
])

/** Reads a segment as a protected header; null where it is no JSON object with a member `alg`. */
export const sketchHeader = rememberLast((segment: string): HeaderSketch | null => {
  const members = readMembers(segment, HEADER_NAMES)
  const alg = members?.get('alg')
  if (members === null || alg === undefined) return null
  const algorithm = typeof alg === 'string' ? alg : null
  const enc = members.get('enc')
  if (typeof enc === 'string') {
    const tag = TAGS.get(enc)
    return {
      algorithm,
      segmentCount: 5,
      lastLengths: tag === undefined ? [] : [encodedLength(tag)],
    }
  }
  const signatures = algorithm === null ? [] : signatureLengths(algorithm)
  return { algorithm, segmentCount: 3, lastLengths: signatures.map(encodedLength) }
})

/**
 * `exp` of a payload, in seconds since the epoch (RFC 7519 section 4.1.4); null where there is none,
 * where the segment can't be read, and where it is longer than 100,000 characters.
 */
export function sketchExpiry(segment: string): number | null {
  const exp = readMembers(segment, PAYLOAD_NAMES)?.get('exp') ?? null
  return isNumericDate(exp) ? exp : null
}

const HEADER_NAMES: ReadonlySet<string> = new Set(['alg', 'enc'])
const PAYLOAD_NAMES: ReadonlySet<string> = new Set(['exp'])

type Value = string | number | boolean | null

function readMembers(
  segment: string,
  names: ReadonlySet<string>,
): ReadonlyMap<string, Value> | null {
  if (segment.length < MIN_SEGMENT || segment.length > MAX_SEGMENT) return null
  const text = decodeUtf8(salvageBase64url(segment))
  if (!text.ok) return null
  const { fault, root, members } = readJson(text.value, 'header', names)
  if (fault !== null || root?.type !== 'object') return null
  return new Map(members.map(({ name, value }) => [name, value]))
}

function signatureLengths(algorithm: string): readonly number[] {
  const known = findAlgorithm(algorithm)
  if (known === null) return []
  if (known.signatureLength !== null) return [known.signatureLength]
  return known.keyType === 'RSA' ? RSA_SIGNATURES : []
}

const encodedLength = (bytes: number): number => Math.ceil((bytes * 8) / 6)
