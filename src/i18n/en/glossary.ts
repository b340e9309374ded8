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
  jwe: {
    term: 'JWE, JSON Web Encryption',
    text: 'An encrypted message: header, encrypted key, initialization vector, ciphertext and authentication tag, five segments. Whoever has no key reads only the header.',
  },
  jwa: {
    term: 'JWA, JSON Web Algorithms',
    text: 'The specification that says what HS256, RS256, ES256 and the other names in alg and enc mean.',
  },
  jwk: {
    term: 'JWK, JSON Web Key',
    text: 'A key as a JSON object: kty says what kind it is, further members hold its numbers.',
  },
  jwks: {
    term: 'JWKS, JWK Set',
    text: 'A JSON object whose keys member lists several keys. Issuers publish their public keys in one, and a verifier picks the one whose kid the token names.',
  },
  jose: {
    term: 'JOSE',
    text: 'JSON Object Signing and Encryption: the family of specifications that JWS, JWE, JWK and JWA belong to. JWT is built on it.',
  },
  'nested-jwt': {
    term: 'nested JWT',
    text: 'A JWT that is the payload of another JWS or JWE, usually one signed first and encrypted then.',
  },
  'unsecured-jwt': {
    term: 'unsecured JWT',
    text: 'A JWT whose alg is none and whose signature is empty. Nothing protects it: anybody can write one.',
  },
  segment: {
    term: 'segment',
    text: 'What stands between two dots of a token: a piece of Base64url text. A signed token has three, an encrypted one five.',
  },
  header: {
    term: 'header',
    text: 'The first segment, a JSON object about the token itself: by which algorithm it is signed (alg), what it is (typ), with which key (kid).',
  },
  payload: {
    term: 'payload',
    text: 'The second segment of a signed token: what is being said. In a JWT it is a JSON object of claims.',
  },
  signature: {
    term: 'signature',
    text: 'The third segment: bytes that only a holder of the key could make for exactly this header and payload. With HMAC it is strictly speaking a MAC.',
  },
  'signing-input': {
    term: 'signing input',
    text: 'The exact characters that are signed: the header segment, a dot, and the payload segment. Change one, and the signature no longer holds.',
  },
  'compact-serialisation': {
    term: 'compact serialisation',
    text: 'The form with dots: one line of characters that need no escaping in a URL or an HTTP header. JWS and JWE also have JSON serialisations; JWTs use this one only.',
  },
  base64url: {
    term: 'Base64url',
    text: 'A way to write bytes with 64 characters that are harmless in URLs: letters, digits, - and _. Each stands for 6 bits. It hides nothing.',
  },
  base64: {
    term: 'Base64',
    text: 'A way to write bytes with 64 characters, + and / among them, filled up with = to a multiple of four. In URLs these three have meanings of their own.',
  },
  padding: {
    term: 'padding',
    text: 'The = at the end of Base64 that fill up the last group of four. Tokens leave them out: the length says as much.',
  },
  'spare-bits': {
    term: 'spare bits',
    text: 'Bits of the last character that belong to no byte any more: four or two of them, or none. They must be zero; a reader that ignores them takes several spellings for the same bytes.',
  },
  mime: {
    term: 'MIME',
    text: 'The standard for what e-mail carries. It made Base64 common, wrapped in lines of at most 76 characters.',
  },
  'utf-8': {
    term: 'UTF-8',
    text: 'The encoding of text as bytes that JSON in tokens uses. ASCII takes one byte a character, ł two, 한 three, an emoji four.',
  },
  claim: {
    term: 'claim',
    text: 'A statement about somebody or something: a name and a value in the payload, such as "sub": "user-42". It is only as good as the signature and whoever made it.',
  },
  'registered-claim': {
    term: 'registered claim',
    text: 'A claim whose name stands in IANA’s registry, with one meaning for everybody. Seven come from the JWT specification itself: iss, sub, aud, exp, nbf, iat and jti.',
  },
  'public-claim': {
    term: 'public claim',
    text: 'A claim with a name of one’s own that nobody else uses by chance, as it lies under a name that one controls: https://shop.example/role. (Whoever wants a short one has it registered.)',
  },
  'private-claim': {
    term: 'private claim',
    text: 'A claim with a name that two parties agreed on between themselves. Another system may use the same name for something else. Private does not mean hidden.',
  },
  'collision-resistant-name': {
    term: 'collision-resistant name',
    text: 'A name out of a space that is divided up so that no two people choose the same: domain names, URIs under them, object identifiers, UUIDs.',
  },
  stringoruri: {
    term: 'StringOrURI',
    text: 'A JSON string; where it has a colon, it must be a URI. It is compared letter by letter, as it stands.',
  },
  numericdate: {
    term: 'NumericDate',
    text: 'A moment as a JSON number: seconds since 1970-01-01 00:00 UTC, without leap seconds. Not milliseconds, and not a string.',
  },
  iss: { term: 'iss, issuer claim', text: 'Who made the token. Compared letter by letter.' },
  sub: {
    term: 'sub, subject claim',
    text: 'Whom the claims are about. Unique within the issuer, or everywhere.',
  },
  aud: {
    term: 'aud, audience claim',
    text: 'For whom the token is meant: one name or an array. A receiver that does not find itself there must reject the token.',
  },
  exp: {
    term: 'exp, expiration time',
    text: 'The moment from which on the token must not be accepted.',
  },
  nbf: { term: 'nbf, not before', text: 'The moment before which the token must not be accepted.' },
  iat: { term: 'iat, issued at', text: 'When the token was made; tells its age.' },
  jti: {
    term: 'jti, JWT ID',
    text: 'A name that no other token of the issuer has. Lets a receiver notice a token that comes twice, and name one that is revoked.',
  },
  issuer: {
    term: 'issuer',
    text: 'The party that makes and signs tokens, such as a login server.',
  },
  subject: {
    term: 'subject',
    text: 'The party that the claims are about: mostly a user, often a service.',
  },
  audience: {
    term: 'audience',
    text: 'The parties that a token is meant for, such as one API. A token for another audience must be refused, however good its signature is.',
  },
  verifier: {
    term: 'verifier',
    text: 'Whoever gets a token and decides whether to accept it: checks its form, its signature with a key it already trusts, and its claims.',
  },
  leeway: {
    term: 'leeway',
    text: 'Some seconds by which a verifier accepts a token after exp or before nbf, as no two clocks agree. A few minutes at most.',
  },
  lifetime: {
    term: 'lifetime',
    text: 'How long a token is good, from iat to exp. As short as can be: a stolen token works until it ends.',
  },
  alg: {
    term: 'alg, algorithm',
    text: 'The header parameter that names the algorithm. The token only says it: a verifier must accept none but those it expects.',
  },
  'alg-none': {
    term: 'alg none',
    text: 'The algorithm of unsecured tokens: no signature. Libraries that accepted it without being asked could be handed forged tokens.',
  },
  typ: {
    term: 'typ, type',
    text: 'The header parameter that says what kind of token it is, such as JWT or at+jwt. It keeps a token of one kind from being taken for another.',
  },
  cty: {
    term: 'cty, content type',
    text: 'The header parameter that says what the payload is. It is JWT where the payload is itself a token.',
  },
  kid: {
    term: 'kid, key ID',
    text: 'The header parameter that says which key was used, as a hint for choosing among known ones. It comes from outside: never a file path or a query.',
  },
  crit: {
    term: 'crit, critical',
    text: 'The header parameter that lists extensions which a verifier must understand. One it does not know means: reject.',
  },
  x5c: {
    term: 'x5c, certificate chain',
    text: 'The header parameter that brings the key’s certificate, and those that vouch for it. Worth something only if the chain ends at an authority that one trusts already.',
  },
  'embedded-key': {
    term: 'embedded key',
    text: 'A key that the token itself brings, in jwk or x5c. A signature that verifies with it proves only that whoever made the token had that key: any forger has one.',
  },
  hash: {
    term: 'hash',
    text: 'A fingerprint of fixed length for any text, such as the 256 bits of SHA-256. It can’t be computed backwards, and nobody finds two texts with the same one.',
  },
  mac: {
    term: 'MAC, message authentication code',
    text: 'A short value that whoever has the shared secret can make and check. It proves that the message is unchanged since one of the holders made it, not which of them.',
  },
  hmac: {
    term: 'HMAC',
    text: 'A MAC computed by hashing twice with a secret. HS256, HS384 and HS512 use it.',
  },
  secret: {
    term: 'secret',
    text: 'The shared key of HMAC: the same for making and for checking. Random, and at least as long as the hash: 32 bytes for HS256.',
  },
  'digital-signature': {
    term: 'digital signature',
    text: 'A value that only the private key makes and that the public key checks. It proves who made it, to everybody.',
  },
  'key-pair': {
    term: 'key pair',
    text: 'A private key that signs, and the public key that belongs to it and verifies.',
  },
  'public-key': {
    term: 'public key',
    text: 'The half of a key pair that everybody may know. It verifies signatures and can’t make any.',
  },
  'private-key': {
    term: 'private key',
    text: 'The half of a key pair that makes signatures. It never leaves its owner.',
  },
  rsa: {
    term: 'RSA',
    text: 'Signatures by arithmetic with a product of two large primes. RS256 uses it with PKCS#1 v1.5 padding; keys have at least 2048 bits.',
  },
  pss: {
    term: 'RSA-PSS',
    text: 'RSA with a newer, randomised padding: PS256, PS384 and PS512. Signing twice gives two different signatures.',
  },
  ecdsa: {
    term: 'ECDSA',
    text: 'Signatures on elliptic curves: ES256 on P-256, ES384, ES512. Short keys and signatures; needs a fresh random number for each.',
  },
  eddsa: {
    term: 'EdDSA',
    text: 'Signatures on Edwards curves: Ed25519 and Ed448. The same message and key always give the same signature.',
  },
  curve: {
    term: 'curve',
    text: 'The elliptic curve that a key’s numbers belong to, such as P-256 or Ed25519: crv in a JWK. Algorithm and key must agree on it.',
  },
  'ml-dsa': {
    term: 'ML-DSA',
    text: 'Signatures on lattices, meant to withstand quantum computers: ML-DSA-44, 65 and 87. Keys and signatures have thousands of bytes.',
  },
  'jwk-thumbprint': {
    term: 'JWK thumbprint',
    text: 'A hash over the required members of a key in a fixed order: the same key has the same thumbprint, however its JSON is written.',
  },
  'key-rotation': {
    term: 'key rotation',
    text: 'Replacing a signing key by a new one while verifiers still accept the old: both stand in the key set until the last old token has expired.',
  },
  entropy: {
    term: 'entropy',
    text: 'How hard something is to guess, in bits: each bit doubles the tries. 32 random bytes have 256, eight lower-case letters at most some 38.',
  },
  'content-encryption-key': {
    term: 'content encryption key',
    text: 'A random key made for one JWE that encrypts its content. It travels in the token, encrypted for the receiver, or is agreed on.',
  },
  'authenticated-encryption': {
    term: 'authenticated encryption',
    text: 'Encryption that also notices any change: beside the ciphertext it yields a tag, and decryption fails where that does not fit.',
  },
  'key-confusion': {
    term: 'key confusion',
    text: 'An attack: the forger turns RS256 into HS256 and uses the public key, which everybody knows, as the HMAC secret. It works where the verifier lets the token choose the algorithm.',
  },
  'brute-force': {
    term: 'brute force, dictionary attack',
    text: 'Trying secrets until one fits: all there are, or those on a list of likely ones. With one token at hand it needs no server, and nobody notices.',
  },
  replay: {
    term: 'replay',
    text: 'Using a captured token or message again. Its signature still holds: only time limits, single use (jti, nonce) or binding to a key (DPoP) help.',
  },
  nonce: {
    term: 'nonce',
    text: 'A value used once. In OpenID Connect the client sends one and finds it again in the ID token, so that an old one can’t be slipped in.',
  },
  xss: {
    term: 'XSS, cross-site scripting',
    text: 'An attacker’s script runs in your page and can do all that the page can: read its storage, call its API.',
  },
  csrf: {
    term: 'CSRF, cross-site request forgery',
    text: 'Another site makes the browser send a request to yours, and the browser adds your cookies to it.',
  },
  authentication: {
    term: 'authentication',
    text: 'Finding out who somebody is. Where it fails, HTTP answers 401.',
  },
  authorisation: {
    term: 'authorisation',
    text: 'Deciding what somebody may do. Where it is denied, HTTP answers 403.',
  },
  oauth: {
    term: 'OAuth 2.0',
    text: 'A framework in which an application gets limited access to an API for a user, by a token and without the password.',
  },
  'openid-connect': {
    term: 'OpenID Connect',
    text: 'Login on top of OAuth 2.0: the application also gets an ID token that says who logged in, when and how.',
  },
  'access-token': {
    term: 'access token',
    text: 'What a client shows to an API with each request. It may be a JWT; to the client it is just a string.',
  },
  'refresh-token': {
    term: 'refresh token',
    text: 'What a client shows only to the issuer, to get a new access token. It lives longer, and is usually replaced at each use.',
  },
  'id-token': {
    term: 'ID token',
    text: 'A JWT that tells the client who logged in. It is meant for the client, not for an API.',
  },
  'logout-token': {
    term: 'logout token',
    text: 'A JWT by which an OpenID provider tells an application that a session has ended.',
  },
  'bearer-token': {
    term: 'bearer token',
    text: 'A token that works for whoever holds it, like cash. So it travels over TLS only, and is not written to logs.',
  },
  dpop: {
    term: 'DPoP',
    text: 'Demonstrating Proof of Possession: with each request the client signs a small JWT with its own key. A token bound to that key is of no use to a thief.',
  },
  profile: {
    term: 'profile',
    text: 'The rules for one kind of token: which typ, which claims must be there, and what they must say. There is one for ID tokens, one for access tokens, and more.',
  },
  discovery: {
    term: 'discovery',
    text: 'Finding an issuer’s addresses and keys from its name: a document at a well-known path below it lists them.',
  },
  'issuer-metadata': {
    term: 'issuer metadata',
    text: 'The document that discovery leads to: the issuer’s endpoints, its jwks_uri, and what it supports.',
  },
  revocation: {
    term: 'revocation',
    text: 'Ending a token before it expires. The receiver has to ask or to be told, as the token itself does not change.',
  },
  session: {
    term: 'session',
    text: 'What a server remembers about somebody between requests, found by an identifier that the browser sends along.',
  },
  stateless: {
    term: 'stateless',
    text: 'A server that keeps nothing between requests: all it needs comes with each. Any server can answer, and none can forget.',
  },
  'load-balancer': {
    term: 'load balancer',
    text: 'Takes requests and hands each to one of several servers.',
  },
  'sticky-session': {
    term: 'sticky session',
    text: 'The load balancer sends the same client to the same server each time, where its session is. If that server stops, so does the session.',
  },
  utilisation: {
    term: 'queue and utilisation',
    text: 'The share of time in which a server is busy. The nearer it comes to 1, the longer the queue: waiting grows without bound, not in proportion.',
  },
  cookie: {
    term: 'cookie',
    text: 'A small text that a server gives the browser and the browser sends back with each request to that site.',
  },
  samesite: {
    term: 'SameSite',
    text: 'A cookie attribute: Strict and Lax keep the browser from sending the cookie with requests that other sites start (Lax: except when the user follows a link).',
  },
  httponly: {
    term: 'HttpOnly',
    text: 'A cookie attribute: scripts can’t read the cookie. A script in the page can still make requests that carry it.',
  },
  origin: {
    term: 'origin',
    text: 'Scheme, host and port of an address. The browser keeps what belongs to one origin from scripts of another.',
  },
  'web-storage': {
    term: 'localStorage, sessionStorage',
    text: 'The browser’s storage of texts for one origin. Every script that runs in the page reads all of it.',
  },
  cors: {
    term: 'CORS, cross-origin resource sharing',
    text: 'HTTP headers by which a server says which other origins’ scripts may read its answers.',
  },
  csp: {
    term: 'CSP, Content Security Policy',
    text: 'A header by which a page tells the browser what it may load, run and call. It makes XSS harder, and stolen data harder to send away.',
  },
  bff: {
    term: 'BFF, backend for frontend',
    text: 'A small server of the application’s own that keeps the tokens and calls the APIs; the browser holds only a session cookie.',
  },
}
