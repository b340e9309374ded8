import { useId } from 'react'
import { useLateMessages } from '../i18n/messages'
import type { Assessment } from '../jwt/profiles/assess'
import { PROFILE_IDS, type ProfileId, type ProfileRow } from '../jwt/profiles/profile'
import { addressOf } from '../jwt/specification'
import type { CheckState } from '../jwt/checks'
import { assessmentOf } from '../store/profile-selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { CheckIcon } from './check-icon'
import { ExpectationForm } from './expectation-form'
import { GivenForm } from './given-form'
import { TermLinks } from './term-link'
import fields from '../ui/field.module.css'
import styles from './profile-view.module.css'

/** What the token is held to, rule by rule, and what the user expects of it. */
export function ProfileView() {
  const { profilePanel } = useLateMessages()
  const assessment = useDebugger(assessmentOf)
  if (!assessment) return null
  return (
    <div className={styles['profile']}>
      <ProfileSelect assessment={assessment} />
      <p>
        {profilePanel.recognition(assessment)} <TermLinks terms={TERMS} />
      </p>
      <Rows label={profilePanel.rules} rows={assessment.rows} />
      <GivenForm profile={assessment.profile} />
      <ExpectationForm />
      <Rows label={profilePanel.expected} rows={assessment.expected} />
    </div>
  )
}

const TERMS = ['profile', 'typ', 'audience'] as const

function ProfileSelect({ assessment }: { readonly assessment: Assessment }) {
  const { profilePanel } = useLateMessages()
  const { chooseProfile } = useDebuggerStore().getState()
  const id = useId()
  const profile = useDebugger((state) => state.profile)
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{profilePanel.profile}</label>
      <select
        id={id}
        className={fields['field']}
        value={profile}
        onChange={({ target }) => chooseProfile(target.value as ProfileId | 'auto')}
      >
        <option value="auto">{profilePanel.automatic(assessment.recognised)}</option>
        {PROFILE_IDS.map((option) => (
          <option key={option} value={option}>
            {profilePanel.title(option)}
          </option>
        ))}
      </select>
    </div>
  )
}

const STATES = {
  pass: 'ok',
  fail: 'failed',
  warning: 'warning',
  'not-applicable': 'unknown',
} as const satisfies Record<ProfileRow['result'], CheckState>

/** What is not met comes first. */
const RANKS = { fail: 0, warning: 1, pass: 2, 'not-applicable': 3 } as const satisfies Record<
  ProfileRow['result'],
  number
>

const byResult = (one: ProfileRow, other: ProfileRow): number =>
  RANKS[one.result] - RANKS[other.result]

function Rows({ label, rows }: { readonly label: string; readonly rows: readonly ProfileRow[] }) {
  const { profilePanel } = useLateMessages()
  if (rows.length === 0) return null
  return (
    <ul aria-label={label}>
      {rows.toSorted(byResult).map((row) => {
        const { requirement, specification, result, reason } = row
        const text = profilePanel.requirementText(requirement)
        return (
          <li key={text} data-rule={requirement.code} data-result={result}>
            <CheckIcon state={STATES[result]} />
            <span className={styles['srOnly']}>{profilePanel.results[result]}:</span>
            <div>
              <strong>{text}</strong>{' '}
              <span>
                {profilePanel.reasonText(reason)}{' '}
                {specification && (
                  <a href={addressOf(specification)} target="_blank" rel="noreferrer">
                    {profilePanel.reference(specification)}
                  </a>
                )}
              </span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
