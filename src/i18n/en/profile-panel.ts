import type { Expectations, GivenName } from '../../jwt/expectations'
import type { Assessment } from '../../jwt/profiles/assess'
import type { ProfileId, Result } from '../../jwt/profiles/profile'
import { cite } from '../reference'
import { profileNames, titleOf } from './profile-names'
import { reasonText, requirementText } from './profile-rules'

/** Whom the sentence is about: `an`, where the name begins with a vowel's sound. */
const withArticle = (profile: ProfileId): string =>
  `${/^(access|ID|introspection|entity)/.test(profileNames[profile]) ? 'an' : 'a'} ${profileNames[profile]}`

const recognitions: Readonly<Record<Assessment['by'], (profile: ProfileId) => string>> = {
  typ: (profile) => `typ says that this is ${withArticle(profile)}.`,
  shape: (profile) =>
    profile === 'jwt'
      ? 'Nothing says that this is more than a plain JWT.'
      : `By its claims this looks like ${withArticle(profile)}. If it is one, choose it above to hold the token to every rule.`,
  choice: (profile) => `Held to the rules for ${withArticle(profile)}, as you chose.`,
}

/** The panel of a token's profile, of what is expected, and of the values to compare with. */
export const profilePanel = {
  summary: 'Summary',
  profile: 'Held to',
  automatic: (recognised: ProfileId) => `Recognised: ${profileNames[recognised]}`,
  title: titleOf,
  recognition: ({ by, profile }: Assessment) => recognitions[by](profile),
  rules: 'Rules',
  expected: 'What you expect',
  expectations: 'Expectations',
  given: 'To compare with',
  givenDetail: 'Stays in this page, and goes with the token.',
  results: {
    pass: 'passed',
    fail: 'failed',
    warning: 'warning',
    'not-applicable': 'not checked',
  } satisfies Record<Result, string>,
  requirementText,
  reasonText,
  reference: cite,
  fields: {
    issuer: 'Issuer',
    audience: 'Audience',
    subject: 'Subject',
    type: 'Type',
    claims: 'Required claims',
    algorithms: 'Allowed algorithms',
    maximumAge: 'Maximum age in seconds',
  } satisfies Record<keyof Expectations, string>,
  values: {
    nonce: 'Nonce',
    accessToken: 'Access token',
    code: 'Authorization code',
    method: 'HTTP method',
    url: 'Request URL',
  } satisfies Record<GivenName, string>,
}
