import type { Algorithm } from '../../jwt/algorithms'
import type { Change } from '../../jwt/changes'
import type { SampleId } from '../../jwt/first-sample'
import type { KeyOrigin } from '../../jwt/key'
import type { Place, ProblemData, SegmentName } from '../../jwt/problem'
import type { TimeReading, TimeUnit } from '../../jwt/time'
import type { VerdictState } from '../../jwt/verdict'
import { checks, checkStates, recognisedKey, shortKey, steps } from './checks'
import { formatDuration } from './durations'
import { formatCount, LANGUAGE } from './language'
import { segments } from './phrases'
import { problems } from './problems'
import { requests } from './requests'
import { tokenTypes } from './token-types'
import { byCode, someByCode } from '../by-code'
import { excerpt } from '../excerpt'
import type { ProblemText } from '../problem-text'
import { localFormatter, utcFormatter } from '../format'
import { loadOnce } from '../load-once'

const places: Readonly<Record<Place, string>> = {
  token: 'Token',
  header: 'Header',
  payload: 'Payload',
  key: 'Key',
}

const verdicts: Readonly<
  Record<VerdictState, { readonly title: string; readonly detail: string }>
> = {
  empty: { title: 'No token', detail: 'Paste a token to begin, or open a sample.' },
  valid: { title: 'Signature valid', detail: 'The token carries a signature that this key made.' },
  invalid: {
    title: 'Signature invalid',
    detail: 'The token was changed after signing, or the key is another one.',
  },
  malformed: { title: 'Malformed', detail: 'Not a well-formed token.' },
  unsecured: { title: 'Unsecured', detail: 'alg is none: nothing protects this token.' },
  unsupported: { title: 'Cannot be checked', detail: 'The signature cannot be checked here.' },
  'no-key': { title: 'No key', detail: 'Decoded, with no key to check the signature with.' },
  'key-error': { title: 'Key unreadable', detail: 'The text in the key box is no usable key.' },
  'key-mismatch': {
    title: 'Key does not fit',
    detail: 'The key is of another kind than the algorithm needs.',
  },
}

const families: Readonly<Record<Algorithm['family'], string>> = {
  HMAC: 'HMAC',
  'RSASSA-PKCS1-v1_5': 'RSASSA-PKCS1-v1_5',
  'RSASSA-PSS': 'RSASSA-PSS',
  ECDSA: 'ECDSA',
  EdDSA: 'EdDSA',
  'ML-DSA': 'ML-DSA',
  none: 'No signature',
}

const timeTexts: Readonly<
  Record<
    NonNullable<TimeReading['claim']> | 'stated',
    { readonly past: string; readonly future: string }
  >
> = {
  exp: { past: 'expired {} ago', future: 'in {}' },
  nbf: { past: '{} ago', future: 'not valid for another {}' },
  iat: { past: '{} ago', future: '{} in the future' },
  stated: { past: '{} ago', future: 'in {}' },
}

const changeKinds: Readonly<Record<Change['kind'], string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
}

const origins: Readonly<Record<KeyOrigin, string>> = {
  given: 'your key',
  sample: 'sample key',
  generated: 'generated key',
  fetched: 'fetched key',
  embedded: 'with the key the token itself brought',
}

/** English. */
export const messages = {
  language: LANGUAGE,
  loadLate: loadOnce(async () => (await import('./late')).late),
  loadRegistry: loadOnce(async () => (await import('./registry-texts')).registryTexts),
  loadLearn: loadOnce(async () => (await import('./learn/learn')).learn),
  loadGlossary: loadOnce(async () => (await import('./glossary')).glossary),
  places,
  segments,
  steps,
  checkStates,
  checkText: byCode(checks),
  verdicts,
  origins,
  /** Null where the text is loaded apart. */
  problemText: someByCode<ProblemData, ProblemText>(problems),
  tokenTypes,
  families,
  changeKinds,
  recognisedKey,
  shortKey,
  formatDuration,
  formatUtc: utcFormatter(LANGUAGE),
  formatLocal: localFormatter(LANGUAGE),

  app: {
    name: 'Triptych',
    tagline: 'JWT debugger',
    newToken: 'New token',
    samples: 'Samples',
    bringBack: 'Undo replacement',
    bringBackDetail: 'Bring back the token that was replaced and its key, or the key alone',
    views: 'View',
    debugger: 'Debugger',
    learn: 'Learn',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
    resize: 'Resize panes',
    failed: 'Something went wrong that should not have.',
    failedDetail:
      'Nothing was sent anywhere. Your token and key are gone from this page; start afresh:',
    reload: 'Reload the page',
  },
  samples: {
    HS256: { label: 'HS256', detail: 'A shared secret' },
    RS256: { label: 'RS256', detail: 'RSA, verified with the public key' },
    PS256: { label: 'PS256', detail: 'RSA-PSS with its private key' },
    ES256: { label: 'ES256', detail: 'Elliptic curve P-256' },
    EdDSA: { label: 'EdDSA', detail: 'Ed25519' },
    'ML-DSA-44': { label: 'ML-DSA-44', detail: 'Post-quantum; in newer browsers' },
    expired: { label: 'Expired', detail: 'A good signature, but too late' },
    unsecured: { label: 'Unsecured', detail: 'alg is none' },
    broken: { label: 'Broken', detail: 'One wrong character in the payload' },
  } satisfies Record<SampleId, { label: string; detail: string }>,
  direction: {
    token: 'Token → claims',
    parts: 'Claims → token',
    verifying: 'verifying',
    original: 'unchanged',
    signing: 'signing',
    keeping: 'keeping the signature',
    unsigned: 'not signed',
  },
  verdict: {
    label: 'Verdict',
    checks: 'Checks',
    details: 'Details',
    copyReport: 'Copy verdict',
    stale: 'out of date',
    provesNothing: ': proves nothing about who signed it',
    checking: 'Checking…',
  },
  encoded: {
    title: 'Encoded token',
    kinds: { jws: 'JWS', jwe: 'JWE', malformed: '', empty: '' },
    paste: 'Paste',
    copy: 'Copy',
    copyToken: 'Copy token',
    openFile: 'Open file…',
    openFileDetail: 'Text with a token anywhere in it; dropping it here does the same',
    dropFile: 'Drop the file here',
    useAsKey: 'Use it as the key',
    clear: 'Clear',
    more: 'Token: more',
    compare: 'Compare',
    copySegment: (segment: SegmentName) => `Copy ${segments[segment]} segment`,
    copySigningInput: 'Copy signing input',
    copySigningInputDetail: 'header.payload, what the signature is made over',
    copyAuthorization: 'Copy Authorization header',
    stale: 'Not rebuilt: the text on the right is not JSON yet. This is the last good token.',
    empty: 'Paste a token, or begin with New token or a sample.',
    signatureBytes: (characters: number, bytes: number) =>
      characters === 0
        ? 'no signature'
        : `signature ${formatCount(characters)} = ${formatCount(bytes)} bytes`,
    segmentSize: (segment: SegmentName, characters: number) =>
      `${segments[segment]} ${formatCount(characters)}`,
  },
  editor: { readOnly: 'This text can’t be edited.' },
  decoded: {
    title: 'Decoded token',
    header: 'Header',
    payload: 'Payload',
    size: (characters: number, bytes: number) =>
      `${formatCount(characters)} characters, ${formatCount(bytes)} ${bytes === 1 ? 'byte' : 'bytes'}`,
    claims: (count: number) => (count === 1 ? '1 claim' : `${formatCount(count)} claims`),
    textPayload: 'plain text',
    binaryPayload: (bytes: number) => `binary, ${formatCount(bytes)} bytes`,
    emptyPayload: 'empty',
    copy: 'Copy',
    copyPart: { header: 'Copy header', payload: 'Copy payload' },
    more: { header: 'Header: more', payload: 'Payload: more' },
    copyMinified: 'Copy minified',
    copySegment: 'Copy segment',
    find: 'Find',
    findDetail: 'Ctrl+F',
    foldAll: 'Fold all',
    unfoldAll: 'Unfold all',
    nextError: 'Go to next error',
    nextErrorDetail: 'F8',
    keepWhiteSpace: 'Keep white space',
    keepWhiteSpaceDetail: 'Encode the text as it stands, with its line breaks and indentation',
    encrypted: 'The payload is encrypted.',
    noPayload: 'There is no payload to show.',
    noHeader: 'There is no header to show.',
    openInstead: 'This looks like a whole token.',
    open: 'Open it as the token',
    keepAsText: 'Keep it as text',
    changes: 'What changed',
    times: 'Times',
    claimsView: 'Claims',
    restore: 'Restore the original',
    noChanges: 'Nothing since the original.',
    changesLabel: 'Changes since the original',
  },
  signature: {
    title: 'Signature and key',
    algorithm: 'Algorithm',
    chooseAlgorithm: 'choose…',
    unusableAlgorithm: (name: string) => `${excerpt(name)} · not usable here`,
    key: 'Key',
    keyPlaceholder: 'Secret, PEM, JWK or JWKS, certificate, SSH key',
    encoding: 'Secret encoding',
    encodings: { utf8: 'UTF-8', base64: 'Base64', hex: 'Hex' },
    base64Detail: 'Standard or URL-safe alphabet',
    openKeyFile: 'Open key file',
    dropKeyFile: 'Drop the key file here',
    fromUrl: 'From URL…',
    passphrase: 'Passphrase',
    asSecret: 'Read it as a secret',
    asSecretDetail: 'To test for key confusion: the text itself becomes the HMAC secret',
    keyDetails: 'Key details',
    rsaBits: 'Length of a new RSA key',
    bits: (bits: number) => `${bits} bit`,
    generate: 'Generate key',
    generating: 'Generating…',
    guess: 'Weak secret?',
    hideKey: 'Hide key',
    showKey: 'Show key',
    sign: 'Sign with this key',
    keep: 'Keep this signature',
    signNew: 'Sign with a new key',
    signsLive: 'Every edit is signed with this key.',
    keeps: 'The signature is kept, whether it matches or not.',
    original: 'Nothing differs from the original: its own signature is back.',
    unsecured: 'alg none: there is nothing to sign.',
    unsigned: 'The token is not signed.',
    changingKey: 'Changing the key never changes a pasted token.',
    leftOver: 'The signature was made for another text: it no longer matches.',
    needsPrivate: 'To sign it, give the private key or',
    needsSecret: 'To sign it, give the secret or',
    findings: 'Findings',
    reveal: 'Show',
    rfc: (rfc: number, section: string) => `RFC ${rfc}, ${section}`,
  },
  requests,
  hide: {
    hide: (pane: string) => `Hide ${pane.toLowerCase()}`,
    show: (pane: string) => `Show ${pane.toLowerCase()}`,
    hidden: 'Hidden for screen sharing.',
  },
  copied: 'Copied',
  more: (count: number) => `and ${count} more`,
  dismiss: 'Dismiss',
  position: (line: number, column: number) => `line ${line}, column ${column}`,
  character: (index: number) => `character ${index}`,
  annotations: {
    hash: (family: string, hash: string) => `${family} with ${hash}`,
    beyondSafe: 'beyond 2⁵³',
    overflow: 'beyond every double',
    duplicate: 'stands more than once',
    prototype: 'prototype pollution',
    invisible: 'invisible character',
    deep: 'deeply nested',
    countsOther: (unit: TimeUnit) => `counts ${unit}, not seconds`,
    time: ({ claim, delta }: TimeReading): string =>
      timeTexts[claim ?? 'stated'][delta > 0 ? 'future' : 'past'].replace(
        '{}',
        formatDuration(Math.abs(delta)),
      ),
  },
  report: {
    title: 'Verdict',
    algorithm: 'Algorithm',
    evaluated: 'Evaluated at',
    findings: 'Findings',
    none: 'none',
  },
}
