import { useMemo, useReducer, useState } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import type { Analysis } from '../../jwt/analysis'
import { stringNamed } from '../../jwt/sighting'
import { useLearn } from '../learn-context'
import { LessonFrame } from '../lesson-frame'
import { BoardScreen } from './board-screen'
import { BOARDS, type BoardName } from './boards'
import { DesignsScreen } from './designs-screen'
import { issuerKeyOf } from './issuer-key'
import { modelOf } from './login-state'
import type { StoryName } from './stories'
import { StoryScreen } from './story-screen'
import { beginning } from './world'

/** In seconds: short, as access tokens should be. */
const ACCESS_LIFETIME = 300

export function LoginLesson() {
  const { material } = useLearn()
  return <Login key={material.shown.text} />
}

function Login() {
  const { login } = useLearnTexts().lessons
  const { material, now } = useLearn()
  const [key] = useState(() => issuerKeyOf(crypto.getRandomValues(new Uint8Array(32))))
  const [start] = useState(() => beginning(now(), subjectOf(material.shown), ACCESS_LIFETIME))
  const { initial, reduce } = useMemo(() => modelOf(start, key), [start, key])
  const [state, dispatch] = useReducer(reduce, initial)
  const story = (name: StoryName) => ({
    name,
    content: (
      <StoryScreen
        name={name}
        start={start}
        issuerKey={key}
        step={state.steps[name]}
        onStep={(step) => dispatch({ kind: 'step', story: name, step })}
      />
    ),
  })
  const board = (name: BoardName) => ({
    name,
    content: (
      <BoardScreen
        name={name}
        board={state.boards[name]}
        publicJwk={key.publicJwk}
        dispatch={dispatch}
      />
    ),
    isSolved: BOARDS[name].isSolved(state.boards[name].world),
  })
  return (
    <LessonFrame
      takesToken
      texts={login}
      screens={[
        story('log-in'),
        board('call'),
        board('refresh'),
        story('store'),
        board('reuse'),
        board('log-out'),
        {
          name: 'designs',
          content: (
            <DesignsScreen
              story={state.story}
              issuerKey={key}
              onTell={(told) => dispatch({ kind: 'tell', story: told })}
            />
          ),
        },
      ]}
    />
  )
}

/** Who logs in: the subject of the lesson’s token. */
function subjectOf({ payload }: Analysis): string {
  return stringNamed(payload, 'sub') || 'user-42'
}
