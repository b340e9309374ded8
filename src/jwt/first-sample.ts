import type { SecretEncoding } from './key'

/** A document to start from: a token and the key to it, made for this purpose only. */
export interface Sample {
  readonly id: SampleId
  readonly token: string
  /** Empty where the token has no key. */
  readonly key: string
  readonly encoding: SecretEncoding
}

/** An algorithm's name for a good token, or what is remarkable about the token. */
export type SampleId =
  'HS256' | 'RS256' | 'PS256' | 'ES256' | 'EdDSA' | 'ML-DSA-44' | 'expired' | 'unsecured' | 'broken'

/** What the first visit shows; apart from the others, which are loaded when one is chosen. */
export const FIRST_SAMPLE: Sample = {
  id: 'HS256',
  token:
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2lzc3Vlci5leGFtcGxlIiwic3ViIjoidXNlci00MiIsImF1ZCI6Imh0dHBzOi8vYXBpLmV4YW1wbGUiLCJuYW1lIjoiWm_DqyDFgXVrYXNpZXdpY3oiLCJzY29wZSI6Im9yZGVyczpyZWFkIG9yZGVyczp3cml0ZSIsImlhdCI6MTc2NzYwMzYwMCwibmJmIjoxNzY3NjAzNjAwLCJleHAiOjIwODMxMzY0MDAsImp0aSI6ImI3YzFmMGRlLTNhNTItNGM4Ni05ZDQxLTZlMjBhNThmNzcxMyJ9.uDQa4XbxrS1xz2jLvp1PblRTk0i7PxoJ8Xi0SpbcXpE',
  key: 'triptych-sample-secret-for-learning-only',
  encoding: 'utf8',
}
