import type { Member, Part } from './analysis'
import type { CharRange } from './range'
import { decodeSecretBase64 } from './secret'

/**
 * What a token's header says of the key to verify it with (RFC 7515 sections 4.1.2, 4.1.3, 4.1.5
 * and 4.1.6): whoever made the token wrote it, so it proves nothing about who that was.
 */
export type EmbeddedKey = {
  /** The member, in the header's view. */
  readonly range: CharRange
} & (
  | {
      readonly name: 'jwk' | 'x5c'
      /** The key as it goes into the key box: a JWK, or PEM certificates. */
      readonly text: string
    }
  | { readonly name: 'jku' | 'x5u'; readonly url: string }
)

/** The keys, and the addresses of keys, that a header brings; of duplicates the last. */
export function readEmbeddedKeys(header: Part | null): readonly EmbeddedKey[] {
  if (!header || header.faults.length > 0) return []
  return READERS.flatMap(([name, read]) => {
    const member = header.members.findLast((candidate) => candidate.name === name)
    return member ? (read(member, header.view) ?? []) : []
  })
}

const READERS = [
  ['jwk', readJwkMember],
  ['x5c', readX5cMember],
  ['jku', urlReader('jku')],
  ['x5u', urlReader('x5u')],
] as const satisfies readonly (readonly [
  EmbeddedKey['name'],
  (member: Member, view: string) => EmbeddedKey | null,
])[]

/** `x5t` or `x5t#S256` of a header (RFC 7515 sections 4.1.7 and 4.1.8). */
export interface StatedThumbprint {
  readonly name: 'x5t' | 'x5t#S256'
  readonly value: string
}

const THUMBPRINTS = ['x5t', 'x5t#S256'] as const

/**
 * The certificates of `x5c` as bytes, one that is not standard Base64 as none, and the thumbprints
 * that the header states.
 */
export function readX5c(header: Part | null): {
  readonly certificates: readonly Uint8Array<ArrayBuffer>[]
  readonly thumbprints: readonly StatedThumbprint[]
} {
  const last = (name: string) => header?.members.findLast((member) => member.name === name)
  const x5c = last('x5c')
  return {
    certificates: x5c && header ? listX5c(x5c, header.view).map(bytesOfCertificate) : [],
    thumbprints: THUMBPRINTS.flatMap((name) => {
      const value = last(name)?.value
      return typeof value === 'string' ? [{ name, value }] : []
    }),
  }
}

/** Not Base64url: RFC 7515 section 4.1.6. */
function bytesOfCertificate(text: string): Uint8Array<ArrayBuffer> {
  const bytes = /[-_]/.test(text) ? null : decodeSecretBase64(text)
  return bytes?.ok ? bytes.value : new Uint8Array()
}

function readJwkMember({ type, range, valueRange }: Member, view: string): EmbeddedKey | null {
  if (type !== 'object') return null
  const value: unknown = JSON.parse(view.slice(valueRange.start, valueRange.end))
  return { name: 'jwk', range, text: JSON.stringify(value, null, 2) }
}

function readX5cMember(member: Member, view: string): EmbeddedKey | null {
  const certificates = listX5c(member, view)
  if (certificates.length === 0) return null
  const text = certificates.map(pemOfCertificate).join('')
  return { name: 'x5c', range: member.range, text }
}

/** The texts in `x5c`; what is no text is left out. */
function listX5c({ type, valueRange }: Member, view: string): readonly string[] {
  if (type !== 'array') return []
  const values = JSON.parse(view.slice(valueRange.start, valueRange.end)) as readonly unknown[]
  return values.filter((value) => typeof value === 'string')
}

/** Its Base64 as it stands, right or wrong: the reader of the PEM tells what is wrong with it. */
const pemOfCertificate = (base64: string): string =>
  [
    '-----BEGIN CERTIFICATE-----',
    ...(base64.match(/[^]{1,64}/g) ?? []),
    '-----END CERTIFICATE-----',
    '',
  ].join('\n')

function urlReader(name: 'jku' | 'x5u') {
  return ({ value, range }: Member): EmbeddedKey | null =>
    typeof value === 'string' ? { name, range, url: value } : null
}
