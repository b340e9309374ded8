import { useReducer } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { useLearn } from '../learn-context'
import { LessonFrame } from '../lesson-frame'
import { encodeByHand, START } from './base64url-state'
import { ClaimGridScreen } from './claim-grid-screen'
import { lettersOf } from './letters'
import { ReadScreen } from './read-screen'
import { SpareScreen } from './spare-screen'
import { findSpareSegment, isSecondSpelling } from './spellings'
import { TextScreen } from './text-screen'
import { UrlScreen } from './url-screen'
import { WriteScreen } from './write-screen'

export function Base64urlLesson() {
  const { material } = useLearn()
  return <Base64url key={material.shown.text} />
}

function Base64url() {
  const { base64url } = useLearnTexts().lessons
  const { shown } = useLearn().material
  const [state, dispatch] = useReducer(encodeByHand, START)
  const letters = lettersOf(shown.payload)
  const segment = findSpareSegment(shown)
  return (
    <LessonFrame
      takesToken
      texts={base64url}
      screens={[
        { name: 'grid', content: <ClaimGridScreen state={state} dispatch={dispatch} /> },
        { name: 'text', content: <TextScreen state={state} dispatch={dispatch} /> },
        {
          name: 'write',
          content: <WriteScreen letters={letters} typed={state.typed} dispatch={dispatch} />,
          isSolved: state.typed === letters.encoded,
        },
        { name: 'url', content: <UrlScreen text={state.both} dispatch={dispatch} /> },
        {
          name: 'spare',
          content: <SpareScreen segment={segment} last={state.last} dispatch={dispatch} />,
          isSolved: state.last !== null && isSecondSpelling(segment, state.last),
        },
        {
          name: 'read',
          content: <ReadScreen isRead={state.isRead} dispatch={dispatch} />,
          isSolved: state.isRead,
        },
      ]}
    />
  )
}
