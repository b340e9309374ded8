import type { Summary, Validity } from '../../jwt/summary'
import { excerpt } from '../excerpt'
import { utcFormatter } from '../format'
import { formatDuration } from './durations'
import { LANGUAGE } from './language'
import { titleOf } from './profile-names'

const formatUtc = utcFormatter(LANGUAGE)

/** More audiences are counted. */
const MAX_AUDIENCES = 3

/** The token in one sentence; what was not verified is only claimed. */
export function summaryText(summary: Summary): string {
  const { kind, subject, issuer, audience, validity } = summary
  const subjectText = subject === null ? '' : ` for ${excerpt(subject)}`
  const parties = [
    ...(issuer === null ? [] : [`issued by ${excerpt(issuer)}`]),
    ...(audience.length === 0 ? [] : [`for ${audienceText(audience)}`]),
  ].join(' ')
  const claims = [
    `${titleOf(kind)}${subjectText}`,
    ...(parties === '' ? [] : [parties]),
    validity === null ? 'without an expiry' : validityText(validity),
  ].join(', ')
  return `${claims}; ${signatureText(summary)}.`
}

function audienceText(audience: readonly string[]): string {
  const shown = audience.slice(0, MAX_AUDIENCES).map(excerpt)
  const left = audience.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(' and ')
}

const tenses = { future: 'will be valid', present: 'valid', past: 'was valid' } as const

function validityText({ lifetime, until, state }: Validity): string {
  const duration = lifetime === null ? '' : ` for ${formatDuration(lifetime)}`
  return `${tenses[state]}${duration} until ${formatUtc(until)}`
}

function signatureText({ signature, algorithm, keyId }: Summary): string {
  const how =
    algorithm === null
      ? ''
      : ` with ${excerpt(algorithm)}${keyId === null ? '' : ` by key ${excerpt(keyId)}`}`
  return {
    valid: `signed${how}`,
    embedded: `signed${how}${keyId === null ? ' by a key that' : ', which'} the token itself brought`,
    invalid: `claims to be signed${how}, but is not by this key`,
    unchecked: `claims to be signed${how}, which was not checked`,
    none: 'not signed: anyone can write it',
  }[signature]
}
