import type { Reference } from '../jwt/specification'

/** A document and its section as they are cited: `RFC 7519, 4.1.4`. */
export function cite(reference: Reference): string {
  const document = 'rfc' in reference ? `RFC ${reference.rfc}` : reference.title
  return reference.section === null ? document : `${document}, ${reference.section}`
}
