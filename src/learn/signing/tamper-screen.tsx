import { Check, Circle, X } from 'lucide-react'
import { useEffect } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { ProblemWords } from '../problem-words'
import { BitBoard } from './bit-board'
import { CHECKPOINTS, passageOf, type Checkpoint, type Passage } from './checkpoints'
import styles from './signing.module.css'
import type { BenchProps } from './signing-state'

const ICONS = { passed: Check, failed: X, unreached: Circle } as const

/** A token to tamper with, and where verification breaks. */
export function TamperScreen({ bench, dispatch }: BenchProps) {
  const { signing } = useLearnTexts().lessons
  const { tampering, passage, key } = bench
  const { token } = tampering
  useEffect(() => {
    let isCurrent = true
    void passageOf(token, key.verifying).then((found) => {
      if (isCurrent) dispatch({ type: 'passed', passage: found })
    })
    return () => {
      isCurrent = false
    }
  }, [token, key, dispatch])
  return (
    <>
      <BitBoard
        tampering={tampering}
        dispatch={(event) => dispatch({ type: 'tampering', event })}
      />
      {passage && (
        <>
          <ol className={styles['checkpoints']} aria-label={signing.checkpoints}>
            {CHECKPOINTS.map((checkpoint) => {
              const state = stateOf(checkpoint, passage)
              const Icon = ICONS[state]
              return (
                <li key={checkpoint} data-checkpoint={checkpoint} data-state={state}>
                  <Icon aria-hidden />
                  <span>{signing.checkpoint[checkpoint]}</span>
                  <span className={styles['quiet']}>{signing.checkpointStates[state]}</span>
                </li>
              )
            })}
          </ol>
          <p role="status" className={styles['outcome']} data-good={passage.at === null}>
            {passage.at === null ? (
              signing.passes
            ) : (
              <>
                {signing.breaksAt(signing.checkpoint[passage.at])} <Why passage={passage} />
              </>
            )}
          </p>
        </>
      )}
    </>
  )
}

function Why({ passage: { at, problem } }: { readonly passage: Passage }) {
  const { broken } = useLearnTexts().lessons.signing
  if (problem) return <ProblemWords problem={problem} />
  return at === 'signature' ? broken.signature : at === 'algorithm' ? broken.algorithm : null
}

function stateOf(checkpoint: Checkpoint, { at }: Passage): keyof typeof ICONS {
  if (at === null) return 'passed'
  const distance = CHECKPOINTS.indexOf(checkpoint) - CHECKPOINTS.indexOf(at)
  return distance < 0 ? 'passed' : distance === 0 ? 'failed' : 'unreached'
}
