import { useReducer } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { useLearn } from '../learn-context'
import { LessonFrame } from '../lesson-frame'
import { sortOut, START } from './claims-state'
import { readExpiry } from './expiry'
import { KindsScreen } from './kinds-screen'
import { LifetimeScreen } from './lifetime-screen'
import { NeverScreen } from './never-screen'
import { findPrivateClaim, isOwnName } from './private-claim'
import { RenameScreen } from './rename-screen'
import { SevenScreen } from './seven-screen'
import { ShortScreen } from './short-screen'

export function ClaimsLesson() {
  const { material } = useLearn()
  return <Claims key={material.shown.text} />
}

function Claims() {
  const { claims } = useLearnTexts().lessons
  const { payload } = useLearn().material.shown
  const [state, dispatch] = useReducer(sortOut, START)
  const claim = findPrivateClaim(payload)
  const name = state.name ?? claim.name
  return (
    <LessonFrame
      takesToken
      texts={claims}
      screens={[
        { name: 'kinds', content: <KindsScreen kind={state.kind} dispatch={dispatch} /> },
        {
          name: 'seven',
          content: <SevenScreen claim={state.registered} dispatch={dispatch} />,
        },
        { name: 'short', content: <ShortScreen long={state.long} dispatch={dispatch} /> },
        {
          name: 'rename',
          content: <RenameScreen claim={claim} name={name} dispatch={dispatch} />,
          isSolved: isOwnName(claim, name),
        },
        {
          name: 'lifetime',
          content: <LifetimeScreen answer={state.expiry} dispatch={dispatch} />,
          isSolved: state.expiry !== null && readExpiry(state.expiry).kind === 'in-an-hour',
        },
        {
          name: 'never',
          content: <NeverScreen candidates={state.candidates} dispatch={dispatch} />,
        },
      ]}
    />
  )
}
