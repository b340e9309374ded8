import type { RegisteredAlgorithm } from '../../jwt/algorithm-registry'
import type { NameText } from '../name-text'

/** What each registered algorithm is made of, and what speaks for or against it. */
export const algorithms: Readonly<Record<RegisteredAlgorithm['name'], NameText>> = {
  HS256: {
    title: 'HMAC with SHA-256',
    explanation:
      'One shared secret of at least 32 bytes signs and verifies: whoever can check a token can forge one.',
  },
  HS384: {
    title: 'HMAC with SHA-384',
    explanation: 'A shared secret of at least 48 bytes, known to the signer and to every verifier.',
  },
  HS512: {
    title: 'HMAC with SHA-512',
    explanation: 'The longest of the shared-secret codes: the secret needs 64 bytes or more.',
  },
  RS256: {
    title: 'RSASSA-PKCS1-v1_5 with SHA-256',
    explanation:
      'Signed with a private RSA key of 2048 bits or more, checked with the public one. The algorithm met most often, and understood everywhere.',
  },
  RS384: {
    title: 'RSASSA-PKCS1-v1_5 with SHA-384',
    explanation: 'The older RSA scheme with a longer hash. The key’s length decides its strength.',
  },
  RS512: {
    title: 'RSASSA-PKCS1-v1_5 with SHA-512',
    explanation:
      'The older RSA scheme with the longest hash; signatures are as long as with RS256.',
  },
  PS256: {
    title: 'RSASSA-PSS with SHA-256',
    explanation:
      'RSA with a random salt of 32 bytes, so that each signature differs. The scheme to prefer for RSA keys.',
  },
  PS384: {
    title: 'RSASSA-PSS with SHA-384',
    explanation: 'RSA with padding that has a proof of security, and a salt of 48 bytes.',
  },
  PS512: {
    title: 'RSASSA-PSS with SHA-512',
    explanation:
      'Salted RSA with a salt of 64 bytes; an RSA key of 1024 bits would be too small for it.',
  },
  ES256: {
    title: 'ECDSA on P-256 with SHA-256',
    explanation:
      'Short signatures of 64 bytes from small keys. The signer needs good random numbers: a repeated one gives the key away.',
  },
  ES384: {
    title: 'ECDSA on P-384 with SHA-384',
    explanation: 'Signatures of 96 bytes, on the curve that the NSA’s CNSA 1.0 suite asks for.',
  },
  ES512: {
    title: 'ECDSA on P-521 with SHA-512',
    explanation:
      'Signatures of 132 bytes. The curve is P-521, not 512: the name counts the hash’s bits.',
  },
  ES256K: {
    title: 'ECDSA on secp256k1 with SHA-256',
    explanation: 'On the curve known from Bitcoin. Few libraries and no browser have it built in.',
  },
  EdDSA: {
    title: 'EdDSA, curve not named',
    explanation:
      'Only the key tells whether Ed25519 or Ed448 is meant. Deprecated in favour of these two names.',
  },
  Ed25519: {
    title: 'EdDSA on Ed25519',
    explanation:
      'Fast, with signatures of 64 bytes and no random numbers while signing. A good choice where everybody supports it.',
  },
  Ed448: {
    title: 'EdDSA on Ed448',
    explanation: 'The larger Edwards curve, with signatures of 114 bytes and a higher margin.',
  },
  'ML-DSA-44': {
    title: 'ML-DSA-44, post-quantum',
    explanation:
      'Lattice signatures that quantum computers are not known to break, at 2,420 bytes each: mind limits on header sizes.',
  },
  'ML-DSA-65': {
    title: 'ML-DSA-65, post-quantum',
    explanation: 'The middle strength of ML-DSA. A signature takes 3,309 bytes.',
  },
  'ML-DSA-87': {
    title: 'ML-DSA-87, post-quantum',
    explanation: 'The highest strength of ML-DSA. A signature takes 4,627 bytes.',
  },
  none: {
    title: 'No signature',
    explanation:
      'Nothing protects the token: anybody can write it. A verifier refuses it unless it was told to expect none.',
  },
  RSA1_5: {
    title: 'RSAES-PKCS1-v1_5',
    explanation:
      'The content key is encrypted with RSA and an old padding. Servers that reveal padding errors leak it: not to be used any more.',
  },
  'RSA-OAEP': {
    title: 'RSAES-OAEP with SHA-1',
    explanation:
      'The content key is encrypted with the receiver’s RSA key. SHA-1 does no harm here, but RSA-OAEP-256 avoids the question.',
  },
  'RSA-OAEP-256': {
    title: 'RSAES-OAEP with SHA-256',
    explanation:
      'The content key is encrypted with the receiver’s RSA key: the usual choice for RSA.',
  },
  'RSA-OAEP-384': {
    title: 'RSAES-OAEP with SHA-384',
    explanation: 'RSA encryption of the content key with a longer hash in its padding.',
  },
  'RSA-OAEP-512': {
    title: 'RSAES-OAEP with SHA-512',
    explanation: 'RSA encryption of the content key with the longest hash in its padding.',
  },
  A128KW: {
    title: 'AES key wrap, 128 bit',
    explanation: 'The content key is wrapped with a shared secret key of exactly 16 bytes.',
  },
  A192KW: {
    title: 'AES key wrap, 192 bit',
    explanation:
      'The content key is wrapped with a shared secret key of 24 bytes; rarely supported.',
  },
  A256KW: {
    title: 'AES key wrap, 256 bit',
    explanation: 'The content key is wrapped with a shared secret key of exactly 32 bytes.',
  },
  dir: {
    title: 'Direct use of a shared key',
    explanation:
      'The shared key encrypts the content itself, so the second segment stays empty. The key must have the length that enc needs.',
  },
  'ECDH-ES': {
    title: 'Key agreement on a curve',
    explanation:
      'The sender’s throw-away key in epk and the receiver’s key give the content key; nothing is wrapped.',
  },
  'ECDH-ES+A128KW': {
    title: 'Key agreement, then 128-bit key wrap',
    explanation: 'What was agreed on wraps the content key with AES-128.',
  },
  'ECDH-ES+A192KW': {
    title: 'Key agreement, then 192-bit key wrap',
    explanation: 'What was agreed on wraps the content key with AES-192, which some browsers lack.',
  },
  'ECDH-ES+A256KW': {
    title: 'Key agreement, then 256-bit key wrap',
    explanation: 'What was agreed on wraps the content key with AES-256; fits several receivers.',
  },
  A128GCMKW: {
    title: 'AES-GCM key encryption, 128 bit',
    explanation:
      'A shared key of 16 bytes encrypts the content key; iv and tag stand in the header.',
  },
  A192GCMKW: {
    title: 'AES-GCM key encryption, 192 bit',
    explanation: 'A shared key of 24 bytes encrypts the content key; iv must never repeat.',
  },
  A256GCMKW: {
    title: 'AES-GCM key encryption, 256 bit',
    explanation: 'A shared key of 32 bytes encrypts and authenticates the content key.',
  },
  'PBES2-HS256+A128KW': {
    title: 'Password, HMAC SHA-256 and AES-128',
    explanation:
      'A key is stretched from a password. The header’s p2c says how long that takes, so a receiver has to limit it.',
  },
  'PBES2-HS384+A192KW': {
    title: 'Password, HMAC SHA-384 and AES-192',
    explanation: 'A password is stretched to 24 bytes. As strong as the password, not more.',
  },
  'PBES2-HS512+A256KW': {
    title: 'Password, HMAC SHA-512 and AES-256',
    explanation:
      'A password is stretched to 32 bytes; the strongest of the three, guesses are slowest.',
  },
  'A128CBC-HS256': {
    title: 'AES-128 in CBC mode with HMAC SHA-256',
    explanation:
      'Encrypts and authenticates the content with a key of 32 bytes, half of it for each. Every library has it.',
  },
  'A192CBC-HS384': {
    title: 'AES-192 in CBC mode with HMAC SHA-384',
    explanation:
      'Encrypts and authenticates the content with a key of 48 bytes, half of it for each.',
  },
  'A256CBC-HS512': {
    title: 'AES-256 in CBC mode with HMAC SHA-512',
    explanation:
      'Encrypts and authenticates the content with a key of 64 bytes. Forgiving where an IV repeats.',
  },
  A128GCM: {
    title: 'AES-GCM, 128 bit',
    explanation: 'Encrypts and authenticates the content in one go with a key of 16 bytes.',
  },
  A192GCM: {
    title: 'AES-GCM, 192 bit',
    explanation: 'A key of 24 bytes for the content. Chromium’s WebCrypto doesn’t have it.',
  },
  A256GCM: {
    title: 'AES-GCM, 256 bit',
    explanation:
      'A key of 32 bytes encrypts and authenticates the content. An IV that repeats under one key breaks it.',
  },
  RS1: {
    title: 'RSASSA-PKCS1-v1_5 with SHA-1',
    explanation: 'SHA-1 collisions can be bought: only a JWK may name it, a token never.',
  },
  HS1: {
    title: 'HMAC with SHA-1',
    explanation: 'For keys of older protocols. A token that claims it is to be rejected.',
  },
  A128CBC: {
    title: 'AES-128 in CBC mode alone',
    explanation:
      'Encryption that nothing authenticates: for keys of other uses, prohibited in tokens.',
  },
  A192CBC: {
    title: 'AES-192 in CBC mode alone',
    explanation: 'Without authentication, ciphertext can be changed unnoticed. A JWK may name it.',
  },
  A256CBC: {
    title: 'AES-256 in CBC mode alone',
    explanation: 'A strong cipher without a check of integrity, hence never in a token.',
  },
  A128CTR: {
    title: 'AES-128 in counter mode',
    explanation: 'Each bit flipped in the ciphertext flips one in the text: not for tokens.',
  },
  A192CTR: {
    title: 'AES-192 in counter mode',
    explanation: 'A stream cipher for keys that WebCrypto exports; prohibited in tokens.',
  },
  A256CTR: {
    title: 'AES-256 in counter mode',
    explanation: 'Names the use of a WebCrypto key. Unauthenticated, so no token may use it.',
  },
}
