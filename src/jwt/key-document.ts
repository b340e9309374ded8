import { isObject } from './json-object'
import { isJson, isPem } from './key-shape'
import { problem } from './problem'
import { fail, ok, type Result } from './result'

/** What was found where keys were looked for. */
export type KeyDocument =
  | { readonly kind: 'keys'; readonly text: string }
  /** The metadata of an issuer; `jwksUri` and `issuer` exactly as it writes them. */
  | { readonly kind: 'discovery'; readonly jwksUri: string; readonly issuer: string | null }

/**
 * Tells keys (a JWK Set, a JWK, a list of them, PEM, or PEM by `kid`) from metadata that says where
 * they are (`jwks_uri`: OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2). Whether the
 * keys are any good is not looked at.
 *
 * Problems: `fetch-not-json`, `fetch-no-keys`.
 */
export function readKeyDocument(text: string): Result<KeyDocument> {
  if (isPem(text) && !isJson(text)) return ok({ kind: 'keys', text })
  const value = parse(text)
  if (value === undefined) return fail(problem('fetch-not-json', 'key', null, {}))
  if (hasKeys(value)) return ok({ kind: 'keys', text })
  if (isObject(value) && typeof value['jwks_uri'] === 'string') {
    const issuer = value['issuer']
    return ok({
      kind: 'discovery',
      jwksUri: value['jwks_uri'],
      issuer: typeof issuer === 'string' ? issuer : null,
    })
  }
  return fail(problem('fetch-no-keys', 'key', null, {}))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const isKey = (value: unknown): boolean => isObject(value) && typeof value['kty'] === 'string'

function hasKeys(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isKey)
  if (!isObject(value)) return false
  if (Array.isArray(value['keys']) || isKey(value)) return true
  const members = Object.values(value)
  return members.length > 0 && members.every((one) => typeof one === 'string' && isPem(one))
}
