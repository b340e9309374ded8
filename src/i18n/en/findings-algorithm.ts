import type { AlgorithmFindings } from '../../jwt/findings-algorithm'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

export const algorithmFindings: RuleTexts<AlgorithmFindings> = {
  unsecured: {
    name: 'Unsecured: alg is none',
    explanation:
      'Anyone can change or forge this token. A verifier must refuse it unless it expects none.',
  },
  'alg-none-spelling': {
    name: 'alg is a spelling of none',
    title: ({ name }) => `alg is a spelling of none: “${name}”`,
    explanation: 'Careless verifiers that compare without regard to case take it for none.',
  },
  'unsecured-with-signature': {
    name: 'Signature in an unsecured token',
    explanation:
      'With alg none the third segment has to be empty. It looks like a token whose alg was replaced.',
  },
  'empty-signature': {
    name: 'No signature, though alg names one',
    title: ({ algorithm }) => `No signature, though alg is ${algorithm}`,
    explanation:
      'The third segment is empty. A verifier that skips the check then would take anything.',
  },
  'alg-missing': {
    name: 'The header names no algorithm',
    explanation:
      'alg is the one parameter that every header must have. A verifier that guesses can be led to guess wrong.',
  },
  'alg-not-string': {
    name: 'alg is not a string',
    title: ({ type }) => `alg is not a string but of type ${type}`,
    explanation:
      'Loosely typed readers compare such a value in surprising ways; strict ones refuse the token.',
  },
  'alg-unknown': {
    name: 'Unknown algorithm',
    title: ({ name }) => `Unknown algorithm ${quote(name)}`,
    explanation:
      'Names are case-sensitive. A verifier must refuse what it doesn’t know, and never fall back to another.',
  },
  'alg-not-for-signatures': {
    name: 'The algorithm makes no signatures',
    title: ({ name }) => `${quote(name)} makes no signatures`,
    explanation:
      'It is registered for encryption. A token in three segments can’t be made with it.',
  },
  'alg-prohibited': {
    name: 'Prohibited algorithm',
    title: ({ name }) => `${quote(name)} is prohibited in tokens`,
    explanation: 'It is registered for keys alone, since it is too weak or lacks authentication.',
  },
  'alg-polymorphic': {
    name: 'EdDSA leaves the curve open',
    title: ({ specified }) =>
      specified === null ? 'EdDSA leaves the curve open' : `EdDSA is now called ${specified}`,
    explanation:
      'The name is deprecated: with it only the key tells Ed25519 from Ed448. Older libraries know no other, though.',
  },
  'rsa-pkcs1-encryption': {
    name: 'RSA1_5 encryption',
    explanation:
      'Whoever can tell one decryption error from another reads the key out of it (Bleichenbacher). Use RSA-OAEP-256.',
  },
  'alg-key-mismatch': {
    name: 'The key is of another kind than alg needs',
    title: ({ alg, needs, has }) => `${alg} needs ${needs}, the key is ${has}`,
    explanation:
      'A verifier must bind each key to its algorithm, and never take the algorithm from the token alone.',
  },
  'alg-of-key-mismatch': {
    name: 'The key is meant for another algorithm',
    title: ({ alg, keyAlg }) =>
      `The key is meant for ${quote(keyAlg)}, the token says ${quote(alg)}`,
    explanation: 'Its own alg says so. A key is to be used with one algorithm only.',
  },
  'public-key-for-hmac': {
    name: 'HMAC, but the key is one of a pair',
    title: ({ algorithm }) => `${algorithm}, but the key is one of a pair`,
    explanation:
      'If the issuer signs with this key pair, alg was changed: the first step of key confusion. Read the key as a secret to test for it.',
  },
  'public-key-as-secret': {
    name: 'Verifies with a key’s text as the secret',
    explanation:
      'Key confusion: everybody has a public key. A verifier that lets the token choose HMAC takes forgeries for valid.',
  },
  'empty-secret': {
    name: 'Verifies under the empty secret',
    explanation:
      'The issuer signed with no secret at all: anyone can forge this token. Often a setting was not loaded.',
  },
}
