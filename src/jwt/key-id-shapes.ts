/**
 * Shapes of a `kid` that attack whoever looks the key up: it is data from a stranger (RFC 8725
 * section 3.10). Each expression takes a time linear in the text.
 */
export const KEY_ID_SHAPES = {
  path: /(?:^|[/\\])\.\.(?:[/\\]|$)|%2e%2e|^(?:\/|file:)\/?(?:dev|etc|proc|var|home|usr|tmp|sys|root)\/|^[a-z]:[/\\]|\0/i,
  sql: /['"`;)]\s{0,9}(?:--|;|or\b|and\b|union\b|select\b|drop\b|insert\b|update\b|delete\b)|\bunion\s{1,9}(?:all\s{1,9})?select\b/i,
  ldap: /\)\(|\([&|!]|\*\)|\(\w{1,32}=/,
  command:
    /`[^`]|\$[({]|^\s{0,9}\||[;&|]\s{0,9}(?:cat|curl|wget|nc|sh|bash|sleep|ping|rm|ls|id|whoami|powershell|cmd|python3?|perl|echo|touch|nslookup)\b|[\r\n]/,
  url: /^(?:https?|ftp|ldaps?|gopher|data|jar|dict):/i,
} as const satisfies Readonly<Record<string, RegExp>>

export type KeyIdShape = keyof typeof KEY_ID_SHAPES

/** Longer ones are judged by their beginning. In characters. */
const MAX_LENGTH = 2000

/** Whether a `kid` has the shape. */
export const hasShape = (keyId: string, shape: KeyIdShape): boolean =>
  KEY_ID_SHAPES[shape].test(keyId.slice(0, MAX_LENGTH))
