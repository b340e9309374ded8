import { createHmac } from 'node:crypto'
import { analyze } from '../analyze'
import { NOTHING_EXPECTED, NOTHING_GIVEN } from '../expectations'
import { assess, type Assessment, type AssessmentInput } from './assess'
import type { Verdict } from '../verdict'
import { verify } from '../verify'

/** The moment that tokens are judged at, in seconds since the epoch. */
export const NOW = 1_800_000_000

type Json = Readonly<Record<string, unknown>>

/** A verdict for want of a key. */
export const UNVERIFIED: Verdict = await verify(analyze(''), {
  text: '',
  encoding: 'utf8',
  origin: 'given',
})

const encode = (part: Json): string => Buffer.from(JSON.stringify(part)).toString('base64url')

export function tokenOf(header: Json, claims: Json): string {
  const input = `${encode(header)}.${encode(claims)}`
  return `${input}.${createHmac('sha256', 'any').update(input).digest('base64url')}`
}

/** What becomes of a token; `others` in place of nothing chosen, given and expected. */
export function assessed(
  header: Json,
  claims: Json,
  {
    verdict,
    ...others
  }: Partial<Omit<AssessmentInput, 'verdict'>> & {
    readonly verdict?: Partial<Verdict>
  } = {},
): Assessment {
  const assessment = assess({
    analysis: analyze(tokenOf(header, claims)),
    verdict: { ...UNVERIFIED, ...verdict },
    evaluation: { moment: NOW, leeway: 0 },
    profile: 'auto',
    given: NOTHING_GIVEN,
    expectations: NOTHING_EXPECTED,
    ...others,
  })
  if (!assessment) throw new Error('there is no claims set')
  return assessment
}

/** The rows that are not met: `fail missing iss`. */
export const unmet = ({ rows, expected }: Assessment): readonly string[] =>
  [...rows, ...expected]
    .filter(({ result }) => result === 'fail' || result === 'warning')
    .map(({ result, requirement, reason }) => {
      const { data } = requirement
      const name = 'name' in data ? ` ${data.name}` : ''
      return `${result} ${requirement.code}${name}: ${reason.code}`
    })
