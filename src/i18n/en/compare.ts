import type { Difference } from '../../jwt/compare'
import { excerpt } from '../excerpt'
import { formatDuration } from './durations'

/** The comparison with a second token. */
export const compare = {
  second: 'Second token',
  placeholder: 'Paste the token to compare with',
  none: 'The headers and payloads say the same.',
  list: 'Differences',
  parts: { header: 'Header', payload: 'Payload' },
  kinds: {
    added: 'only in the second',
    removed: 'only in the first',
    changed: 'differs',
    retyped: 'same content, other type',
    moved: 'moved',
  } satisfies Record<Difference['kind'], string>,
  movedFrom: (path: string) => `from ${excerpt(path)}`,
  later: (seconds: number) =>
    seconds > 0 ? `${formatDuration(seconds)} later` : `${formatDuration(-seconds)} earlier`,
  sameSignature: 'The signatures are the same.',
  sameKey: 'The key in the key box verifies both.',
  otherKey: 'The key in the key box verifies the first, not the second.',
  secondOnly: 'The key in the key box verifies the second, not the first.',
  repeatedNonce:
    'Both ECDSA signatures have the same R. By one key they were made with the same nonce: whoever has both can compute the private key.',
  more: (count: number) => `and ${count} more`,
  notAToken: 'There is no token in this text.',
}
