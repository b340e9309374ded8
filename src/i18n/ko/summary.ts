import type { Summary, Validity } from '../../jwt/summary'
import { excerpt } from '../excerpt'
import { utcFormatter } from '../format'
import { formatDuration } from './durations'
import { LANGUAGE } from './language'
import { profileNames } from './profile-names'

const formatUtc = utcFormatter(LANGUAGE)

/** More audiences are counted. */
const MAX_AUDIENCES = 3

/** The token in three short sentences; what was not verified is only claimed. */
export function summaryText(summary: Summary): string {
  const { kind, subject, issuer, audience, validity } = summary
  const parties = [
    issuer === null ? null : `${excerpt(issuer)}에서`,
    audience.length === 0 ? null : `${audienceText(audience)} 앞으로`,
    issuer === null && audience.length === 0 ? null : '발급한',
    subject === null ? null : `${excerpt(subject)}의`,
    `${profileNames[kind]}입니다.`,
  ].filter((words) => words !== null)
  const expiry = validity === null ? '만료 시각이 없습니다.' : validityText(validity)
  return `${parties.join(' ')} ${expiry} ${signatureText(summary)}`
}

function audienceText(audience: readonly string[]): string {
  const shown = audience.slice(0, MAX_AUDIENCES).map(excerpt).join(', ')
  const left = audience.length - MAX_AUDIENCES
  return left > 0 ? `${shown} 외 ${left}곳` : shown
}

const tenses = {
  future: '유효할 예정입니다.',
  present: '유효합니다.',
  past: '유효했습니다.',
} as const

function validityText({ lifetime, until, state }: Validity): string {
  const duration = lifetime === null ? '' : `${formatDuration(lifetime)} 동안 `
  return `${formatUtc(until)}까지 ${duration}${tenses[state]}`
}

function signatureText({ signature, algorithm, keyId }: Summary): string {
  const algorithmText = algorithm === null ? '' : `${excerpt(algorithm)} 알고리즘`
  const key = algorithm === null || keyId === null ? null : excerpt(keyId)
  const how =
    key === null ? algorithmText && `${algorithmText}으로 ` : `${algorithmText}과 ${key} 키로 `
  const embedded = `${algorithmText && `${algorithmText}과 `}토큰이 가져온 키${key === null ? '' : `(${key})`}로`
  return {
    valid: `${how}서명되었습니다.`,
    embedded: `${embedded} 서명되었습니다.`,
    invalid: `${how}서명되었다고 하지만, 이 키의 서명이 아닙니다.`,
    unchecked: `${how}서명되었다고 하지만, 확인하지 않았습니다.`,
    none: '서명이 없어 누구나 만들 수 있습니다.',
  }[signature]
}
