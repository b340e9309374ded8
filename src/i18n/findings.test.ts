import { describe, expect, test } from 'vitest'
import type { Mend } from '../jwt/finding-rule'
import { RULE_LIST, type Finding, type FindingData, type RuleId } from '../jwt/findings'
import { charRange } from '../jwt/range'
import { findings as english } from './en/findings'
import { FINDING_SAMPLES } from './finding-samples-on-test'
import type { FindingText } from './finding-text'
import { lostIn } from './kept-on-test'
import type { LateMessages } from './messages'
import { letterOf } from './script-on-test'
import { HOSTILE, rowsOf, TEXTS } from './texts-on-test'

const UNPLACED = {
  severity: 'low',
  specification: null,
  place: 'token',
  range: null,
  mend: null,
} as const

const about = <R extends RuleId>(rule: R, data: FindingData[R]) =>
  ({ ...UNPLACED, rule, data }) as Finding

const SAMPLES = rowsOf(FINDING_SAMPLES).map(({ code, data }) => about(code, data))

const explanationsOf = (findings: LateMessages['findings']): ReadonlyMap<RuleId, string> =>
  new Map(SAMPLES.map((finding) => [finding.rule, findings.textOf(finding).explanation]))

const both = ({ title, explanation }: FindingText): string => `${title}\n${explanation}`

const valuesIn = (data: object): readonly string[] =>
  Object.values(data)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)

/** What our own code calls things in the data: translated, unlike what a token or a key says. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'access-token',
  'case',
  'client-assertion',
  'microseconds',
  'milliseconds',
  'number',
  'payload',
  'signature',
  'string',
  'boolean',
  'words',
])

const QUOTING: readonly Finding[] = [
  about('duplicate-name', { name: HOSTILE, first: '1', last: '2' }),
  about('unsafe-integer', { raw: HOSTILE, read: '1' }),
  about('number-overflow', { raw: HOSTILE }),
  about('alg-unknown', { name: HOSTILE }),
  about('crit-unknown', { name: HOSTILE }),
  about('aud-wildcard', { audience: HOSTILE }),
  about('mistyped-claim', { name: HOSTILE, type: 'string' }),
  about('personal-data', { name: HOSTILE }),
  about('rsa-roca', { keyId: HOSTILE }),
]

describe.each(TEXTS)('in $tag', ({ tag, late: { findings } }) => {
  test.each(SAMPLES)('$rule says what was found and why it matters', (finding) => {
    const { title, explanation } = findings.textOf(finding)
    for (const text of [title, explanation]) {
      expect(text).toMatch(/^\S.*\S$/)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
      expect(text).toMatch(letterOf(tag))
    }
    expect(title).not.toMatch(/\.$/)
    expect(explanation).toMatch(/\.$/)
  })

  test.each(SAMPLES)('$rule shows what it shows in English', (finding) => {
    const values = valuesIn(finding.data).filter((value) => !OWN_WORDS.has(value))
    const text = both(findings.textOf(finding))
    expect(lostIn(text, both(english.textOf(finding)), values)).toEqual([])
  })

  test('no two rules have the same name', () => {
    const names = RULE_LIST.map(({ id }) => findings.ruleName(id))
    expect(new Set(names).size).toBe(names.length)
  })

  test('no two rules give the same reason', () => {
    const explanations = explanationsOf(findings)
    expect(new Set(explanations.values()).size).toBe(explanations.size)
  })

  test.each(QUOTING)('$rule quotes short, in one line and unturned', (finding) => {
    const { title } = findings.textOf(finding)
    expect(title.length).toBeLessThan(200)
    expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

test.each<readonly [Mend, string]>([
  [{ kind: 'set-member', place: 'payload', name: 'exp', rawValue: '1' }, 'Set exp to 1'],
  [{ kind: 'remove-member', place: 'header', name: 'jku' }, 'Remove jku'],
  [{ kind: 'replace-range', place: 'key', range: charRange(0, 1), text: '' }, 'Remove it'],
  [{ kind: 'replace-range', place: 'token', range: charRange(0, 1), text: 'a' }, 'Encode it right'],
  [{ kind: 'replace-range', place: 'payload', range: charRange(0, 1), text: '"1"' }, 'Write "1"'],
])('a mend is named for what it does: %o', (mend, name) => {
  expect(english.mend(mend)).toBe(name)
})
