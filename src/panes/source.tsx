import { useMessages } from '../i18n/messages'
import type { Authority } from '../jwt/finding-rule'
import { addressOf } from '../jwt/specification'

/** Where a rule is written, as a link. */
export function Source({ authority }: { readonly authority: Authority }) {
  const { signature } = useMessages()
  const [name, address] =
    'cve' in authority
      ? [authority.cve, `https://www.cve.org/CVERecord?id=${authority.cve}`]
      : [signature.rfc(authority.rfc, authority.section), addressOf(authority)]
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {name}
    </a>
  )
}
