/**
 * The token in pasted text: without the white space around it and without the authentication
 * scheme of an `Authorization` header line (RFC 6750 section 2.1). Anything else is left as it is.
 */
export const extract = (pasted: string): string =>
  pasted.trim().replace(/^(?:Authorization:\s*)?Bearer\s+/i, '')
