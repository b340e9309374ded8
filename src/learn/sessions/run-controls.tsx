import { FastForward, Pause, Play, RotateCcw, StepForward } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { useMediaQuery } from '../../ui/use-media-query'
import { SPEEDS, type Stage } from './sessions-state'
import type { RunAction } from './run-action'
import styles from './simulation.module.css'
import { useSaid } from './use-said'

interface RunControlsProps {
  readonly stage: Stage
  readonly onAction: (action: RunAction) => void
  readonly onSpeed: (speed: number) => void
}

/** How often a run moves on by itself. It moves by a fixed time, so that it stays the same run. */
const TICK_MS = 100
const SHORT_STEP_MS = 5000
const LONG_STEP_MS = 60_000

/** Plays a run, or goes on by steps; with reduced motion by steps only. */
export function RunControls({ stage, onAction, onSpeed }: RunControlsProps) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)')
  const [isPlaying, setPlaying] = useState(false)
  const speedId = useId()
  const { run, speed } = stage
  const moves = isPlaying && !isStill
  useEffect(() => {
    if (!moves) return
    const timer = setInterval(
      () => onAction({ kind: 'advance', ms: TICK_MS * speed, isStep: false }),
      TICK_MS,
    )
    return () => clearInterval(timer)
  }, [moves, speed, onAction])

  const step = (ms: number) => {
    setPlaying(false)
    onAction({ kind: 'advance', ms, isStep: true })
  }
  return (
    <div role="group" aria-label={texts.controls} className={styles['controls']}>
      {!isStill && (
        <Button
          look="strong"
          icon={moves ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={() => setPlaying(!moves)}
        >
          {moves ? texts.pause : texts.play}
        </Button>
      )}
      <Button
        look={isStill ? 'strong' : 'outlined'}
        icon={<StepForward aria-hidden />}
        onClick={() => step(SHORT_STEP_MS)}
      >
        {texts.step(number(SHORT_STEP_MS / 1000))}
      </Button>
      <Button icon={<FastForward aria-hidden />} onClick={() => step(LONG_STEP_MS)}>
        {texts.step(number(LONG_STEP_MS / 1000))}
      </Button>
      <Button
        look="plain"
        icon={<RotateCcw aria-hidden />}
        onClick={() => onAction({ kind: 'restart' })}
      >
        {texts.restart}
      </Button>
      {!isStill && (
        <span className={styles['field']}>
          <label htmlFor={speedId}>{texts.speed}</label>
          <select
            id={speedId}
            value={speed}
            onChange={({ target }) => onSpeed(Number(target.value))}
          >
            {SPEEDS.map((value) => (
              <option key={value} value={value}>
                {texts.speedOf(number(value))}
              </option>
            ))}
          </select>
        </span>
      )}
      <span className={styles['clock']}>{texts.clock(formatClock(run.at))}</span>
    </div>
  )
}

/** Milliseconds as minutes and seconds. */
function formatClock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
