import { useCallback, useEffect, useReducer, type ComponentType } from 'react'
import { useLearnTexts, type LearnTexts } from '../../i18n/messages'
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
import {
  hasBrokenTwice,
  isResigned,
  isToldApart,
  reduceSigning,
  START,
  type Bench,
  type BenchEvent,
  type BenchProps,
} from './signing-state'
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

  const change = useCallback((event: BenchEvent) => dispatch({ type: 'bench', event }), [])
  const waiting = (
    <p role="status">{problem ? <ProblemWords problem={problem} /> : signing.preparing}</p>
  )
  const choice = (
    <AlgorithmChoice
      algorithm={algorithm}
      onChoose={(chosen) => dispatch({ type: 'chosen', algorithm: chosen })}
    />
  )
  const earlier = (before && benches[before]) ?? null
  return (
    <LessonFrame
      takesToken
      texts={signing}
      screens={SCREENS.map(({ name, View, hasChoice, isSolved }) => ({
        name,
        content: (
          <>
            {hasChoice && choice}
            {bench ? <View bench={bench} before={earlier} dispatch={change} /> : waiting}
          </>
        ),
        ...(isSolved && { isSolved: bench !== undefined && isSolved(bench) }),
      }))}
    />
  )
}

interface SigningScreen {
  readonly name: keyof LearnTexts['lessons']['signing']['screens']
  readonly View: ComponentType<BenchProps>
  /** Whether the algorithm can be chosen there. */
  readonly hasChoice: boolean
  /** Of the screen's task; null where it has none. */
  readonly isSolved: ((bench: Bench) => boolean) | null
}

const SCREENS: readonly SigningScreen[] = [
  { name: 'input', View: InputScreen, hasChoice: true, isSolved: null },
  { name: 'hash', View: HashScreen, hasChoice: false, isSolved: null },
  { name: 'sign', View: SignScreen, hasChoice: true, isSolved: null },
  { name: 'verify', View: VerifyScreen, hasChoice: true, isSolved: null },
  { name: 'who', View: PartiesScreen, hasChoice: true, isSolved: null },
  { name: 'tamper', View: TamperScreen, hasChoice: false, isSolved: hasBrokenTwice },
  { name: 'again', View: ResignScreen, hasChoice: false, isSolved: isResigned },
  { name: 'decode', View: IncomingScreen, hasChoice: false, isSolved: isToldApart },
]
