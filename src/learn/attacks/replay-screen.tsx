import { RotateCcw } from 'lucide-react'
import type { Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { ScrollBox } from '../scroll-box'
import { TokenFigure } from '../token-figure'
import { usedTokens, type AttacksEvent, type AttacksState } from './attacks-state'
import styles from './attacks.module.css'
import { replay, type Showing } from './play'
import { Answers, AnswerText, Verifiers } from './verifiers'
import type { World } from './world'

const SHOWINGS = [
  { name: 'first', showing: { api: 'own', time: 'now' } },
  { name: 'later', showing: { api: 'own', time: 'later' } },
  { name: 'other', showing: { api: 'other', time: 'now' } },
] as const satisfies readonly { readonly name: string; readonly showing: Showing }[]

interface ReplayScreenProps {
  readonly state: AttacksState
  readonly world: World
  readonly dispatch: Dispatch<AttacksEvent>
}

/** The issuer's own token, shown where and when one likes. */
export function ReplayScreen({ state, world, dispatch }: ReplayScreenProps) {
  const { attacks } = useLearnTexts().lessons
  const { show, verifiers } = attacks
  const { shown } = state
  const last = shown.at(-1)?.outcome ?? null
  const showToken = async (showing: Showing) => {
    const outcome = await replay(showing, world, usedTokens(state))
    dispatch({ type: 'shown', shown: { ...showing, outcome } })
  }
  return (
    <>
      <TokenFigure label={attacks.token} token={world.issued.private} />
      <section className={styles['controls']} aria-label={show.title}>
        <h3>{show.title}</h3>
        <div className={styles['row']}>
          {SHOWINGS.map(({ name, showing }) => (
            <Button key={name} onClick={() => void showToken(showing)}>
              {show[name]}
            </Button>
          ))}
          <Button
            look="plain"
            icon={<RotateCcw aria-hidden />}
            disabled={shown.length === 0}
            onClick={() => dispatch({ type: 'forgotten' })}
          >
            {show.forget}
          </Button>
        </div>
        <Answers outcome={last} />
      </section>
      <ScrollBox aria-label={show.log} className={styles['tableBox']}>
        <table className={styles['table']}>
          <caption>{show.log}</caption>
          <thead>
            <tr>
              <th scope="col">{show.columns.number}</th>
              <th scope="col">{show.columns.where}</th>
              <th scope="col">{verifiers.naive}</th>
              <th scope="col">{verifiers.strict}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ api, time, outcome }, index) => (
              // A log only grows.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                <td>{index + 1}</td>
                <td>
                  {show.api[api]}, {show.time[time]}
                </td>
                <td>
                  <AnswerText answer={outcome.naive} />
                </td>
                <td>
                  <AnswerText answer={outcome.strict} />
                </td>
              </tr>
            ))}
            {shown.length === 0 && (
              <tr>
                <td colSpan={4}>{show.nothing}</td>
              </tr>
            )}
          </tbody>
        </table>
      </ScrollBox>
      <Verifiers name="replay" outcome={last} />
    </>
  )
}
