import { traceEcdsa } from './ecdsa-trace'
import { traceEd25519 } from './ed25519-trace'
import { traceHmac } from './hmac-trace'
import { traceRsa } from './rsa-trace'
import type { Trace, Traced } from './trace'
import type { LessonAlgorithm } from '../lesson-key'

/** What lies between a signing input and its signature, and between both and the verdict. */
export const TRACES: Readonly<Record<LessonAlgorithm, (traced: Traced) => Trace>> = {
  HS256: traceHmac,
  RS256: traceRsa,
  ES256: traceEcdsa,
  Ed25519: traceEd25519,
}
