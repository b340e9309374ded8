import { fail, ok, type Result } from './result'

/** `offset`: of what is at fault, in bytes. */
export type WireFault =
  | { readonly kind: 'cut-short'; readonly expected: number; readonly actual: number }
  | { readonly kind: 'invalid'; readonly offset: number }

export interface WireStrings {
  readonly strings: readonly Uint8Array<ArrayBuffer>[]
  /** Where the last of them ends. */
  readonly end: number
}

/** This many strings, each behind its length in four bytes: RFC 4251 section 5. */
export function readStrings(
  bytes: Uint8Array,
  start: number,
  count: number,
): Result<WireStrings, WireFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const strings: Uint8Array<ArrayBuffer>[] = []
  let end = start
  while (strings.length < count) {
    const from = end + 4
    end = from <= bytes.length ? from + view.getUint32(end) : from
    if (end > bytes.length) return fail({ kind: 'cut-short', expected: end, actual: bytes.length })
    strings.push(bytes.slice(from, end))
  }
  return ok({ strings, end })
}
