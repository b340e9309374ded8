import { resolveAlgorithm, type Algorithm } from './algorithms'
import type { Analysis, Member, Part } from './analysis'
import { HEADER_PARAMETERS } from './header-parameters'
import { isObject, type JsonObject } from './json-object'
import { problem, type Problem } from './problem'
import type { CharRange } from './range'
import { fail, ok, type Result } from './result'

/** The extensions that are understood, each with what its value must be (RFC 7797 section 3). */
const UNDERSTOOD: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['b64', (value) => typeof value === 'boolean'],
])

/** Names that `crit` must not list, since every reader has to know them (RFC 7515 section 4.1.11). */
const ALWAYS_UNDERSTOOD: ReadonlySet<string> = new Set(
  HEADER_PARAMETERS.flatMap(({ name, specification }) =>
    specification.rfc === 7515 ? [name] : [],
  ),
)

/** An algorithm, and where the header's view names it. */
export interface NamedAlgorithm {
  readonly algorithm: Algorithm
  readonly range: CharRange
}

/**
 * The algorithm that the header names (RFC 7515 section 4.1.1). Of duplicates the last counts.
 *
 * Problems: `alg-missing`, `alg-not-string`, and those of `resolveAlgorithm`; ranges are the
 * member's value in the header's view.
 */
export function readAlgorithm(header: Part): Result<NamedAlgorithm> {
  const alg = lastMember(header, 'alg')
  if (!alg) return fail(problem('alg-missing', 'header', null, {}))
  if (typeof alg.value !== 'string')
    return fail(problem('alg-not-string', 'header', alg.valueRange, { type: alg.type }))
  const algorithm = resolveAlgorithm(alg.value, alg.valueRange)
  return algorithm.ok ? ok({ algorithm: algorithm.value, range: alg.valueRange }) : algorithm
}

/** `kid` of the header (RFC 7515 section 4.1.4); null where it has none that is a string. */
export function readKeyId(header: Part): string | null {
  const value = lastMember(header, 'kid')?.value
  return typeof value === 'string' ? value : null
}

/** `payload-unencoded` where `b64` is false: the signing input is another one (RFC 7797 section 3). */
export function findUnencoded(header: Part): Problem | null {
  const b64 = lastMember(header, 'b64')
  return b64?.value === false ? problem('payload-unencoded', 'header', b64.valueRange, {}) : null
}

/**
 * Whether every extension that `crit` demands is understood (RFC 7515 section 4.1.11).
 *
 * Problems: `crit-malformed` (not a non-empty array of names, each once, each an extension that the
 * header has) and `crit-unsupported`.
 */
export function checkCritical(header: Part): Problem | null {
  const crit = lastMember(header, 'crit')
  if (!crit) return null
  const parameters = parseObject(header.text)
  const names: unknown = parameters?.['crit']
  if (!parameters || !isNameList(names) || !names.every((name) => isExtensionOf(parameters, name)))
    return problem('crit-malformed', 'header', crit.valueRange, {})
  const unsupported = names.filter((name) => !UNDERSTOOD.get(name)?.(parameters[name]))
  return unsupported.length > 0
    ? problem('crit-unsupported', 'header', crit.valueRange, { names: unsupported })
    : null
}

const lastMember = (header: Part, name: string): Member | undefined =>
  header.members.findLast((member) => member.name === name)

const isNameList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((name) => typeof name === 'string') &&
  new Set(value).size === value.length

const isExtensionOf = (parameters: object, name: string): boolean =>
  Object.hasOwn(parameters, name) && !ALWAYS_UNDERSTOOD.has(name)

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** What a JWE is reported as while it can't be opened: `token-encrypted`. */
export function encryptedToken({ header, algorithm }: Analysis): Problem {
  const enc = header?.members.findLast(({ name }) => name === 'enc')?.value
  return problem('token-encrypted', 'token', null, {
    alg: algorithm,
    enc: typeof enc === 'string' ? enc : null,
  })
}
