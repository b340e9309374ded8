import type { Key } from './key-reading'
import { findOpenSshType } from './openssh-types'
import { readStrings, type WireFault } from './openssh-wire'
import { pairOfJwk } from './pair-key'
import { problem, type Problem } from './problem'
import type { CharRange } from './range'
import { fail, ok, type Result } from './result'
import { decodeUtf8Leniently } from './utf8'

export interface WireKey {
  readonly key: Key
  /** The type's name as the key itself says it. */
  readonly name: string
  /** Where the key ends, in bytes. */
  readonly end: number
}

/**
 * Reads a key that begins at `start` with the name of its type, and imports it once.
 *
 * Problems: `openssh-type`, `openssh-cut-short`, `openssh-invalid`, `key-rejected`; place `key`.
 *
 * @param range where the key stands in the text, for the problem
 */
export async function readWireKey(
  form: 'public' | 'private',
  bytes: Uint8Array,
  start: number,
  range: CharRange,
): Promise<Result<WireKey>> {
  const head = readStrings(bytes, start, 1)
  if (!head.ok) return fail(wireProblem(head.problem, range))
  const name = decodeUtf8Leniently(head.value.strings[0] ?? new Uint8Array())
  const type = findOpenSshType(name)
  if (!type) return fail(problem('openssh-type', 'key', range, { name }))
  const names = form === 'private' ? type.privateNames : type.publicNames
  const body = readStrings(bytes, head.value.end, names.length)
  if (!body.ok) return fail(wireProblem(body.problem, range))
  const { strings, end } = body.value
  const values = new Map(
    names.flatMap((value, index) => {
      const string = strings[index]
      return string ? [[value, string] as const] : []
    }),
  )
  const jwk = type.jwkOf(values)
  if (!jwk) return fail(problem('openssh-invalid', 'key', range, { offset: head.value.end }))
  const key = await pairOfJwk(form, jwk, type.type, type.curve, 'openssh')
  return key.ok
    ? ok({ key: key.value, name, end })
    : fail(problem('key-rejected', 'key', range, { format: 'openssh' }))
}

export const wireProblem = (fault: WireFault, range: CharRange): Problem =>
  fault.kind === 'cut-short'
    ? problem('openssh-cut-short', 'key', range, {
        expected: fault.expected,
        actual: fault.actual,
      })
    : problem('openssh-invalid', 'key', range, { offset: fault.offset })
