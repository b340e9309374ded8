import type { GivenName } from '../../jwt/expectations'
import type { ReasonData, RequirementData } from '../../jwt/profiles/profile'
import type { ValueType } from '../../jwt/value-type'
import { byCode, type TextsByCode } from '../by-code'
import { excerpt, quote } from '../excerpt'
import { list } from '../list'
import { formatDuration } from './durations'

/** Only the types that rules ask for; any other stands for itself. */
const types: Readonly<Partial<Record<ValueType, string>>> = {
  StringOrURI: 'a string or URI',
  'StringOrURI or array': 'a string or a list of them',
  NumericDate: 'a time in seconds',
  string: 'a string',
  strings: 'a list of strings',
  object: 'an object',
  URI: 'a URI',
}

/** What each rule asks for, in a few words. */
const requirements: TextsByCode<RequirementData, string> = {
  typ: ({ types: wanted }) => `typ is ${wanted.join(' or ')}`,
  object: () => 'The payload is a JSON object',
  'registered-types': () => 'Registered claims have their types',
  signed: () => 'Signed: alg is not none',
  asymmetric: () => 'Signed with a private key: alg is neither none nor HMAC',
  parameter: ({ name }) => `The header has ${name}`,
  claim: ({ name, type }) => `${name} is ${types[type] ?? type}`,
  absent: ({ name }) => `No ${name}`,
  'one-of': ({ names }) => names.join(' or '),
  'https-issuer': () => 'iss is an https URL without query or fragment',
  'subject-length': ({ maximum }) => `sub is at most ${maximum} characters long`,
  'authorized-party': () => 'azp names the client, where there are several audiences',
  nonce: () => 'nonce is the one that was sent',
  'token-hash': ({ name, given }) => `${name} fits the ${values[given]}`,
  event: ({ name }) => `events has ${name}`,
  events: () => 'events has at least one event, each an object',
  method: () => 'htm is the method of the request',
  url: () => 'htu is the URL of the request, without query and fragment',
  'public-jwk': () => 'jwk is a public key',
  'own-signature': () => 'The signature holds with jwk',
  'bound-token': () => 'The access token is bound to jwk (cnf)',
  recent: ({ maximum }) => `At most ${formatDuration(maximum)} old`,
  'recent-login': () => 'The login (auth_time) is no older than the maximum age',
  'same-subject': () => 'sub is iss: the client itself',
  'not-subject': () => 'sub is not the client_id',
  active: () => 'token_introspection says whether the token is active',
  'entity-identifier': ({ name }) => `${name} is an https URL that names an entity`,
  'key-set': () => 'jwks is a set of keys',
  'own-statement-only': ({ name, own }) =>
    own
      ? `${name} only in what an entity says of itself`
      : `${name} only in what others say of an entity`,
  'expected-claim': ({ name, value }) => `${name} is ${quote(value)}`,
  'expected-presence': ({ name }) => `There is ${quote(name)}`,
  'expected-algorithm': ({ names }) => `alg is ${names.map(excerpt).join(' or ')}`,
}

const values: Readonly<Record<GivenName, string>> = {
  nonce: 'nonce',
  accessToken: 'access token',
  code: 'authorization code',
  method: 'HTTP method',
  url: 'request URL',
}

/** What was found, in a sentence. */
const reasons: TextsByCode<ReasonData, string> = {
  found: ({ name, value }) =>
    value === null ? `${excerpt(name)} is there.` : `${excerpt(name)} is ${quote(value)}.`,
  missing: ({ name }) => `There is no ${excerpt(name)}.`,
  mistyped: ({ name }) => `${excerpt(name)} has another type or form.`,
  unwanted: ({ name }) => `${excerpt(name)} must not stand here.`,
  different: ({ name, value, expected }) =>
    `${excerpt(name)} is ${quote(value)}, not ${quote(expected)}.`,
  unsaid: ({ name }) => `The token has no ${excerpt(name)}.`,
  'not-given': ({ name, given }) => `Give the ${values[given]} below to compare ${name} with it.`,
  'no-maximum': ({ name }) => `State a maximum age below to hold ${name} to it.`,
  'mistyped-names': ({ names }) => `Of another type: ${list(names)}.`,
  'object-met': () => 'So it is.',
  'types-met': () => 'So they have.',
  unsecured: () => 'alg is none: anyone can write this token.',
  symmetric: ({ algorithm }) => `${excerpt(algorithm)} needs a secret that both sides know.`,
  'none-of': ({ names }) => `There is neither ${names.join(' nor ')}.`,
  'no-hash': ({ algorithm }) => `Nothing says which hash goes with ${excerpt(algorithm)}.`,
  'many-audiences': ({ count }) => `aud has ${count} values, and there is no azp.`,
  'private-jwk': ({ member }) => `jwk has ${member}: the private key is given away.`,
  thumbprint: ({ thumbprint }) => `Its thumbprint is ${excerpt(thumbprint)}.`,
  'not-bound': ({ thumbprint }) =>
    `The access token names no key in cnf.jkt; it would be ${excerpt(thumbprint)}.`,
  'own-key-unused': () => 'Verify with the key in the header to see.',
  'own-key-holds': () => 'So it does: whoever made the proof has the private key.',
  'own-key-fails': () => 'It does not: the proof was made with another key, or changed.',
  age: ({ seconds }) => `It is ${formatDuration(seconds)} old.`,
  'too-old': ({ seconds }) => `It is ${formatDuration(seconds)} old.`,
  ahead: ({ name, seconds }) => `${name} lies ${formatDuration(seconds)} ahead.`,
  'too-long': ({ length }) => `It has ${length} characters.`,
  'with-query': ({ name }) => `${name} has a query or a fragment, which does not belong there.`,
}

export const requirementText = byCode(requirements)

export const reasonText = byCode(reasons)
