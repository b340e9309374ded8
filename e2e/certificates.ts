import {
  INTERMEDIATE_CERTIFICATE,
  LEAF_CERTIFICATE,
  ROOT_CERTIFICATE,
} from '../src/jwt/certificate-fixtures'

export const CHAIN = [LEAF_CERTIFICATE, INTERMEDIATE_CERTIFICATE, ROOT_CERTIFICATE] as const

/** The leaf's own. It signs nothing but tokens in these tests. */
export const LEAF_PRIVATE_KEY = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIKI99YFKbxjJlzIpxgyjGZu97MUBV7m1Pu0455qek6BB
-----END PRIVATE KEY-----
`
