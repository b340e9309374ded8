import { RotateCcw } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Prose } from '../prose'
import { BOARDS, type BoardName } from './boards'
import { clockOf } from './clock'
import { Keepings } from './keepings'
import styles from './login.module.css'
import type { Board, LoginEvent } from './login-state'
import { Message } from './message'
import { Sequence } from './sequence'
import { PARTIES, statusOf, type Arrow, type Holder } from './world'

interface BoardScreenProps {
  readonly name: BoardName
  readonly board: Board
  readonly publicJwk: string
  readonly dispatch: (event: LoginEvent) => void
}

/** How many of the last moves are listed. */
const HISTORY = 8

/** The learner acts, and sees what was sent then, and who has what. */
export function BoardScreen({ name, board, publicJwk, dispatch }: BoardScreenProps) {
  const { login } = useLearnTexts().lessons
  const { hasThief, moves } = BOARDS[name]
  const { world } = board
  const scene = world.scenes[board.scene]
  const arrow = scene?.arrows[board.arrow]
  const holders: readonly Holder[] = hasThief ? ['app', 'thief'] : ['app']
  return (
    <div className={styles['board']}>
      <div className={styles['bar']}>
        <div role="group" aria-label={login.doing} className={styles['buttons']}>
          {moves.map((move) => (
            <Button key={move} onClick={() => dispatch({ kind: 'move', board: name, move })}>
              {login.moves[move]}
            </Button>
          ))}
        </div>
        <Button
          look="plain"
          icon={<RotateCcw aria-hidden />}
          onClick={() => dispatch({ kind: 'restart', board: name })}
        >
          {login.restart}
        </Button>
      </div>
      <p role="status" className={styles['outcome']}>
        <strong className={styles['clock']}>{clockOf(world.clock)}</strong>{' '}
        {arrow && <Prose text={login.says[arrow.kind]} />}
        {!arrow && scene && <Prose text={login.quiet[scene.action.kind]} />}
      </p>
      <History name={name} board={board} dispatch={dispatch} />
      <Sequence
        parties={PARTIES.filter((party) => hasThief || party !== 'thief')}
        arrows={scene?.arrows ?? NO_ARROWS}
        selected={board.arrow}
        onSelect={(at) => dispatch({ kind: 'look', board: name, scene: board.scene, arrow: at })}
      />
      <div className={styles['details']}>
        {arrow && <Message arrow={arrow} issued={world.issued} publicJwk={publicJwk} />}
        <Keepings world={world} holders={holders} />
      </div>
    </div>
  )
}

const NO_ARROWS: readonly Arrow[] = []

function History({ name, board, dispatch }: Omit<BoardScreenProps, 'publicJwk'>) {
  const { login } = useLearnTexts().lessons
  const { world, moves } = board
  const first = Math.max(0, world.scenes.length - HISTORY)
  return (
    <ol className={styles['history']} aria-label={login.history}>
      {world.scenes.slice(first).map((scene, offset) => {
        const at = first + offset
        const move = moves[at]
        const status = statusOf(scene)
        return (
          <li key={at}>
            <button
              type="button"
              className={styles['past']}
              aria-pressed={at === board.scene}
              onClick={() =>
                dispatch({
                  kind: 'look',
                  board: name,
                  scene: at,
                  arrow: Math.max(0, scene.arrows.length - 1),
                })
              }
            >
              <span className={styles['time']}>{clockOf(scene.at)}</span>
              {move && login.moves[move]}
              {status !== null && (
                <b className={styles['status']} data-refused={status >= 400}>
                  {status}
                </b>
              )}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
