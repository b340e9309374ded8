import type { NameKind } from '../../jwt/claim-rows'
import { formatCount } from './language'

/** The payload as a table. */
export const claimsView = {
  table: 'Claims',
  columns: { name: 'Name', value: 'Value', meaning: 'Meaning' },
  kinds: {
    registered: 'registered',
    public: 'public',
    private: 'private',
  } satisfies Record<NameKind, string>,
  kindDetails: {
    registered: 'In IANA’s registry of JWT claims (RFC 7519, 4.1)',
    public: 'A collision-resistant name, such as a URI (RFC 7519, 4.2)',
    private: 'Agreed on between issuer and verifier (RFC 7519, 4.3)',
  } satisfies Record<NameKind, string>,
  open: (name: string) => `Open ${name}`,
  close: (name: string) => `Close ${name}`,
  members: (count: number) => (count === 1 ? '1 member' : `${formatCount(count)} members`),
  elements: (count: number) => (count === 1 ? '1 element' : `${formatCount(count)} elements`),
  edit: (name: string) => `Value of ${name}`,
  notJson: 'Not a JSON value: press Esc to take it back.',
  mistyped: (expected: string) => `Has another type than it should: ${expected.toLowerCase()}.`,
  none: 'There are no claims to list: the payload is not a JSON object.',
}
