import { analyze } from '../../jwt/analyze'
import type { KeyInput } from '../../jwt/key'
import type { Problem } from '../../jwt/problem'
import { verify } from '../../jwt/verify'
import { issue, makeLessonKey, type LessonKey } from '../lesson-key'

/** Who has to do with a token: who issues it, who is shown it, and everybody else. */
export const PARTIES = ['issuer', 'api', 'stranger'] as const
export type Party = (typeof PARTIES)[number]

/** What of the issuer's key a party has. */
export type Holding = 'secret' | 'private' | 'public' | 'nothing'

/** A secret is shared with whoever verifies; a public key is anybody's. */
export const holdingOf = (party: Party, { algorithm }: Pick<LessonKey, 'algorithm'>): Holding => {
  if (algorithm === 'HS256') return party === 'stranger' ? 'nothing' : 'secret'
  return party === 'issuer' ? 'private' : 'public'
}

/** What came of a party's attempt to do something with the key it has. */
export type Attempt =
  | { readonly kind: 'verified'; readonly isValid: boolean }
  /** `isAccepted`: whether the API, which checks it, takes the token for the issuer's. */
  | { readonly kind: 'signed'; readonly isAccepted: boolean; readonly isOwnKey: boolean }
  | { readonly kind: 'refused'; readonly problem: Problem | null }

/** Checks the issuer's token with what the party has. */
export async function tryVerifying(party: Party, key: LessonKey, token: string): Promise<Attempt> {
  if (holdingOf(party, key) === 'nothing') return { kind: 'refused', problem: null }
  return { kind: 'verified', isValid: await isValid(token, key.verifying) }
}

/**
 * Signs a token in the issuer's name with what the party has, and shows it to the API. Who has
 * nothing makes a key of their own.
 */
export async function trySigning(party: Party, key: LessonKey, payload: string): Promise<Attempt> {
  const holding = holdingOf(party, key)
  const isOwnKey = holding === 'nothing'
  const own = isOwnKey ? await makeLessonKey(key.algorithm) : null
  if (own && !own.ok) return { kind: 'refused', problem: own.problem }
  const signing = own ? own.value.signing : holding === 'public' ? key.verifying : key.signing
  const token = await issue(key.algorithm, payload, signing)
  if (!token.ok) return { kind: 'refused', problem: token.problem }
  return { kind: 'signed', isAccepted: await isValid(token.value, key.verifying), isOwnKey }
}

/** Whom a token that verifies can be from, going by who can make one. */
export const possibleSigners = (key: Pick<LessonKey, 'algorithm'>): readonly Party[] =>
  PARTIES.filter((party) => ['secret', 'private'].includes(holdingOf(party, key)))

export const isValid = async (token: string, key: KeyInput): Promise<boolean> =>
  (await verify(analyze(token), key)).state === 'valid'
