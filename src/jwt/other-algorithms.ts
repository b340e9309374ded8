/** The registered algorithms that make no signatures: RFC 7518 sections 4.1 and 5.1, WebCrypto. */
export const KEY_MANAGEMENT = [
  'RSA1_5',
  'RSA-OAEP',
  'RSA-OAEP-256',
  'RSA-OAEP-384',
  'RSA-OAEP-512',
  'A128KW',
  'A192KW',
  'A256KW',
  'dir',
  'ECDH-ES',
  'ECDH-ES+A128KW',
  'ECDH-ES+A192KW',
  'ECDH-ES+A256KW',
  'A128GCMKW',
  'A192GCMKW',
  'A256GCMKW',
  'PBES2-HS256+A128KW',
  'PBES2-HS384+A192KW',
  'PBES2-HS512+A256KW',
] as const

export const CONTENT_ENCRYPTION = [
  'A128CBC-HS256',
  'A192CBC-HS384',
  'A256CBC-HS512',
  'A128GCM',
  'A192GCM',
  'A256GCM',
] as const

/** Only a JWK may name them; in the header of a token they are prohibited. */
export const FOR_KEYS_ALONE = [
  'RS1',
  'HS1',
  'A128CBC',
  'A192CBC',
  'A256CBC',
  'A128CTR',
  'A192CTR',
  'A256CTR',
] as const

export const OTHER_ALGORITHMS = [
  ...KEY_MANAGEMENT,
  ...CONTENT_ENCRYPTION,
  ...FOR_KEYS_ALONE,
] as const

export type OtherAlgorithmName = (typeof OTHER_ALGORITHMS)[number]
