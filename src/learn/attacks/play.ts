import type { Answer } from './answer'
import { ATTACKS, type AttackName } from './attack-table'
import { forge, type Choices } from './forge'
import type { Policy } from './server'
import { verifyStrictly } from './strict'
import { KEY_ID, OTHER_AUDIENCE, serverOf, type Signer, type World } from './world'

/** What came of an attack. */
export interface Outcome {
  readonly token: string
  readonly naive: Answer
  readonly strict: Answer
}

/**
 * Forges a token and shows it to both verifiers. The strict one holds a secret of its own where the
 * naive one’s is weak: there it is shown its own token, forged in the same way.
 *
 * @param guessed the secret that was found; null where none was
 */
export async function play(
  name: AttackName,
  choices: Choices,
  world: World,
  guessed: string | null,
): Promise<Outcome> {
  const { signer, naive } = ATTACKS[name]
  const token = await forge(world.issued[signer], choices, world, guessed)
  const careful = strictSigner(signer)
  const other =
    careful === signer ? token : await forge(world.issued[careful], choices, world, guessed)
  return {
    token,
    naive: await naive(token, serverOf(world)),
    strict: await verifyStrictly(other, policyOf(world, careful)),
  }
}

/** Whether someone came in as an administrator where only the naive verifier was looking. */
export const isBreakIn = ({ naive, strict }: Outcome): boolean =>
  naive.isAccepted && naive.claims.role === 'admin' && !strict.isAccepted

/** A replayed token is the issuer's own: where and when it is shown makes the attack. */
export interface Showing {
  readonly api: 'own' | 'other'
  readonly time: 'now' | 'later'
}

/** How much later, in seconds: the token has expired by then. */
export const LATER = 3600

/** @param used the `jti` of tokens that the strict verifier accepted before */
export async function replay(
  { api, time }: Showing,
  world: World,
  used: ReadonlySet<unknown>,
): Promise<Outcome> {
  const { signer, naive } = ATTACKS.replay
  const token = world.issued[signer]
  const policy = policyOf(world, 'private')
  return {
    token,
    naive: await naive(token, serverOf(world)),
    strict: await verifyStrictly(token, {
      ...policy,
      now: time === 'now' ? policy.now : policy.now + LATER,
      used,
      audience: api === 'own' ? policy.audience : OTHER_AUDIENCE,
    }),
  }
}

const strictSigner = (signer: Signer): Exclude<Signer, 'weak'> =>
  signer === 'weak' ? 'strong' : signer

function policyOf(
  { issuer, audience, publicKey, strongSecret, now }: World,
  signer: Exclude<Signer, 'weak'>,
): Policy {
  return {
    algorithm: signer === 'private' ? 'RS256' : 'HS256',
    keys: new Map([[KEY_ID, signer === 'private' ? publicKey : strongSecret]]),
    issuer,
    audience,
    now,
    used: null,
  }
}
