import { useEffect, useReducer, type ReactNode } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { useLearn } from '../learn-context'
import { LessonFrame } from '../lesson-frame'
import { ProblemWords } from '../problem-words'
import { AlgorithmChoice } from './algorithm-choice'
import { HashScreen } from './hash-screen'
import { IncomingScreen } from './incoming-screen'
import { InputScreen } from './input-screen'
import { payloadSegmentOf } from '../lesson-key'
import { PartiesScreen } from './parties-screen'
import { prepare } from './prepare'
import { ResignScreen } from './resign-screen'
import { isResigned, isToldApart, reduceSigning, START, type Bench } from './signing-state'
import { SignScreen } from './sign-screen'
import { TamperScreen } from './tamper-screen'
import { VerifyScreen } from './verify-screen'

export function SigningLesson() {
  const { shown } = useLearn().material
  return <Signing key={shown.text} payload={payloadSegmentOf(shown.text)} />
}

/** @param props.payload the segment that is signed in this lesson */
function Signing({ payload }: { readonly payload: string }) {
  const { signing } = useLearnTexts().lessons
  const [state, dispatch] = useReducer(reduceSigning, START)
  const { algorithm, before, benches, problem } = state
  const bench = benches[algorithm]
  const isMissing = bench === undefined
  useEffect(() => {
    if (!isMissing) return
    let isCurrent = true
    void prepare(algorithm, payload).then((prepared) => {
      if (!isCurrent) return
      dispatch(prepared.ok ? prepared.value : { type: 'failed', problem: prepared.problem })
    })
    return () => {
      isCurrent = false
    }
  }, [isMissing, algorithm, payload])

  const show = (view: (bench: Bench) => ReactNode): ReactNode =>
    bench ? (
      view(bench)
    ) : (
      <p role="status">{problem ? <ProblemWords problem={problem} /> : signing.preparing}</p>
    )
  const choice = (
    <AlgorithmChoice
      algorithm={algorithm}
      onChoose={(chosen) => dispatch({ type: 'chosen', algorithm: chosen })}
    />
  )
  const withChoice = (view: (bench: Bench) => ReactNode) => (
    <>
      {choice}
      {show(view)}
    </>
  )
  return (
    <LessonFrame
      takesToken
      texts={signing}
      screens={[
        {
          name: 'input',
          content: withChoice((shown) => (
            <InputScreen bench={shown} before={before && (benches[before] ?? null)} />
          )),
        },
        {
          name: 'hash',
          content: show((shown) => <HashScreen bench={shown} dispatch={dispatch} />),
        },
        {
          name: 'sign',
          content: withChoice((shown) => <SignScreen bench={shown} dispatch={dispatch} />),
        },
        {
          name: 'verify',
          content: withChoice((shown) => <VerifyScreen bench={shown} dispatch={dispatch} />),
        },
        {
          name: 'who',
          content: withChoice((shown) => <PartiesScreen bench={shown} dispatch={dispatch} />),
        },
        {
          name: 'tamper',
          content: show((shown) => <TamperScreen bench={shown} dispatch={dispatch} />),
          isSolved: bench !== undefined && bench.brokeEarly && bench.brokeAtSignature,
        },
        {
          name: 'again',
          content: show((shown) => <ResignScreen bench={shown} dispatch={dispatch} />),
          isSolved: bench !== undefined && isResigned(bench),
        },
        {
          name: 'decode',
          content: show((shown) => <IncomingScreen bench={shown} dispatch={dispatch} />),
          isSolved: bench !== undefined && isToldApart(bench),
        },
      ]}
    />
  )
}
