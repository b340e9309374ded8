import { useEffect, type Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Choice } from '../choice'
import { ATTACKS, type Attack, type AttackName } from './attack-table'
import type { AttacksEvent, AttacksState } from './attacks-state'
import styles from './attacks.module.css'
import { ForgedParts, ForgedToken } from './forged-token'
import type { Choices, ControlName } from './forge'
import { play } from './play'
import { PublicKeyText } from './public-key-text'
import { SecretSearch } from './secret-search'
import { Answers, Verifiers } from './verifiers'
import type { World } from './world'

interface AttackScreenProps {
  readonly name: AttackName
  readonly state: AttacksState
  readonly world: World
  readonly dispatch: Dispatch<AttacksEvent>
}

/** A token to forge, and what both verifiers make of it. */
export function AttackScreen({ name, state, world, dispatch }: AttackScreenProps) {
  const { attacks } = useLearnTexts().lessons
  const { controls, signer } = ATTACKS[name]
  const { choices, outcome } = state.benches[name]
  const guessed = state.guesses?.naive.found ?? null
  useEffect(() => {
    let isCurrent = true
    void play(name, choices, world, guessed).then((played) => {
      if (isCurrent) dispatch({ type: 'played', attack: name, choices, outcome: played })
    })
    return () => {
      isCurrent = false
    }
  }, [name, choices, world, guessed, dispatch])
  const isUnguessed = choices.signature === 'guessed' && guessed === null
  return (
    <>
      {name === 'confusion' && <PublicKeyText text={world.publicKey} />}
      {name === 'weak' && <SecretSearch state={state} world={world} dispatch={dispatch} />}
      <div className={styles['pair']}>
        <section className={styles['controls']} aria-label={attacks.attack}>
          <h3>{attacks.attack}</h3>
          {controlsOf(controls).map(([control, options]) => (
            <Choice
              key={control}
              label={attacks.controls[control]}
              options={options.map((value) => ({ value, label: attacks.options[value] }))}
              value={choices[control]}
              onChoose={(value) =>
                dispatch({ type: 'chosen', attack: name, choices: { [control]: value } })
              }
            />
          ))}
          {isUnguessed && <p className={styles['quiet']}>{attacks.guessFirst}</p>}
          <Answers outcome={outcome} />
        </section>
        {outcome && <ForgedParts token={outcome.token} />}
      </div>
      {outcome && (
        <>
          <ForgedToken token={outcome.token} issued={world.issued[signer]} />
          <Verifiers name={name} outcome={outcome} />
        </>
      )}
    </>
  )
}

const CONTROLS: readonly ControlName[] = ['role', 'alg', 'kid', 'jwk', 'signature']

/** Those that there are, in the order of the token. */
const controlsOf = (controls: Attack['controls']) =>
  CONTROLS.flatMap((name): [ControlName, readonly Choices[ControlName][]][] => {
    const options = controls[name]
    return options ? [[name, options]] : []
  })
