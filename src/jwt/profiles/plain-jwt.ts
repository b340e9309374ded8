import { claimTypesOf } from '../claim-types'
import { isType } from '../value-type'
import { outcome, rule, type Profile } from './profile'

const rfc = (section: string) => ({ rfc: 7519, section })

/** What holds for every JWT: RFC 7519. */
export const PLAIN_JWT: Profile = {
  id: 'jwt',
  specification: rfc('7.2'),
  types: ['jwt'],
  hasShape: () => true,
  rules: [
    rule('object', {}, rfc('7.2'), () => outcome('pass', 'object-met', {})),
    rule('registered-types', {}, rfc('4.1'), ({ claims }) => {
      const names = [...claimTypesOf(claims)].flatMap(([name, type]) =>
        claims.has(name) && !isType(type, claims.get(name)) ? [name] : [],
      )
      return names.length > 0
        ? outcome('warning', 'mistyped-names', { names })
        : outcome('pass', 'types-met', {})
    }),
  ],
}
