import type { KeySourceFindings } from '../../jwt/findings-key-source'
import { excerpt, quote } from '../excerpt'
import { formatDuration } from './durations'
import type { RuleTexts } from '../finding-text'

export const keySourceFindings: RuleTexts<KeySourceFindings> = {
  'key-url-invalid': {
    name: 'The address of the keys is none',
    title: ({ name }) => `${name} is not an absolute URL`,
    explanation: 'It must be one. Readers that complete it may end up anywhere.',
  },
  'key-url-scheme': {
    name: 'The address of the keys is not of the web',
    title: ({ name, scheme }) => `${name} is an address of scheme ${quote(scheme)}`,
    explanation:
      'Only https is allowed. file, data and others let the token’s author supply the key, or read local files.',
  },
  'key-url-insecure': {
    name: 'Keys over plain http',
    title: ({ name }) => `${name} is plain http`,
    explanation: 'Anyone on the way can put in keys of their own. TLS is a must.',
  },
  'key-url-userinfo': {
    name: 'User name or password in the address of the keys',
    title: ({ name }) => `${name} holds a user name or password`,
    explanation:
      'What stands before the @ is not the host: a trick to get past checks that look at the beginning only.',
  },
  'key-url-private': {
    name: 'Keys from a private address',
    title: ({ name, host }) => `${name} leads to ${excerpt(host)}, a private address`,
    explanation:
      'A verifier that follows it makes requests within its own network for a stranger (SSRF).',
  },
  'key-url-foreign': {
    name: 'Keys from another host than the issuer’s',
    title: ({ name, host, issuer }) =>
      `${name} leads to ${excerpt(host)}, the issuer is ${excerpt(issuer)}`,
    explanation: 'Keys are to come from where the issuer is known to publish them.',
  },
  'x5c-broken': {
    name: 'A certificate in x5c can’t be read',
    title: ({ number }) => `Certificate ${number} in x5c can’t be read`,
    explanation: 'Each must be a certificate in DER, in standard Base64 and not Base64url.',
  },
  'x5c-expired': {
    name: 'A certificate in x5c has expired',
    title: ({ ago }) => `A certificate in x5c expired ${formatDuration(ago)} ago`,
    explanation: 'A verifier that relies on it must refuse the token.',
  },
  'x5c-not-yet-valid': {
    name: 'A certificate in x5c is not valid yet',
    title: ({ left }) => `A certificate in x5c is not valid for another ${formatDuration(left)}`,
    explanation: 'Until then a verifier that relies on it must refuse the token.',
  },
  'x5c-unfit': {
    name: 'The certificate’s key is not one for alg',
    title: ({ algorithm, has }) => `The certificate’s key is ${has}, which ${algorithm} can’t use`,
    explanation: 'The first certificate must be that of the key which made the signature.',
  },
  'x5c-not-jwk': {
    name: 'x5c and jwk hold different keys',
    explanation:
      'A reader that trusts the certificate and verifies with jwk is fooled: the certificate has to be that of the key which made the signature.',
  },
  'x5t-differs': {
    name: 'The thumbprint is of another certificate',
    title: ({ name }) => `${name} is not the thumbprint of x5c’s certificate`,
    explanation: 'The two must agree. A reader that trusts one and uses the other is fooled.',
  },
  'x5t-sha1-alone': {
    name: 'A SHA-1 thumbprint alone',
    explanation: 'Two certificates with the same SHA-1 can be made. Add x5t#S256.',
  },
}
