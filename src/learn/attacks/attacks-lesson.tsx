import { useEffect, useReducer } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { WELL_KNOWN_SECRETS } from '../../jwt/well-known-secrets'
import { viewOfSegment } from '../../jwt/part'
import { useLearn } from '../learn-context'
import { LessonFrame } from '../lesson-frame'
import { payloadSegmentOf } from '../lesson-key'
import { ProblemWords } from '../problem-words'
import { AttackScreen } from './attack-screen'
import { ATTACK_NAMES } from './attack-table'
import { reduceAttacks, START } from './attacks-state'
import { ReplayScreen } from './replay-screen'
import { RulesScreen } from './rules-screen'
import { makeWorld } from './world'

export function AttacksLesson() {
  const { shown } = useLearn().material
  return <Attacks key={shown.text} claims={viewOfSegment(payloadSegmentOf(shown.text))} />
}

/** @param props.claims what the issuer's tokens are made of: a JSON object */
function Attacks({ claims }: { readonly claims: string }) {
  const { attacks } = useLearnTexts().lessons
  const { now } = useLearn()
  const [state, dispatch] = useReducer(reduceAttacks, START)
  const { world, problem, benches } = state
  const isMissing = world === null && problem === null
  useEffect(() => {
    if (!isMissing) return
    let isCurrent = true
    void prepare(claims, now()).then((made) => {
      if (!isCurrent) return
      dispatch(
        made.ok ? { type: 'made', world: made.value } : { type: 'failed', problem: made.problem },
      )
    })
    return () => {
      isCurrent = false
    }
  }, [isMissing, claims, now])

  const waiting = (
    <p role="status">{problem ? <ProblemWords problem={problem} /> : attacks.preparing}</p>
  )
  return (
    <LessonFrame
      takesToken
      texts={attacks}
      screens={[
        ...ATTACK_NAMES.map((name) => ({
          name,
          content: !world ? (
            waiting
          ) : name === 'replay' ? (
            <ReplayScreen state={state} world={world} dispatch={dispatch} />
          ) : (
            <AttackScreen name={name} state={state} world={world} dispatch={dispatch} />
          ),
          ...('task' in attacks.screens[name] && { isSolved: benches[name].hasWorked }),
        })),
        { name: 'rules', content: <RulesScreen state={state} /> },
      ]}
    />
  )
}

/** Secrets that one would take for a word rather than for nothing at all. */
const WORDS = WELL_KNOWN_SECRETS.filter(({ length }) => length >= 6)

/** With a secret of the list that is neither among its first nor its last. */
function prepare(claims: string, now: number) {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
  const third = Math.floor(WORDS.length / 3)
  return makeWorld({
    claims,
    now,
    tokenId: crypto.randomUUID(),
    weakSecret: WORDS[third + (random % third)] ?? '',
  })
}
