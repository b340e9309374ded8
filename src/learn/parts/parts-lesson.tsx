import { useReducer } from 'react'
import { excerpt } from '../../i18n/excerpt'
import { useLearnTexts } from '../../i18n/messages'
import { linkFromToken } from '../../jwt/link'
import { useLearn } from '../learn-context'
import { LessonFrame } from '../lesson-frame'
import { ApartScreen } from './apart-screen'
import { ChangeScreen } from './change-screen'
import { ClaimScreen } from './claim-screen'
import { FindScreen } from './find-screen'
import { START, takeApart } from './parts-state'
import { useRebuilt } from './use-rebuilt'
import { UseScreen } from './use-screen'

export function PartsLesson() {
  const { material } = useLearn()
  return <Parts key={material.shown.text} />
}

function Parts() {
  const { parts } = useLearnTexts().lessons
  const { shown } = useLearn().material
  const [state, dispatch] = useReducer(takeApart, START)
  const rebuilt = useRebuilt(shown, state)
  const members = shown.payload?.members ?? []
  const sought = members.find(({ name }) => name === 'exp') ?? members.at(-1)
  const link = state.found === null ? null : linkFromToken(shown, state.found)
  const isFound =
    sought !== undefined &&
    link?.part === 'payload' &&
    link.partRange.start >= sought.range.start &&
    link.partRange.end <= sought.range.end
  const texts = {
    ...parts,
    screens: {
      ...parts.screens,
      find: { ...parts.screens.find, task: parts.findTask(excerpt(sought?.name ?? '')) },
    },
  }
  return (
    <LessonFrame
      takesToken
      texts={texts}
      screens={[
        { name: 'what', content: <UseScreen use={state.use} dispatch={dispatch} /> },
        { name: 'apart', content: <ApartScreen at={state.apart} dispatch={dispatch} /> },
        { name: 'claim', content: <ClaimScreen claim={state.claim} dispatch={dispatch} /> },
        {
          name: 'find',
          content: <FindScreen at={state.found} isFound={isFound} dispatch={dispatch} />,
          isSolved: isFound,
        },
        {
          name: 'change',
          content: <ChangeScreen state={state} rebuilt={rebuilt} dispatch={dispatch} />,
          isSolved: rebuilt.changes.every(
            ({ name, before, after }) =>
              name === 'signature' || (before === after) === (name === 'header'),
          ),
        },
      ]}
    />
  )
}
