/** Where a name is defined; the section is null where it is not known for certain. */
export type Reference =
  | { readonly rfc: number; readonly section: string | null }
  | { readonly title: string; readonly url: string; readonly section: string | null }

/** The address of what a reference names: the section of an RFC, or else the whole document. */
export function addressOf(reference: Reference): string {
  if (!('rfc' in reference)) return reference.url
  const { rfc, section } = reference
  return `https://www.rfc-editor.org/rfc/rfc${rfc}${section === null ? '' : `#section-${section}`}`
}
