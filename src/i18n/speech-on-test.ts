import type { FoundToken, Repair } from '../jwt/extract'
import { RULE_LIST } from '../jwt/findings'
import type { KeyFacts } from '../jwt/key'
import type { SegmentName } from '../jwt/problem'
import type { Assessment } from '../jwt/profiles/assess'
import { PROFILE_IDS } from '../jwt/profiles/profile'
import { charRange } from '../jwt/range'
import type { Summary } from '../jwt/summary'
import type { TimeReading } from '../jwt/time'
import type { Origin } from '../jwt/token-origin'
import { CHECK_SAMPLES, KEY } from './check-samples-on-test'
import { KEY_NOTE_SAMPLES } from './key-note-samples-on-test'
import { PROBLEM_SAMPLES } from './problem-samples-on-test'
import { REASON_SAMPLES, REQUIREMENTS } from './profile-samples-on-test'
import { rowsOf, type Texts } from './texts-on-test'

const COUNTS = [0, 1, 2, 1234] as const
const SECONDS = [0, 1, 59, 300, 7200, 86_400, 5 * 86_400, 31_556_952, 100_000_000] as const
const HALVES = ['public', 'private', 'secret'] as const
const UNITS = ['milliseconds', 'microseconds'] as const

const SEGMENTS: readonly SegmentName[] = [
  'header',
  'payload',
  'signature',
  'encrypted-key',
  'iv',
  'ciphertext',
  'tag',
]

const KEYS: readonly KeyFacts[] = [
  KEY,
  { ...KEY, form: 'secret', format: 'secret-utf8', type: 'oct', bits: 256 },
  { ...KEY, form: 'private', format: 'pem-encrypted', type: 'EC', bits: null, curve: 'P-256' },
  { ...KEY, form: 'private', format: 'jwk', type: 'OKP', bits: null, curve: 'Ed25519' },
  { ...KEY, format: 'der-base64', type: 'OKP', bits: null, curve: 'X25519', keyId: 'k-1' },
  { ...KEY, format: 'pem-request', type: 'AKP', bits: null, curve: 'ML-DSA-44' },
]

const RANGE = charRange(0, 1)

const reading = (claim: TimeReading['claim'], delta: number): TimeReading => ({
  member: {
    name: claim ?? 'auth_time',
    range: RANGE,
    nameRange: RANGE,
    valueRange: RANGE,
    type: 'number',
    value: 0,
  },
  claim,
  unit: 'seconds',
  meant: 0,
  delta,
  state: 'met',
})

const ORIGINS: readonly Origin['kind'][] = [
  'whole',
  'authorization',
  'header',
  'cookie',
  'set-cookie',
  'json-member',
  'query',
  'fragment',
  'path',
  'form',
  'element',
  'pem',
  'environment',
  'yaml',
  'text',
]

const REPAIRS: readonly Repair[] = [
  'percent-decoded',
  'unescaped',
  'invisible-removed',
  'unwrapped-lines',
  'base64-decoded',
  'trailing-punctuation',
  'quotes-removed',
]

const found = (origin: Origin, repairs: readonly Repair[] = []): FoundToken => ({
  token: 'a.b.c',
  range: RANGE,
  origin,
  repairs,
  algorithm: 'HS256',
  expiry: null,
})

const SUMMARY: Summary = {
  kind: 'access-token',
  subject: 'user-42',
  issuer: 'https://issuer.example',
  audience: ['https://api.example'],
  validity: { lifetime: 3600, until: 1_800_000_000, state: 'present' },
  algorithm: 'RS256',
  keyId: '2026-11',
  signature: 'valid',
}

const SIGNATURES = ['valid', 'embedded', 'invalid', 'unchecked', 'none'] as const
const STATES = ['future', 'present', 'past'] as const

const SUMMARIES: readonly Summary[] = [
  ...PROFILE_IDS.map((kind) => ({ ...SUMMARY, kind })),
  ...SIGNATURES.flatMap((signature) => [
    { ...SUMMARY, signature },
    { ...SUMMARY, signature, keyId: null },
    { ...SUMMARY, signature, algorithm: null },
  ]),
  ...STATES.map((state) => ({
    ...SUMMARY,
    validity: { lifetime: null, until: 1_800_000_000, state },
  })),
  { ...SUMMARY, validity: null },
  { ...SUMMARY, issuer: null },
  { ...SUMMARY, issuer: null, audience: [] },
  { ...SUMMARY, subject: null },
  { ...SUMMARY, audience: ['a-1', 'b-2', 'c-3'] },
  { ...SUMMARY, audience: ['a-1', 'b-2', 'c-3', 'd-4', 'e-5'] },
]

const BYS = ['choice', 'typ', 'shape'] as const

const ASSESSMENTS: readonly Assessment[] = BYS.flatMap((by) =>
  PROFILE_IDS.map((profile) => ({
    profile,
    recognised: profile,
    by,
    rows: [],
    expected: [],
    failed: 0,
    warned: 0,
  })),
)

/** Has every function of a language's texts say all that it can, by samples of its data. */
export function sayAll({
  messages,
  late,
  registry,
}: Pick<Texts, 'messages' | 'late' | 'registry'>): void {
  sayFirst(messages)
  sayLate(late)
  sayKeys(late)
  sayPanels(late)
  registry.reference({ rfc: 7519, section: '4.1' })
  registry.deprecated({ rfc: 8725, section: '3.1' })
  registry.form('StringOrURI', '"https://issuer.example"')
}

function sayFirst(messages: Texts['messages']): void {
  const { encoded, decoded, signature, hide, annotations, requests } = messages
  for (const row of rowsOf(CHECK_SAMPLES)) messages.checkText(row)
  for (const row of rowsOf(PROBLEM_SAMPLES)) messages.problemText(row)
  for (const key of KEYS) {
    messages.recognisedKey(key)
    messages.shortKey(key)
  }
  for (const seconds of SECONDS) messages.formatDuration(seconds)
  messages.formatUtc(1_800_000_000)
  messages.formatUtc(1_800_000_001)
  messages.formatLocal(1_800_000_000)
  for (const segment of SEGMENTS) {
    encoded.copySegment(segment)
    encoded.segmentSize(segment, 1234)
  }
  encoded.signatureBytes(0, 0)
  encoded.signatureBytes(1366, 1024)
  for (const count of COUNTS) {
    decoded.size(count + 1, count)
    decoded.claims(count)
    decoded.binaryPayload(count)
    messages.more(count)
    requests.count(count)
  }
  signature.unusableAlgorithm('HS257')
  signature.bits(2048)
  signature.rfc(7519, '4.1')
  hide.hide(encoded.title)
  hide.show(decoded.title)
  messages.position(12, 34)
  messages.character(56)
  annotations.hash('HMAC', 'SHA-256')
  for (const unit of UNITS) annotations.countsOther(unit)
  for (const claim of ['exp', 'nbf', 'iat', null] as const)
    for (const delta of [-300, 300]) annotations.time(reading(claim, delta))
}

function sayLate({ problemText, keyNote, findings, pasted, summaryText }: Texts['late']): void {
  for (const row of rowsOf(PROBLEM_SAMPLES)) problemText(row)
  for (const row of rowsOf(KEY_NOTE_SAMPLES)) keyNote(row)
  for (const summary of SUMMARIES) summaryText(summary)
  for (const { id } of RULE_LIST) findings.ruleName(id)
  findings.mend({ kind: 'set-member', place: 'header', name: 'typ', rawValue: '"JWT"' })
  findings.mend({ kind: 'remove-member', place: 'payload', name: 'exp' })
  findings.dismissLabel('x-1')
  for (const kind of ORIGINS) {
    for (const name of ['name-1', null]) {
      pasted.taken(found({ kind, name }))
      pasted.name(found({ kind, name }), 6)
    }
  }
  for (const repair of REPAIRS) pasted.taken(found({ kind: 'whole', name: null }, [repair]))
  pasted.taken(found({ kind: 'cookie', name: 'session' }, REPAIRS))
  for (const left of [null, 300, -300]) pasted.expiry(left)
  for (const count of COUNTS) {
    findings.dismissed(count)
    findings.allRulesLabel(count)
    pasted.found(count)
  }
}

function sayKeys({ keyPanel, fromUrl, guessing }: Texts['late']): void {
  for (const encoding of ['utf8', 'base64', 'hex'] as const) {
    for (const asSecret of [true, false]) {
      for (const because of ['verifies', 'fits'] as const) {
        const offer = { encoding, asSecret, because, byteLength: 32 }
        keyPanel.offer(offer)
        keyPanel.take(offer)
      }
    }
    for (const change of ['none', 'trimmed', 'unquoted', 'line-end-added'] as const)
      keyPanel.cause({ code: 'secret-reading', data: { encoding, change } })
  }
  for (const half of HALVES) {
    keyPanel.copy(half, 'PEM')
    keyPanel.download(half)
  }
  keyPanel.showAs('JWK')
  keyPanel.certificate.validity('2026-01-01', '2027-01-01')
  keyPanel.thumbprintMatches('x5t')
  keyPanel.thumbprintDiffers('x5t#S256')
  keyPanel.quoteKeyId('k-1')
  for (const keyId of ['k-1', null])
    keyPanel.cause({ code: 'other-key', data: { keyId, number: 3 } })
  for (const code of ['other-algorithm', 'changed-algorithm', 'key-confusion'] as const)
    keyPanel.cause({ code, data: { algorithm: 'HS512' } })
  keyPanel.cause({ code: 'ecdsa-der', data: {} })
  for (const encoding of [
    'padded',
    'standard-alphabet',
    'minified',
    'pretty-printed',
    'decoded',
  ] as const)
    keyPanel.cause({ code: 'other-encoding', data: { encoding } })
  for (const code of [
    'secret-reading',
    'other-key',
    'other-algorithm',
    'changed-algorithm',
    'ecdsa-der',
    'other-encoding',
    'key-confusion',
  ] as const)
    for (const attempts of [1, 12]) keyPanel.ruledOut(code, attempts)
  fromUrl.issuerDiffers('https://a.example', null)
  fromUrl.issuerDiffers('https://a.example', 'https://b.example')
  for (const code of ['http', 'private-address', 'named-by-token'] as const)
    fromUrl.warning({ code })
  fromUrl.warning({ code: 'other-host', host: 'a.example', issuerHost: 'b.example' })
  for (const count of COUNTS) {
    keyPanel.set(count)
    keyPanel.moreKeys(count)
    guessing.wellKnown(count)
    guessing.tried(count, 123_456)
    guessing.rate(count)
    guessing.strength(count % 20)
  }
}

function sayPanels({ claimsView, compare, timePanel, profilePanel }: Texts['late']): void {
  for (const count of COUNTS) {
    claimsView.members(count)
    claimsView.elements(count)
    compare.more(count)
  }
  claimsView.open('name-1')
  claimsView.close('name-1')
  claimsView.edit('name-1')
  claimsView.mistyped('JWT')
  compare.movedFrom('a.0.b')
  for (const seconds of [300, -300]) {
    compare.later(seconds)
    timePanel.relative(seconds)
  }
  timePanel.lifetime(7200)
  for (const unit of UNITS) timePanel.otherUnit(unit)
  timePanel.set('exp', '1800000000')
  timePanel.shortcuts('exp')
  for (const profile of PROFILE_IDS) {
    profilePanel.automatic(profile)
    profilePanel.title(profile)
  }
  for (const assessment of ASSESSMENTS) profilePanel.recognition(assessment)
  for (const row of rowsOf(REASON_SAMPLES)) profilePanel.reasonText(row)
  for (const [, requirement] of REQUIREMENTS) profilePanel.requirementText(requirement)
  profilePanel.reference({ rfc: 9068, section: '2.2' })
}
