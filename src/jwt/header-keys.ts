import type { Member, Part } from './analysis'

const NAMES: ReadonlySet<string> = new Set(['jwk', 'x5c', 'jku', 'x5u'])

/**
 * The members of a header that bring a key, or say where one is (RFC 7515 sections 4.1.2, 4.1.3,
 * 4.1.5 and 4.1.6); `readEmbeddedKeys` reads them.
 */
export const headerKeys = (header: Part | null): readonly Member[] =>
  header?.members.filter(({ name }) => NAMES.has(name)) ?? []
