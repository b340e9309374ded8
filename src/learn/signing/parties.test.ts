import { expect, test } from 'vitest'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import { issue, LESSON_ALGORITHMS, makeLessonKey, payloadSegmentOf } from '../lesson-key'
import { PARTIES, possibleSigners, trySigning, tryVerifying } from './parties'

const PAYLOAD = payloadSegmentOf(FIRST_SAMPLE.token)

test.each(LESSON_ALGORITHMS)(
  '%s: who can be the signer is whose signature the API accepts',
  async (algorithm) => {
    const key = await makeLessonKey(algorithm)
    if (!key.ok) throw new Error(key.problem.code)
    const attempts = await Promise.all(
      PARTIES.map((party) => trySigning(party, key.value, PAYLOAD)),
    )
    const accepted = PARTIES.filter((_, at) => {
      const attempt = attempts[at]
      return attempt?.kind === 'signed' && attempt.isAccepted
    })
    expect(accepted).toEqual(possibleSigners(key.value))
    expect(accepted).toEqual(algorithm === 'HS256' ? ['issuer', 'api'] : ['issuer'])
  },
)

test('a public key is refused as one to sign with', async () => {
  const key = await makeLessonKey('ES256')
  if (!key.ok) throw new Error(key.problem.code)
  const attempt = await trySigning('api', key.value, PAYLOAD)
  expect(attempt).toMatchObject({ kind: 'refused', problem: { code: 'key-cannot-sign' } })
})

test('whoever has the public key can verify; without the secret nobody can', async () => {
  for (const algorithm of LESSON_ALGORITHMS) {
    const key = await makeLessonKey(algorithm)
    if (!key.ok) throw new Error(key.problem.code)
    const token = await issue(algorithm, PAYLOAD, key.value.signing)
    if (!token.ok) throw new Error(token.problem.code)
    expect(await tryVerifying('stranger', key.value, token.value)).toEqual(
      algorithm === 'HS256'
        ? { kind: 'refused', problem: null }
        : { kind: 'verified', isValid: true },
    )
  }
})
