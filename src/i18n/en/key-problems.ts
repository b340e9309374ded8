import type { PemLabel, ProblemCode, ProblemData } from '../../jwt/problem'
import { excerpt, quote, quoteCharacter } from '../excerpt'
import { list } from '../list'
import type { ProblemText } from '../problem-text'
import { keyFormats } from './checks'
import { jsonTypes } from './phrases'
import type { problems } from './problems'

/** What stands under each PEM label. */
export const pemContents: Readonly<Record<PemLabel, string>> = {
  'PUBLIC KEY': 'a public key (SPKI)',
  'PRIVATE KEY': 'a private key (PKCS#8)',
  'ENCRYPTED PRIVATE KEY': 'an encrypted private key (PKCS#8)',
  'RSA PUBLIC KEY': 'an RSA public key (PKCS#1)',
  'RSA PRIVATE KEY': 'an RSA private key (PKCS#1)',
  'EC PRIVATE KEY': 'an EC private key (SEC 1)',
  CERTIFICATE: 'an X.509 certificate',
  'CERTIFICATE REQUEST': 'a certificate request (PKCS#10)',
  'OPENSSH PRIVATE KEY': 'an OpenSSH private key',
  PKCS12: 'a PKCS#12 archive',
}

/** PEM labels that are met often and hold no key that can be read here, with what helps. */
const pemAdvice: ReadonlyMap<string, string> = new Map([
  ['PKCS7', 'Take the certificates out of it with: openssl pkcs7 -print_certs -in certs.p7b'],
  ['EC PARAMETERS', 'That is only the name of the curve. Copy the key that follows it too.'],
  ['DSA PRIVATE KEY', 'No algorithm of tokens uses DSA. Give an RSA, EC or Ed25519 key.'],
  [
    'PGP PUBLIC KEY BLOCK',
    'Tokens are not signed with OpenPGP keys. Give an RSA, EC or Ed25519 key.',
  ],
])

/** For every other problem, those of keys and of where they are fetched: what is wrong and what to do. */
export const keyProblems: {
  readonly [C in Exclude<ProblemCode, keyof typeof problems>]: (data: ProblemData[C]) => ProblemText
} = {
  'pem-cut-short': ({ label }) => ({
    what: `The PEM block ${quote(label)} has no matching END line.`,
    mend: `Copy it whole, up to -----END ${excerpt(label)}-----.`,
  }),
  'pem-label': ({ label }) => ({
    what: `${quote(label)} can’t be read here.`,
    mend:
      pemAdvice.get(label) ??
      'Supported are keys, certificates and certificate requests: PUBLIC KEY, PRIVATE KEY, CERTIFICATE and the like.',
  }),
  'pem-empty': ({ label }) => ({
    what: `The PEM block ${quote(label)} is empty.`,
    mend: 'Copy the lines between BEGIN and END too.',
  }),
  'pem-character': ({ character, codePoint }) => ({
    what: `${quoteCharacter(character, codePoint)} is not Base64.`,
    mend: 'Copy the key again; nothing but Base64 may stand between BEGIN and END.',
  }),
  'pem-base64': ({ label }) => ({
    what: `The Base64 of ${quote(label)} does not end where it could.`,
    mend: 'Characters are missing or one too many. Copy the key again.',
  }),
  'pem-content': ({ label, content }) => ({
    what: `Under ${quote(label)} stands ${pemContents[content]}.`,
    mend: `Other programs refuse it too. Write ${content} in the BEGIN and END lines, if that is the key you mean.`,
  }),
  'der-cut-short': ({ label, expected, actual }) => ({
    what: `The ${label === null ? 'key' : excerpt(label.toLowerCase())} is cut short: ${actual} of ${expected} bytes are there.`,
    mend: 'Copy the key again, with all its lines.',
  }),
  'der-invalid': ({ label, offset }) => ({
    what: `${label === null ? 'The key' : `The content of ${quote(label)}`} is damaged at byte ${offset}.`,
    mend: 'Copy the key again.',
  }),
  'der-character': ({ form, character, codePoint }) => ({
    what: `${quoteCharacter(character, codePoint)} stands in a key, but is not ${form === 'hex' ? 'a hex digit' : 'Base64'}.`,
    mend: 'Copy the key again, or have the text taken as a secret.',
  }),
  pkcs12: () => ({
    what: 'This is a PKCS#12 archive of keys and certificates.',
    mend: 'Take the private key out of it with: openssl pkcs12 -in archive.p12 -nocerts -noenc',
  }),
  'passphrase-missing': () => ({
    what: 'The private key is encrypted.',
    mend: 'Give its passphrase. It stays in this page.',
  }),
  'passphrase-wrong': () => ({
    what: 'The passphrase does not open this private key.',
    mend: 'Check capitals, blanks at the ends, and that it belongs to this key.',
  }),
  'encryption-unsupported': ({ scheme }) => ({
    what: `The private key is encrypted with ${excerpt(scheme)}, which can’t be decrypted here.`,
    mend: 'Encrypt it anew with: openssl pkcs8 -topk8 -v2 aes-256-cbc -in key.pem (for RC2 or DES add -provider legacy -provider default)',
  }),
  'encryption-iterations': ({ iterations, maximum }) => ({
    what: `The key’s passphrase would be hashed ${iterations} times; ${maximum} is the most that is done here.`,
    mend: 'Encrypt it anew with: openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 600000 -in key.pem',
  }),
  'openssh-character': ({ character, codePoint }) => ({
    what: `${quoteCharacter(character, codePoint)} is not Base64.`,
    mend: 'Copy the whole line of the OpenSSH key again: its type, then its Base64 without blanks.',
  }),
  'openssh-cut-short': ({ expected, actual }) => ({
    what: `The OpenSSH key is cut short: ${actual} of ${expected} bytes are there.`,
    mend: 'Copy the key again, to its end.',
  }),
  'openssh-invalid': ({ offset }) => ({
    what: `The OpenSSH key is damaged at byte ${offset}.`,
    mend: 'Copy the key again from its file.',
  }),
  'openssh-type': ({ name }) => ({
    what: `OpenSSH keys of type ${quote(name)} sign no tokens here.`,
    mend: 'Supported are ssh-rsa, ecdsa-sha2-nistp256, -nistp384 and -nistp521, and ssh-ed25519.',
  }),
  'openssh-mismatch': ({ name, content }) => ({
    what: `The line says ${quote(name)}, but holds a key of type ${quote(content)}.`,
    mend: 'Copy the whole line again.',
  }),
  'openssh-encrypted': ({ cipher }) => ({
    what: `The OpenSSH private key is encrypted (${excerpt(cipher)}).`,
    mend: 'Take the passphrase off a copy of it with: ssh-keygen -p -N "" -f copy-of-key',
  }),
  'key-algorithm-unknown': ({ oid }) => ({
    what: `The key is of a kind (${oid}) that signs no tokens here.`,
    mend: 'Supported are RSA, EC (P-256, P-384, P-521, secp256k1), Ed25519, Ed448 and ML-DSA keys.',
  }),
  'key-rejected': ({ format }) => ({
    what: `The browser can’t import this key (${keyFormats[format]}).`,
    mend: 'Its numbers don’t make a key. Export it again from where it came.',
  }),
  'jwk-not-object': ({ type }) => ({
    what: `A JWK is a JSON object; this is ${jsonTypes[type]}.`,
    mend: 'Give the key itself: {"kty": …}.',
  }),
  'jwk-type-missing': () => ({
    what: 'The JWK has no key type.',
    mend: 'Add “kty”: "RSA", "EC", "OKP", "oct" or "AKP".',
  }),
  'jwk-type-unknown': ({ kty }) => ({
    what: `${quote(kty)} is not a key type.`,
    mend: '“kty” is one of RSA, EC, OKP, oct and AKP; case matters.',
  }),
  'jwk-curve-unknown': ({ crv }) => ({
    what: `The curve ${quote(crv)} signs no tokens here.`,
    mend: 'Supported are P-256, P-384, P-521, secp256k1, Ed25519 and Ed448.',
  }),
  'jwk-member-missing': ({ kty, members }) => ({
    what: `The ${kty} key lacks ${members.map((member) => `“${member}”`).join(', ')}.`,
    mend: 'Copy the JWK whole.',
  }),
  'jwk-member-extra': ({ kty, member }) => ({
    what: `“${member}” does not belong in this ${kty} key.`,
    mend: 'Remove it, or check “kty” and whether a private member was left behind.',
  }),
  'jwk-member-type': ({ member, type }) => ({
    what: `“${member}” is ${jsonTypes[type]}.`,
    mend: 'It has another type in a JWK (RFC 7517): most members are strings.',
  }),
  'jwk-member-base64url': ({ member }) => ({
    what: `“${member}” is not Base64url.`,
    mend: 'Only A–Z, a–z, 0–9, - and _ may stand in it, without padding.',
  }),
  'jwk-member-length': ({ member, expected, actual }) => ({
    what: `“${member}” has ${actual} bytes; this curve needs ${expected}.`,
    mend: 'Check “crv”, and that leading zeros were not dropped.',
  }),
  'jwk-set-not-list': ({ type }) => ({
    what: `“keys” is ${jsonTypes[type]}, not a list.`,
    mend: 'A key set is {"keys": […]} with a list of JSON Web Keys.',
  }),
  'key-set-empty': () => ({
    what: 'The key set has no keys.',
    mend: 'Give a set with at least one key in “keys”.',
  }),
  'key-set-unreadable': ({ count }) => ({
    what: `None of the set’s ${count} ${count === 1 ? 'key' : 'keys'} can be used.`,
    mend: 'The table below says why of each.',
  }),
  'key-set-unfit': ({ count, keyId, alg }) => ({
    what:
      keyId === null
        ? `None of the set’s ${count} ${count === 1 ? 'key' : 'keys'} fits ${alg}.`
        : `None of the set’s ${count} ${count === 1 ? 'key' : 'keys'} is ${quote(keyId)} and fits ${alg}.`,
    mend: 'The table below says why not. Keys may have been rotated: fetch the set anew.',
  }),
  'key-set-unsure': ({ tried, unread }) => ({
    what: `${tried === 1 ? 'The key that could be tried' : `None of the ${tried} keys that could be tried`} ${tried === 1 ? 'did not make' : 'made'} the signature, but ${unread === 1 ? 'one key of the set' : `${unread} keys of the set`} can’t be read.`,
    mend: 'The table below says why. The signature may be one of theirs.',
  }),
  'key-id-mismatch': ({ keyId, wanted }) => ({
    what: `“kid” differs: ${quote(keyId)}, not ${quote(wanted)}.`,
    mend: 'The token names another key.',
  }),
  'key-tried': () => ({
    what: 'Tried: the signature is not this key’s.',
    mend: 'Another key made it, or the token was changed.',
  }),
  'key-alg-mismatch': ({ alg, keyAlg }) => ({
    what: `The key is for ${excerpt(keyAlg)}; the token says ${alg}.`,
    mend: 'Give the key for this algorithm. A verifier must not use it for another.',
  }),
  'key-use-mismatch': ({ use }) => ({
    what: `The key’s “use” is ${quote(use)}, not “sig”.`,
    mend: 'Give the key that is meant for signatures.',
  }),
  'key-operations-mismatch': ({ needs: operation, has }) => ({
    what: `The key’s “key_ops” allow ${has.length === 0 ? 'nothing' : list(has)}, not ${operation}.`,
    mend: 'Give a key that is meant for it.',
  }),
  'certificate-invalid': ({ number }) => ({
    what: `Certificate ${number} can’t be read.`,
    mend: 'A chain holds X.509 certificates in DER, each in standard Base64.',
  }),

  'url-invalid': () => ({
    what: 'This is not a web address.',
    mend: 'Write one in full, such as https://login.example.com.',
  }),
  'url-scheme': ({ scheme }) => ({
    what: `${quote(scheme)} is not a way that keys can be fetched.`,
    mend: 'Give an address that begins with https://.',
  }),
  'url-userinfo': () => ({
    what: 'The address holds a user name or a password.',
    mend: 'Remove what stands before the @: keys are public, and are fetched without credentials.',
  }),
  'fetch-unreachable': () => ({
    what: 'No answer that this page may read.',
    mend: 'The server can’t be reached, or does not allow pages of other sites to read it (CORS): the browser doesn’t tell which. Open the address in a tab, copy the document, and paste it into the key box.',
  }),
  'fetch-mixed-content': () => ({
    what: 'The browser lets no page that came over https call plain http.',
    mend: 'Use an https address, or paste the document into the key box.',
  }),
  'fetch-redirected': () => ({
    what: 'The server sends on to another address, which is not followed.',
    mend: 'Give the address that it leads to, or paste the document into the key box.',
  }),
  'fetch-status': ({ status }) => ({
    what:
      status === 404 ? 'There is nothing at this address (404).' : `The server answered ${status}.`,
    mend: 'Look for a slip in the address, or paste the document into the key box.',
  }),
  'fetch-too-large': ({ limit }) => ({
    what: `The document is larger than ${limit / 2 ** 20} MB; reading was stopped.`,
    mend: 'Key sets are far smaller: look for a slip in the address.',
  }),
  'fetch-timeout': ({ seconds }) => ({
    what: `No complete answer within ${seconds} seconds.`,
    mend: 'Try again, or paste the document into the key box.',
  }),
  'fetch-cancelled': () => ({
    what: 'The request was cancelled.',
    mend: 'Nothing was taken from it.',
  }),
  'fetch-not-started': () => ({
    what: 'The part of this page that fetches could not be started.',
    mend: 'Reload the page, or paste the document into the key box.',
  }),
  'fetch-not-json': () => ({
    what: 'The answer is not JSON, and no PEM either.',
    mend: 'Look for a slip in the address: it may lead to a page for people.',
  }),
  'fetch-no-keys': () => ({
    what: 'The answer has no “keys”, and no “jwks_uri” that says where they are.',
    mend: 'Give the address of the key set, of the discovery document or of the issuer.',
  }),
}
