import { ALGORITHMS, fullySpecified, type SignatureAlgorithm } from './algorithms'
import { encodeBase64url } from './base64url'
import { pemOf } from './cryptography'
import { cause, type Cause, type CauseCode, type SecretChange } from './diagnosis'
import { joinEcdsa } from './ecdsa-der'
import { setMember } from './edit-json'
import type { KeyInput, SecretEncoding } from './key'
import type { Key, KeyReading } from './key-reading'
import { readKey } from './read-key'
import type { SignedBytes } from './signed-bytes'
import { otherSigningInputs, type PartTexts, type Segments } from './signing-inputs'
import { encodeUtf8 } from './utf8'

/** A token that does not verify, and the key it was checked with. */
export interface Evidence {
  readonly algorithm: SignatureAlgorithm
  readonly input: KeyInput
  readonly reading: KeyReading
  readonly signature: Uint8Array<ArrayBuffer>
  /** As they stand in the token. */
  readonly segments: Segments
  readonly texts: PartTexts
}

/** One thing to check: if the signature verifies like this, that is the cause. */
export interface Attempt {
  readonly cause: Cause
  readonly key: Key
  readonly algorithm: SignatureAlgorithm
  readonly signed: SignedBytes
}

interface Hypothesis {
  readonly code: CauseCode
  readonly attempts: (evidence: Evidence) => Iterable<Attempt> | AsyncIterable<Attempt>
}

/** What usually goes wrong, the commonest first. */
export const HYPOTHESES: readonly Hypothesis[] = [
  { code: 'secret-reading', attempts: otherReadings },
  { code: 'other-key', attempts: otherKeys },
  { code: 'other-algorithm', attempts: otherAlgorithms },
  { code: 'changed-algorithm', attempts: changedAlgorithms },
  { code: 'ecdsa-der', attempts: derSignature },
  { code: 'other-encoding', attempts: otherEncodings },
  { code: 'key-confusion', attempts: publicKeyAsSecret },
]

const ENCODINGS: readonly SecretEncoding[] = ['utf8', 'base64', 'hex']

const signedBy = ({ segments, signature }: Evidence): SignedBytes => ({
  signingInput: encodeUtf8(`${segments.header}.${segments.payload}`),
  signature,
})

/** The keys that can be read, each with its place in the reading. */
const readableKeys = ({ reading }: Evidence) =>
  reading.entries.flatMap(({ key, keyId, text }, index) =>
    key.ok ? [{ key: key.value, keyId, text, index }] : [],
  )

/** Those of the kind that the algorithm needs, whatever else they are said to be for. */
const fittingKeys = (evidence: Evidence) =>
  readableKeys(evidence).filter(({ key: { facts } }) => {
    const { keyType, curve } = fullySpecified(evidence.algorithm, facts.curve)
    return facts.type === keyType && facts.curve === curve
  })

const withoutQuotes = (text: string): string => /^\s*(["'`])([^]*)\1\s*$/.exec(text)?.[2] ?? text

const SECRET_CHANGES: readonly (readonly [SecretChange, (text: string) => string])[] = [
  ['none', (text) => text],
  ['trimmed', (text) => text.replace(/\r?\n$/, '')],
  ['trimmed', (text) => text.trim()],
  ['unquoted', withoutQuotes],
  ['line-end-added', (text) => `${text}\n`],
  ['line-end-added', (text) => `${text}\r\n`],
]

/** A secret of which only the text is given, not a JWK that says what it is. */
const isWrittenSecret = ({ entries, isSet }: KeyReading): boolean =>
  !isSet && entries.some(({ key }) => key.ok && key.value.facts.format.startsWith('secret-'))

async function* otherReadings(evidence: Evidence): AsyncIterable<Attempt> {
  const { algorithm, input, reading } = evidence
  if (algorithm.family !== 'HMAC' || !isWrittenSecret(reading)) return
  const tried = new Set([`${input.encoding} ${input.text}`])
  for (const [change, apply] of SECRET_CHANGES) {
    const text = apply(input.text)
    for (const encoding of ENCODINGS) {
      const id = `${encoding} ${text}`
      if (text === '' || tried.has(id)) continue
      tried.add(id)
      const read = await readKey({ text, encoding, origin: 'given', asSecret: true })
      const key = read.ok ? read.value.entries[0]?.key : undefined
      if (!key?.ok) continue
      const take = { kind: 'key', key: { text, encoding } } as const
      yield {
        cause: cause('secret-reading', { encoding, change }, take),
        key: key.value,
        algorithm,
        signed: signedBy(evidence),
      }
    }
  }
}

function* otherKeys(evidence: Evidence): Iterable<Attempt> {
  if (!evidence.reading.isSet) return
  for (const { key, keyId, text, index } of fittingKeys(evidence)) {
    const { algorithm } = evidence
    const take = { kind: 'key', key: { text } } as const
    yield {
      cause: cause('other-key', { keyId, number: index + 1 }, take),
      key,
      algorithm,
      signed: signedBy(evidence),
    }
  }
}

/** The algorithms that take the same key. */
const siblings = ({ name, keyType, curve }: SignatureAlgorithm): readonly SignatureAlgorithm[] =>
  ALGORITHMS.filter(
    (other): other is Extract<typeof other, SignatureAlgorithm> =>
      other.family !== 'none' &&
      other.name !== name &&
      other.keyType === keyType &&
      other.curve === curve,
  )

function* otherAlgorithms(evidence: Evidence): Iterable<Attempt> {
  for (const algorithm of siblings(evidence.algorithm))
    for (const { key } of fittingKeys(evidence))
      yield {
        cause: cause('other-algorithm', { algorithm: algorithm.name }, null),
        key,
        algorithm,
        signed: signedBy(evidence),
      }
}

function* changedAlgorithms(evidence: Evidence): Iterable<Attempt> {
  const { segments, texts, signature } = evidence
  for (const algorithm of siblings(evidence.algorithm)) {
    const header = setMember(texts.header, 'alg', JSON.stringify(algorithm.name))
    const signingInput = `${encodeBase64url(encodeUtf8(header))}.${segments.payload}`
    const token = `${signingInput}.${encodeBase64url(signature)}`
    for (const { key } of fittingKeys(evidence))
      yield {
        cause: cause('changed-algorithm', { algorithm: algorithm.name }, { kind: 'token', token }),
        key,
        algorithm,
        signed: { signingInput: encodeUtf8(signingInput), signature },
      }
  }
}

function* derSignature(evidence: Evidence): Iterable<Attempt> {
  const { algorithm, segments, signature: der } = evidence
  if (algorithm.family !== 'ECDSA' || algorithm.signatureLength === null) return
  const signature = joinEcdsa(der, algorithm.signatureLength)
  if (!signature) return
  const token = `${segments.header}.${segments.payload}.${encodeBase64url(signature)}`
  for (const { key } of fittingKeys(evidence))
    yield {
      cause: cause('ecdsa-der', {}, { kind: 'token', token }),
      key,
      algorithm,
      signed: { ...signedBy(evidence), signature },
    }
}

function* otherEncodings(evidence: Evidence): Iterable<Attempt> {
  const { algorithm, signature } = evidence
  const tried = new Set([`${evidence.segments.header}.${evidence.segments.payload}`])
  for (const { encoding, text, isToken } of otherSigningInputs(evidence.segments, evidence.texts)) {
    if (tried.has(text)) continue
    tried.add(text)
    const token = `${text}.${encodeBase64url(signature)}`
    const signed = { signingInput: encodeUtf8(text), signature }
    for (const { key } of fittingKeys(evidence))
      yield {
        cause: cause('other-encoding', { encoding }, isToken ? { kind: 'token', token } : null),
        key,
        algorithm,
        signed,
      }
  }
}

const isHmac = (algorithm: (typeof ALGORITHMS)[number]) => algorithm.family === 'HMAC'

async function* publicKeyAsSecret(evidence: Evidence): AsyncIterable<Attempt> {
  const { algorithm: named, input } = evidence
  for (const text of await publicTexts(evidence)) {
    const key = { ...input, text, encoding: 'utf8', asSecret: true } as const
    const read = await readKey(key)
    const secret = read.ok ? read.value.entries[0]?.key : undefined
    if (!secret?.ok) continue
    for (const algorithm of ALGORITHMS.filter(isHmac)) {
      const take = algorithm.name === named.name ? ({ kind: 'key', key } as const) : null
      yield {
        cause: cause('key-confusion', { algorithm: algorithm.name }, take),
        key: secret.value,
        algorithm,
        signed: signedBy(evidence),
      }
    }
  }
}

/** The public keys as they are handed around: as given, and in PEM, with and without the last line end. */
async function publicTexts(evidence: Evidence): Promise<ReadonlySet<string>> {
  const texts = new Set<string>()
  const add = (text: string): void => {
    for (const variant of [text, text.trim(), `${text.trim()}\n`]) texts.add(variant)
  }
  for (const { key, text } of readableKeys(evidence)) {
    const { facts, material } = key
    if (material.kind !== 'pair') continue
    if (facts.form === 'public') add(text)
    const algorithm = ALGORITHMS.find(
      ({ keyType, curve }) => keyType === facts.type && curve === facts.curve,
    )
    if (!algorithm || algorithm.family === 'none') continue
    const pem = await pemOf(material.publicJwk, algorithm)
    if (pem.ok) add(pem.value)
  }
  return texts
}
