/** Whether a text is meant as PEM: one of its lines begins with the boundary of a block. */
export const isPem = (text: string): boolean => /^[^\S\r\n]*-----BEGIN/m.test(text)

/** Whether a text is meant as JSON, and so as a JWK or a set of them. */
export const isJson = (text: string): boolean => /^\s*[{[]/.test(text)

/** Whether a text has a shape that keys have and secrets don't. */
export const hasKeyShape = (text: string): boolean => isPem(text) || isJson(text)
