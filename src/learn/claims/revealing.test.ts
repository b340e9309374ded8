import { expect, test } from 'vitest'
import { CANDIDATES, revealedBy, withCandidates, type CandidateId } from './revealing'

test.each<[id: CandidateId, rules: readonly string[]]>([
  ['role', []],
  ['tenant', []],
  ['password', ['password-in-payload']],
  ['database', ['url-password-in-payload']],
  ['card', ['card-number']],
  ['email', ['personal-data']],
  ['birthdate', ['personal-data']],
])('%s: %j', (id, rules) => {
  const revealed = revealedBy(withCandidates('{"sub":"me"}', [id]))
  expect(revealed.map(({ rule }) => rule)).toEqual(rules)
})

test('what is revealed lies where it stands in the text', () => {
  const json = withCandidates('{\n  "sub": "me"\n}', ['card'])
  const [card] = revealedBy(json)
  expect(json.slice(card?.range?.start, card?.range?.end)).toContain('4111')
})

test('all candidates can stand in a payload together', () => {
  const all = CANDIDATES.map(({ id }) => id)
  const payload = JSON.parse(withCandidates('{}', all)) as object
  expect(Object.keys(payload)).toEqual(CANDIDATES.map(({ name }) => name))
  expect(new Set(revealedBy(JSON.stringify(payload)).map(({ name }) => name)).size).toBe(5)
})
