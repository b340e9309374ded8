import type { KeyFindings } from '../../jwt/findings-key'
import { excerpt, quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

const ofKey =
  (what: string) =>
  ({ keyId }: { readonly keyId: string | null }): string =>
    keyId === null ? what : `${what} (kid ${quote(keyId)})`

export const keyFindings: RuleTexts<KeyFindings> = {
  'short-secret': {
    name: 'A secret that is too short',
    title: ({ bits }) => `Secret of ${bits} bits is too short`,
    explanation: ({ minimum, algorithm }) =>
      `${algorithm} needs at least ${minimum}. Short secrets are found by trying.`,
  },
  'short-rsa-key': {
    name: 'An RSA key that is too small',
    title: ({ bits }) => `RSA key of ${bits} bits is too small`,
    explanation: ({ minimum }) =>
      `At least ${minimum} bits are required. Most libraries refuse this key.`,
  },
  'secret-trailing-blank': {
    name: 'The secret ends in a blank or line end',
    title: ({ lineEnd }) =>
      lineEnd ? 'The secret ends in a line end' : 'The secret ends in a blank',
    explanation: 'It counts as part of the secret. Often it was only copied along.',
  },
  'private-key-given': {
    name: 'A private key is in the key box',
    explanation:
      'Signing uses it, verifying its public half. Whoever has a private key can sign: keep it out of tickets and screenshots.',
  },
  'embedded-key-used': {
    name: 'Valid with the key the token itself brought',
    explanation:
      'That proves nothing about who signed it: anyone can make a token that brings its own key.',
  },
  'unusual-exponent': {
    name: 'An unusual RSA exponent',
    title: ({ exponent }) => `RSA exponent ${excerpt(exponent)} is unusual`,
    explanation:
      'It is checked all the same. Nearly all keys have 65537; verifiers with careless padding checks were fooled with 3.',
  },
  'rsa-exponent-one': {
    name: 'RSA exponent 1',
    title: ofKey('RSA exponent 1'),
    explanation: 'Such a key changes nothing: anyone can write a signature that it verifies.',
  },
  'rsa-exponent-even': {
    name: 'An even RSA exponent',
    title: ofKey('The RSA exponent is even'),
    explanation: 'No private key belongs to it: this is no RSA key.',
  },
  'rsa-modulus-even': {
    name: 'An even RSA modulus',
    title: ofKey('The RSA modulus is even'),
    explanation: 'Two is a factor: the private key follows at once. It was damaged or made up.',
  },
  'rsa-close-primes': {
    name: 'RSA primes too close to each other',
    title: ofKey('The RSA primes are too close to each other'),
    explanation:
      'Fermat’s method found them in a few steps: anyone can compute the private key. Replace it.',
  },
  'rsa-shared-factor': {
    name: 'RSA keys of a set share a prime',
    title: ofKey('An RSA key shares a prime with another of the set'),
    explanation:
      'The greatest common divisor of the two gives both private keys away. Replace them: the generator lacked randomness.',
  },
  'rsa-roca': {
    name: 'An RSA key of the ROCA generator',
    title: ofKey('The RSA key has the fingerprint of ROCA'),
    explanation:
      'It comes from a chip whose primes follow a pattern: up to 2048 bits the private key can be computed. Replace it.',
  },
  'ec-off-curve': {
    name: 'A point that is not on its curve',
    title: ofKey('The point is not on the curve'),
    explanation: 'x and y are no key. A library that uses them all the same gives secrets away.',
  },
  'ed25519-small-order': {
    name: 'An Ed25519 key of small order',
    title: ofKey('The Ed25519 key is of small order'),
    explanation: 'One signature fits many texts with it: anyone can forge.',
  },
  'signature-length': {
    name: 'A signature of the wrong length',
    title: ({ algorithm, expected, actual }) =>
      `${algorithm} signatures have ${expected} bytes, this one ${actual}`,
    explanation: 'It can’t be valid. Often it was cut off, or alg was changed.',
  },
  'ecdsa-der': {
    name: 'An ECDSA signature in DER',
    title: ({ algorithm }) => `The ${algorithm} signature is in DER`,
    explanation:
      'Tokens have R and S end to end. It was made by a library for TLS or X.509 without converting it.',
  },
  'ecdsa-out-of-range': {
    name: 'An ECDSA integer out of range',
    title: ({ integer }) => `${integer} of the signature is out of range`,
    explanation:
      'Zero, or not below the order of the curve: never valid. Verifiers that forgot the check took such signatures for any text.',
  },
  'ecdsa-high-s': {
    name: 'A high S in an ECDSA signature',
    explanation:
      'It is valid, and so is the one with its negative: the same claims have two tokens. Don’t tell tokens apart by their text.',
  },
}
