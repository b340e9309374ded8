import type { Analysis } from './analysis'
import { salvageBase64url } from './base64url'
import { encodeUtf8 } from './utf8'

/** A signature and what it is of (RFC 7515 section 5.2). */
export interface SignedBytes {
  readonly signingInput: Uint8Array<ArrayBuffer>
  readonly signature: Uint8Array<ArrayBuffer>
}

/** Those of a token, its characters as they stand; null where there are no three segments. */
export function signedBytesOf({ text, range, segments }: Analysis): SignedBytes | null {
  const segment = segments[2]
  if (!segment) return null
  return {
    signingInput: encodeUtf8(text.slice(range.start, segment.range.start - 1)),
    signature: salvageBase64url(text.slice(segment.range.start, segment.range.end)),
  }
}
