import type { Jwk, KeyRestrictions } from './jwk'
import type { KeyFacts } from './key'
import type { KeyNote } from './key-note'
import type { Result } from './result'

/** What the key box holds. */
export interface KeyReading {
  /** One key, which could be read; or those of a key set, in their order. */
  readonly entries: readonly KeyEntry[]
  readonly isSet: boolean
  /** What was left out of the text or put right in it. */
  readonly notes: readonly KeyNote[]
}

/** One key, or why it can't be read. */
export interface KeyEntry {
  readonly key: Result<Key>
  /** What a set calls the key, readable or not. */
  readonly keyId: string | null
  /** The key's own text: to be put into the key box alone. */
  readonly text: string
}

/** A key ready to be imported for an algorithm that fits. */
export interface Key {
  readonly facts: KeyFacts
  readonly material: KeyMaterial
  readonly restrictions: KeyRestrictions
}

/** A key, and what was left out of its text or put right in it. */
export interface NotedKey {
  readonly key: Key
  readonly notes: readonly KeyNote[]
}

/** `opaque`: a key of a known kind that this platform can't import. */
export type KeyMaterial =
  | { readonly kind: 'secret'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'pair'; readonly publicJwk: Jwk; readonly privateJwk: Result<Jwk> }
  | { readonly kind: 'opaque' }

export const UNRESTRICTED: KeyRestrictions = { algorithm: null, use: null, operations: null }

/** A secret of these bytes, without a word on what it may be used for. */
export const secretKey = (bytes: Uint8Array<ArrayBuffer>, format: KeyFacts['format']): Key => ({
  facts: {
    form: 'secret',
    format,
    type: 'oct',
    curve: null,
    bits: bytes.length * 8,
    exponent: null,
    keyId: null,
    algorithm: null,
    use: null,
    operations: null,
  },
  material: { kind: 'secret', bytes },
  restrictions: UNRESTRICTED,
})

export const oneKey = (key: Key, text: string, notes: readonly KeyNote[] = []): KeyReading => ({
  entries: [{ key: { ok: true, value: key }, keyId: key.facts.keyId, text }],
  isSet: false,
  notes,
})
