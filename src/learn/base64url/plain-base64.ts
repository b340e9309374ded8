/** Base64 with `+`, `/` and padding: RFC 4648 section 4. */
export const encodeBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** What a server finds in a query's parameter when the text was put there as it is. */
export const throughQuery = (text: string): string =>
  new URLSearchParams(`token=${text}`).get('token') ?? ''
