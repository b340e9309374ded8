import type { NameFindings } from '../../jwt/findings-names'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'
import { formatCount } from './language'
import { valueTypes } from './value-type-texts'

const reasons: Readonly<Record<NameFindings['misspelled-name']['kind'], string>> = {
  case: 'Names are compared letter by letter, case and separators included',
  'long-form': 'The registered name is an abbreviation, and readers look for nothing else',
  typo: 'It is one letter away from the registered name',
}

export const nameFindings: RuleTexts<NameFindings> = {
  'mistyped-claim': {
    name: 'A registered claim of another type',
    title: ({ name }) => `${quote(name)} has another type than it should`,
    explanation: ({ type }) =>
      `${valueTypes[type]} is expected here. Strict readers refuse the token, lenient ones take it for something else.`,
  },
  'mistyped-parameter': {
    name: 'A header parameter of another type',
    title: ({ name }) => `${quote(name)} in the header has another type than it should`,
    explanation: ({ type }) =>
      `${valueTypes[type]} is expected here. Some libraries ignore the parameter then, others fail.`,
  },
  'look-alike-name': {
    name: 'A name that looks like a registered one',
    title: ({ name, meant }) => `${quote(name)} only looks like ${meant}`,
    explanation: ({ meant }) =>
      `It has letters of another alphabet, or digits for letters. Readers do not find ${meant}, though people see it.`,
  },
  'misspelled-name': {
    name: 'A misspelt registered name',
    title: ({ name, meant }) => `${quote(name)} is probably meant as ${meant}`,
    explanation: ({ kind, meant }) =>
      `${reasons[kind]}. A verifier that looks for ${meant} finds none.`,
  },
  'names-unjudged': {
    name: 'More claims than are looked at',
    title: ({ judged, count }) =>
      `The names of the first ${formatCount(judged)} of ${formatCount(count)} claims were looked at`,
    explanation:
      'Behind them no wrong name or type is told. No usual token has that many: look at why it does.',
  },
}
