import type { Analysis, Member } from './analysis'
import type { ProfileId } from './profiles/profile'
import { boundsOf, readTimes, type Evaluation } from './time'
import type { Verdict } from './verdict'

/** What a token is, in the data of one sentence. Values are those of the token, of any length. */
export interface Summary {
  readonly kind: ProfileId
  readonly subject: string | null
  readonly issuer: string | null
  readonly audience: readonly string[]
  readonly validity: Validity | null
  readonly algorithm: string | null
  readonly keyId: string | null
  /** `embedded`: valid with the key that the token itself brought; `none`: alg is none. */
  readonly signature: 'valid' | 'embedded' | 'invalid' | 'unchecked' | 'none'
}

export interface Validity {
  /** From the moment it is valid to its expiry, in seconds; null where it does not say when that was. */
  readonly lifetime: number | null
  /** `exp`, in seconds since the epoch. */
  readonly until: number
  readonly state: 'future' | 'present' | 'past'
}

/** Sums a claims set up; null where there is none. */
export function summarise(
  { header, payload }: Analysis,
  verdict: Verdict,
  evaluation: Evaluation,
  kind: ProfileId,
): Summary | null {
  if (payload?.type !== 'object' || payload.faults.length > 0) return null
  const { exp, nbf, iat } = boundsOf(readTimes(payload, evaluation))
  const start = nbf ?? iat
  return {
    kind,
    subject: textOf(payload.members, 'sub'),
    issuer: textOf(payload.members, 'iss'),
    audience: audienceOf(payload.members, payload.view),
    validity: exp
      ? {
          lifetime: start && start.meant <= exp.meant ? exp.meant - start.meant : null,
          until: exp.meant,
          state: exp.state === 'failed' ? 'past' : nbf?.state === 'failed' ? 'future' : 'present',
        }
      : null,
    algorithm: verdict.algorithm,
    keyId: textOf(header?.members ?? [], 'kid'),
    signature: signatureOf(verdict),
  }
}

const last = (members: readonly Member[], name: string): Member | undefined =>
  members.findLast((member) => member.name === name)

function textOf(members: readonly Member[], name: string): string | null {
  const value = last(members, name)?.value ?? null
  return typeof value === 'string' && value !== '' ? value : null
}

/** More are not said. */
const MAX_AUDIENCE_LENGTH = 10_000

function audienceOf(members: readonly Member[], view: string): readonly string[] {
  const aud = last(members, 'aud')
  if (typeof aud?.value === 'string') return aud.value === '' ? [] : [aud.value]
  if (aud?.type !== 'array') return []
  const { start, end } = aud.valueRange
  if (end - start > MAX_AUDIENCE_LENGTH) return []
  const values = JSON.parse(view.slice(start, end)) as readonly unknown[]
  return values.filter((value) => typeof value === 'string')
}

function signatureOf({ algorithm, signature, keyOrigin }: Verdict): Summary['signature'] {
  if (algorithm === 'none') return 'none'
  return signature === 'valid' && keyOrigin === 'embedded' ? 'embedded' : signature
}
