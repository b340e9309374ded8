/** Where a name is defined; the section is null where it is not known for certain. */
export type Reference =
  | { readonly rfc: number; readonly section: string | null }
  | { readonly title: string; readonly url: string; readonly section: string | null }

/** What browsers do with cookies; RFC 6265, which it is to replace, knows no SameSite. */
export const COOKIES = {
  title: 'Cookies: HTTP State Management Mechanism (6265bis)',
  url: 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/',
} as const

/** The address of what a reference names: the section of an RFC, or else the whole document. */
export function addressOf(reference: Reference): string {
  if (!('rfc' in reference)) return reference.url
  const { rfc, section } = reference
  return `https://www.rfc-editor.org/rfc/rfc${rfc}${section === null ? '' : `#section-${section}`}`
}
