import { traceEcdsa } from './ecdsa-trace'
import { traceEd25519 } from './ed25519-trace'
import { traceHmac } from './hmac-trace'
import { traceRsa } from './rsa-trace'
import type { Trace, Traced, TracedAlgorithm } from './trace'

/** What lies between a signing input and its signature, and between both and the verdict. */
export const TRACES: Readonly<Record<TracedAlgorithm, (traced: Traced) => Trace>> = {
  HS256: traceHmac,
  RS256: traceRsa,
  ES256: traceEcdsa,
  Ed25519: traceEd25519,
}
