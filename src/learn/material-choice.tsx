import { useId } from 'react'
import { useLearnTexts } from '../i18n/messages'
import { Button } from '../ui/button'
import { ChosenToken } from './chosen-token'
import { useLearn } from './learn-context'
import styles from './learn.module.css'
import type { MaterialSource } from './material'

const SOURCES: readonly MaterialSource[] = ['sample', 'own']

/** Chooses between the sample and the learner's own token, and says and shows why theirs is not worked on. */
export function MaterialChoice() {
  const { frame } = useLearnTexts()
  const { material, chooseMaterial } = useLearn()
  const name = useId()
  const { obstacle } = material
  return (
    <div className={styles['material']}>
      <fieldset>
        <legend>{frame.token}</legend>
        {SOURCES.map((source) => (
          <label key={source}>
            <input
              type="radio"
              name={name}
              checked={material.source === source}
              onChange={() => chooseMaterial(source)}
            />
            {source === 'own' ? frame.withMine : frame.tokens.sample}
          </label>
        ))}
        {material.source === 'own' && (
          <Button look="plain" onClick={() => chooseMaterial('own')}>
            {frame.chooseAnew}
          </Button>
        )}
      </fieldset>
      {obstacle !== null && (
        <p role="status" className={styles['obstacle']} data-obstacle={obstacle}>
          {frame.obstacles[obstacle]} {frame.instead}
        </p>
      )}
      {obstacle !== null && obstacle !== 'too-long' && <ChosenToken token={material.chosen} />}
    </div>
  )
}
