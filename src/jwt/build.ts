import type { KeyInput } from './key'
import { encodePart, readPart } from './part'
import type { Problem } from './problem'
import { ok, type Result } from './result'
import { sign } from './sign'
import type { PartSource, PartsSource } from './source'

/** A token rebuilt from its parts. Plain data: it can be structured-cloned. */
export interface Built {
  readonly token: string
  /**
   * `base`: nothing differs from the base token, so its own signature is back. `signed`: signed
   * with the key. `kept`: the earlier signature stands, whether or not it still matches.
   */
  readonly signature: 'base' | 'signed' | 'kept'
  /** Why a token that should have been signed was not. */
  readonly problem: Problem | null
}

/**
 * Builds the compact serialisation from its parts and signs it where it can (RFC 7515 section 5.1).
 * A part nobody edited keeps its segment byte for byte.
 *
 * Fails with the JSON problem of a part whose text can't be encoded yet. A token that can't be
 * signed is still built: it keeps the earlier signature, and `problem` says why.
 */
export async function build(
  source: PartsSource,
  key: KeyInput,
  keepWhiteSpace: boolean,
): Promise<Result<Built>> {
  const edited = source.header.kind === 'edited' || source.payload.kind === 'edited'
  if (!edited && source.base !== null && source.signing === 'edits')
    return ok({ token: source.base, signature: 'base', problem: null })

  const header = segmentOf(source.header, 'header', keepWhiteSpace)
  if (!header.ok) return header
  const payload = segmentOf(source.payload, 'payload', keepWhiteSpace)
  if (!payload.ok) return payload

  const signingInput = `${header.value}.${payload.value}`
  const kept = (problem: Problem | null): Result<Built> =>
    ok({ token: `${signingInput}.${source.signature}`, signature: 'kept', problem })
  if (source.signing === 'never') return kept(null)

  const signature = await sign(readPart(header.value, 'header', null), signingInput, key)
  if (!signature.ok) return kept(signature.problem)
  return ok({ token: `${signingInput}.${signature.value}`, signature: 'signed', problem: null })
}

function segmentOf(
  part: PartSource,
  name: 'header' | 'payload',
  keepWhiteSpace: boolean,
): Result<string> {
  return part.kind === 'raw' ? ok(part.segment) : encodePart(part, name, keepWhiteSpace)
}
