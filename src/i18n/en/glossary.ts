import type { TermId, TermText } from '../glossary-terms'

/** What each term means; loaded apart. */
export const glossary: Readonly<Record<TermId, TermText>> = {
  jwt: {
    term: 'JWT, JSON Web Token',
    text: 'A compact token whose payload is a JSON object of claims. It is signed (a JWS) or encrypted (a JWE), and fits into a URL or an HTTP header.',
  },
  jws: {
    term: 'JWS, JSON Web Signature',
    text: 'A message with a signature or a MAC: header, payload and signature, each in Base64url, with dots between. A signed JWT is one.',
  },
  claim: {
    term: 'claim',
    text: 'A statement about somebody or something: a name and a value in the payload, such as "sub": "user-42". It is only as good as the signature and whoever made it.',
  },
  'signing-input': {
    term: 'signing input',
    text: 'The exact characters that are signed: the header segment, a dot, and the payload segment. Change one, and the signature no longer holds.',
  },
  'jwk-thumbprint': {
    term: 'JWK thumbprint',
    text: 'A hash over the required members of a key in a fixed order: the same key has the same thumbprint, however its JSON is written.',
  },
}
