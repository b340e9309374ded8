import type { Signer } from '../../jwt/certificate-chain'
import type { CauseCode, CauseData, SecretChange, SignedEncoding } from '../../jwt/diagnosis'
import type { EmbeddedKey } from '../../jwt/embedded-keys'
import type { SecretEncoding } from '../../jwt/key'
import type { ReadingOffer } from '../../jwt/reading-offer'
import { byCode, type TextsByCode } from '../by-code'
import { excerpt, quote } from '../excerpt'

const encodings: Readonly<Record<SecretEncoding, string>> = {
  utf8: 'UTF-8',
  base64: 'Base64',
  hex: 'hex',
}

const changes: Readonly<Record<SecretChange, string>> = {
  none: '',
  trimmed: ', without the white space around it',
  unquoted: ', without the quotation marks',
  'line-end-added': ', with a line end behind it',
}

const written: Readonly<Record<SignedEncoding, string>> = {
  padded: 'The segments were signed with Base64 padding (=), which a token does not have.',
  'standard-alphabet': 'The segments were signed in standard Base64 (+ and /), not in Base64url.',
  minified: 'The JSON was minified when it was signed.',
  'pretty-printed': 'The JSON was pretty-printed when it was signed.',
  decoded: 'The decoded JSON was signed, not the segments with the dot between them.',
}

const causes: TextsByCode<CauseData, string> = {
  'secret-reading': ({ encoding, change }) =>
    `It verifies with the secret read as ${encodings[encoding]}${changes[change]}.`,
  'other-key': ({ keyId, number }) =>
    `Key ${number} of the set${keyId === null ? '' : ` (${quote(keyId)})`} made the signature. The table says why it is not used.`,
  'other-algorithm': ({ algorithm }) =>
    `It was signed with ${algorithm}, though its header says otherwise: the signer has to be mended.`,
  'changed-algorithm': ({ algorithm }) =>
    `The header said ${algorithm} when it was signed: alg was changed since.`,
  'ecdsa-der': () =>
    'The ECDSA signature is in DER, as TLS and X.509 have it; JWS has R and S end to end.',
  'other-encoding': ({ encoding }) => written[encoding],
  'key-confusion': ({ algorithm }) =>
    `Key confusion: the public key’s text was used as the secret of ${algorithm}. Everybody has it, so anyone can forge this.`,
}

const tried: Readonly<Record<CauseCode, string>> = {
  'secret-reading': 'the secret in other encodings, and without blanks, line ends or quotes',
  'other-key': 'the other keys of the set',
  'other-algorithm': 'other algorithms for the same key',
  'changed-algorithm': 'another alg in the header',
  'ecdsa-der': 'an ECDSA signature in DER',
  'other-encoding': 'padded, re-encoded and differently laid out segments',
  'key-confusion': 'the public key’s text as an HMAC secret',
}

const embedded: Readonly<Record<EmbeddedKey['name'], string>> = {
  jwk: 'A key stands in the header (jwk).',
  x5c: 'Certificates stand in the header (x5c).',
  jku: 'The header says where a key set is (jku):',
  x5u: 'The header says where certificates are (x5u):',
}

const signers: Readonly<Record<Signer, string>> = {
  next: 'signed by the next one: checked',
  itself: 'signed by itself: checked',
  neither: 'not signed by the next one',
  elsewhere: 'its issuer is not in the chain',
  unchecked: 'its signature can’t be checked in this browser',
}

/** What is known of the key, what else can be had of it, and why it fits no signature. */
export const keyPanel = {
  offer: ({ encoding, asSecret, because, byteLength }: ReadingOffer): string => {
    const size = `${byteLength} ${byteLength === 1 ? 'byte' : 'bytes'}`
    if (asSecret)
      return because === 'verifies'
        ? `Key confusion: with this key’s text as the secret (${encodings[encoding]}) the signature verifies.`
        : 'To test for key confusion, the text itself can be read as a secret.'
    return because === 'verifies'
      ? `Read as ${encodings[encoding]} (${size}), the signature verifies.`
      : `The text looks like ${encodings[encoding]} of ${size}.`
  },
  take: ({ encoding, asSecret }: ReadingOffer): string =>
    asSecret ? 'Read it as a secret' : `Read it as ${encodings[encoding]}`,

  keyId: 'Key ID',
  use: 'Use',
  algorithm: 'For',
  operations: 'Operations',
  thumbprint: 'Thumbprint',
  copyThumbprint: 'Copy thumbprint',
  halves: { public: 'Public key', private: 'Private key', secret: 'Secret' },
  copy: (half: 'public' | 'private' | 'secret', form: string) =>
    half === 'secret' ? `Copy secret as ${form}` : `Copy ${half} key as ${form}`,
  download: (half: 'public' | 'private' | 'secret') =>
    half === 'secret' ? 'Download secret' : `Download ${half} key`,
  forms: { pem: 'PEM', jwk: 'JWK', jwks: 'JWKS' },
  showAs: (form: string) => `Show private key as ${form}`,

  set: (count: number) => (count === 1 ? 'Key set of 1 key' : `Key set of ${count} keys`),
  setColumns: { number: 'No.', key: 'Key', verdict: 'Used?' },
  chosen: 'used',
  noKeyId: 'no kid',
  unreadable: 'unusable',
  moreKeys: (count: number) => `and ${count} more`,

  embeddedTitle: 'Keys that the token brings',
  embedded,
  embeddedWarning: 'Whoever made the token chose them: they prove nothing about who signed it.',
  useEmbedded: 'Verify with it',
  fetchEmbedded: 'Fetch it…',
  showChain: 'Show the chain',
  hideChain: 'Hide the chain',
  chain: 'Chain of certificates',
  certificate: {
    issuer: 'Issuer',
    valid: 'Valid',
    validity: (from: string, to: string) => `${from} – ${to}`,
    expired: 'expired',
    notYet: 'not yet valid',
    key: 'Key',
    names: 'Names',
    fingerprint: 'SHA-256',
    signature: 'Signature',
    authority: 'may sign certificates',
    signers,
  },
  thumbprintMatches: (name: string) => `${name} is that of the first certificate.`,
  thumbprintDiffers: (name: string) => `${name} is not that of the first certificate.`,

  findOutWhy: 'Find out why',
  looking: 'Trying what usually went wrong…',
  stop: 'Stop',
  cause: byCode(causes),
  causeTitle: 'Found:',
  stillInvalid: 'The token as it is stays invalid.',
  takeKey: 'Use this key',
  takeToken: 'Open the mended token',
  nothing: 'None of the usual causes. Ruled out:',
  nothingToTry: 'There is nothing that could be tried.',
  ruledOut: (code: CauseCode, attempts: number): string =>
    `${tried[code]}${attempts > 1 ? ` (${attempts} attempts)` : ''}`,
  conclusion: 'So another key made the signature, or the token was changed after it was signed.',
  quoteKeyId: (keyId: string) => excerpt(keyId),
}
