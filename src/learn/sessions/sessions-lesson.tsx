import { useCallback, useReducer } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'
import { HourView } from './hour-view'
import { drawSessionId } from './recall'
import { RecallView } from './recall-view'
import type { RunAction } from './run-action'
import {
  reduceSessions,
  startSessions,
  type HourAction,
  type RunScreen,
  type SessionsAction,
  type SessionsState,
} from './sessions-state'
import { Simulation } from './simulation'
import { UserTokenView } from './user-token-view'

/** Somebody has to remember: sessions in five designs, in a simulation, and what each costs. */
export function SessionsLesson() {
  const { lessons } = useLearnTexts()
  const [state, dispatch] = useReducer(reduceSessions, null, () => startSessions(drawSessionId()))
  const playHour = useCallback((action: HourAction) => dispatch({ to: 'hour', action }), [])
  const show = (screen: RunScreen) => (
    <Stage screen={screen} state={state} dispatch={dispatch} key={screen} />
  )
  return (
    <LessonFrame
      texts={lessons.sessions}
      takesToken
      screens={[
        {
          name: 'remember',
          content: (
            <RecallView
              recall={state.recall}
              onAction={(action) => dispatch({ to: 'recall', action })}
            />
          ),
        },
        { name: 'memory', content: show('memory') },
        { name: 'servers', content: show('servers') },
        { name: 'replicated', content: show('replicated') },
        { name: 'store', content: show('store'), isSolved: state.solved.store },
        { name: 'token', content: show('token'), isSolved: state.solved.token },
        { name: 'compare', content: <HourView hour={state.hour} onAction={playHour} /> },
      ]}
    />
  )
}

interface StageProps {
  readonly screen: RunScreen
  readonly state: SessionsState
  readonly dispatch: (action: SessionsAction) => void
}

function Stage({ screen, state, dispatch }: StageProps) {
  const stage = state.stages[screen]
  const onAction = useCallback(
    (action: RunAction) => dispatch({ to: screen, action }),
    [dispatch, screen],
  )
  return (
    <Simulation
      screen={screen}
      stage={stage}
      onAction={onAction}
      onSpeed={(speed) => dispatch({ to: 'speed', screen, speed })}
    >
      {screen === 'token' && <UserTokenView run={stage.run} />}
    </Simulation>
  )
}
