/** What people paste in a token's place. */
export type NotAToken =
  | 'private-key'
  | 'public-key'
  | 'certificate'
  | 'jwk'
  | 'json'
  | 'uuid'
  | 'ip-address'
  | 'version'
  | 'url'
  | 'domain'
  | 'opaque-token'
  | 'prose'

/** Longer texts are looked at in their beginning only. */
const MAX_LENGTH = 4096

/** The first that fits counts. */
const SHAPES = [
  ['uuid', /^[{(]?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}[)}]?$/i],
  ['private-key', /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/],
  ['certificate', /-----BEGIN [A-Z0-9 ]*CERTIFICATE( REQUEST)?-----/],
  [
    'public-key',
    /-----BEGIN [A-Z0-9 ]*PUBLIC KEY-----|^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S+) AAAA/,
  ],
  ['jwk', /^[{[][^]*"(?:kty|keys)"\s*:/],
  ['json', /^[{[]/],
  [
    'ip-address',
    /^(?:\d{1,3}\.){3}\d{1,3}(?::\d+|\/\d+)?$|^\[?(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}\]?$/i,
  ],
  ['version', /^v?\d+(?:\.\d+){1,3}(?:[-+][\w.+-]*)?$/i],
  ['url', /^[a-z][a-z\d+.-]*:\/\/\S+$/i],
  ['domain', /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}\.?$/i],
  [
    'opaque-token',
    /^(?:gh[opsu]_|github_pat_|glpat-|xox[abp]-|ya29\.|sk-|AKIA)[\w.-]+$|^[\w+/-]{20,}={0,2}$/,
  ],
  ['prose', /^[^]*\p{L}[\p{L}\p{M}\p{P}]*\s+[\p{P}]*\p{L}/u],
] as const satisfies readonly (readonly [NotAToken, RegExp])[]

/** What a text that is no token plainly is; null where nobody can tell. */
export function recogniseNotAToken(text: string): NotAToken | null {
  const beginning = text.slice(0, MAX_LENGTH).trim()
  return SHAPES.find(([, shape]) => shape.test(beginning))?.[0] ?? null
}
