import { useMemo } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Choice } from '../choice'
import { Prose } from '../prose'
import { ScrollBox } from '../scroll-box'
import { DESIGNS, playDesign, type Story } from './designs'
import type { IssuerKey } from './issuer-key'
import styles from './login.module.css'

interface DesignsScreenProps {
  readonly story: Story
  readonly issuerKey: IssuerKey
  readonly onTell: (story: Story) => void
}

const INTERVALS = ['60', '10'] as const
const LIFETIMES = ['60', '300', '900', '3600'] as const

/** The same hour in each design, side by side. */
export function DesignsScreen({ story, issuerKey, onTell }: DesignsScreenProps) {
  const { login } = useLearnTexts().lessons
  const outcomes = useMemo(
    () => DESIGNS.map((design) => ({ design, outcome: playDesign(design, story, issuerKey) })),
    [story, issuerKey],
  )
  const rows = [
    { name: login.measures.lookUps, show: login.times, of: 'lookUps' },
    { name: login.measures.copyLivedOn, show: login.duration, of: 'copyLivedOn' },
    { name: login.measures.keeps, show: login.rows, of: 'keeps' },
  ] as const
  return (
    <>
      <div className={styles['choices']}>
        <Choice
          label={login.interval}
          options={INTERVALS.map((value) => ({ value, label: login.every(Number(value)) }))}
          value={find(INTERVALS, story.secondsBetweenCalls)}
          onChoose={(value) => onTell({ ...story, secondsBetweenCalls: Number(value) })}
        />
        <Choice
          label={login.lifetime}
          options={LIFETIMES.map((value) => ({ value, label: login.duration(Number(value)) }))}
          value={find(LIFETIMES, story.accessLifetime)}
          onChoose={(value) => onTell({ ...story, accessLifetime: Number(value) })}
        />
      </div>
      <p role="status">{login.storyOf(outcomes[0]?.outcome.calls ?? 0)}</p>
      <ScrollBox aria-label={login.comparison} className={styles['tableBox']}>
        <table aria-label={login.comparison} className={`${styles['table']} ${styles['wide']}`}>
          <thead>
            <tr>
              <th scope="col">{login.measures.design}</th>
              {DESIGNS.map((design) => (
                <th key={design} scope="col">
                  {login.designs[design].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{login.measures.how}</th>
              {DESIGNS.map((design) => (
                <td key={design}>{login.designs[design].how}</td>
              ))}
            </tr>
            {rows.map(({ name, show, of }) => (
              <tr key={of} data-measure={of}>
                <th scope="row">{name}</th>
                {outcomes.map(({ design, outcome }) => (
                  <td key={design} className={styles['figure']}>
                    {show(outcome[of])}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{login.measures.fits}</th>
              {DESIGNS.map((design) => (
                <td key={design}>
                  <Prose text={login.designs[design].fits} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

const find = <Value extends string>(values: readonly Value[], number: number): Value | null =>
  values.find((value) => Number(value) === number) ?? null
