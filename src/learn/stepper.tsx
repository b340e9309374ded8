import { ChevronLeft, ChevronRight, Pause, Play, RotateCcw } from 'lucide-react'
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useLearnTexts } from '../i18n/messages'
import { Button } from '../ui/button'
import { useMediaQuery } from '../ui/use-media-query'
import { Prose } from './prose'
import styles from './stepper.module.css'

/** Long enough to read a step's sentence and look at what it shows. */
const STEP_MS = 4500

interface StepperProps {
  /** What the steps lead through. */
  readonly label: string
  /** What happens at each step, a sentence or two; texts of the lessons, with their marks. */
  readonly steps: readonly string[]
  /** The step that is shown, from 0. */
  readonly step: number
  readonly onStep: (step: number) => void
  /** What the step shows. */
  readonly children: ReactNode
}

/**
 * Goes through steps forwards, backwards, from the start, or by itself; the arrow keys, Home and End
 * do the same while the focus is in its buttons. A live region says where one is. With reduced motion
 * nothing moves by itself.
 */
export function Stepper({ label, steps, step, onStep, children }: StepperProps) {
  const { stepper } = useLearnTexts().frame
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)')
  const last = steps.length - 1
  const [isPlaying, setPlaying] = useState(false)
  const moves = isPlaying && !isStill && step < last
  useEffect(() => {
    if (!moves) return
    const timer = setTimeout(() => onStep(step + 1), STEP_MS)
    return () => clearTimeout(timer)
  }, [moves, step, onStep])

  const goTo = (wanted: number) => {
    setPlaying(false)
    const target = Math.min(Math.max(wanted, 0), last)
    if (target !== step) onStep(target)
  }
  const play = () => {
    setPlaying(!moves)
    if (!moves && step === last) onStep(0)
  }
  const goByKey = (event: KeyboardEvent) => {
    const target = KEYS[event.key]?.(step, last)
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    goTo(target)
  }
  return (
    <section className={styles['stepper']} aria-label={label}>
      <div role="group" aria-label={stepper.controls} className={styles['bar']}>
        <Button
          onKeyDown={goByKey}
          icon={<ChevronLeft aria-hidden />}
          aria-disabled={step === 0}
          onClick={() => goTo(step - 1)}
        >
          {stepper.back}
        </Button>
        <Button
          onKeyDown={goByKey}
          look={step < last ? 'strong' : 'outlined'}
          icon={<ChevronRight aria-hidden />}
          aria-disabled={step === last}
          onClick={() => goTo(step + 1)}
        >
          {stepper.forwards}
        </Button>
        {!isStill && (
          <Button
            onKeyDown={goByKey}
            look="plain"
            icon={moves ? <Pause aria-hidden /> : <Play aria-hidden />}
            onClick={play}
          >
            {moves ? stepper.pause : stepper.play}
          </Button>
        )}
        <Button
          onKeyDown={goByKey}
          look="plain"
          icon={<RotateCcw aria-hidden />}
          aria-disabled={step === 0}
          onClick={() => goTo(0)}
        >
          {stepper.restart}
        </Button>
        <span className={styles['marks']} aria-hidden>
          {steps.map((text, at) => (
            <span key={text} className={styles['mark']} data-reached={at <= step} />
          ))}
        </span>
      </div>
      <p role="status" className={styles['sentence']}>
        <strong className={styles['count']}>{stepper.step(step + 1, steps.length)}</strong>{' '}
        <Prose text={steps[step] ?? ''} />
      </p>
      <div className={styles['shown']}>{children}</div>
    </section>
  )
}

/** Where each key leads from a step. */
const KEYS: Readonly<Record<string, (step: number, last: number) => number>> = {
  ArrowLeft: (step) => step - 1,
  ArrowRight: (step) => step + 1,
  Home: () => 0,
  End: (_step, last) => last,
}
