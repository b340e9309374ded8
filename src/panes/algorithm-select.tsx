import { useId } from 'react'
import { useMessages } from '../i18n/messages'
import { ALGORITHMS, findAlgorithm, type Algorithm } from '../jwt/algorithms'
import { algorithmOf, isEditable } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import fields from '../ui/field.module.css'
import styles from './signature-pane.module.css'

const FAMILIES = [...new Set(ALGORITHMS.map(({ family }) => family))].map((name) => ({
  name,
  algorithms: ALGORITHMS.filter(({ family }) => family === name),
}))

/** The algorithm that the header names. Choosing another edits `alg` in the header's text. */
export function AlgorithmSelect() {
  const { signature, families } = useMessages()
  const store = useDebuggerStore()
  const id = useId()
  const name = useDebugger(algorithmOf)
  const canChoose = useDebugger(
    (state) => isEditable(state, 'header') && state.analysis.value.header?.type === 'object',
  )
  const isKnown = name !== null && findAlgorithm(name) !== null
  return (
    <div className={styles['row']}>
      <label htmlFor={id} className={styles['label']}>
        {signature.algorithm}
      </label>
      <select
        id={id}
        className={fields['field']}
        value={name ?? ''}
        disabled={!canChoose}
        onChange={(event) => store.getState().setAlgorithm(event.target.value)}
      >
        {!isKnown && (
          <option value={name ?? ''} disabled>
            {name === null ? signature.chooseAlgorithm : signature.unusableAlgorithm(name)}
          </option>
        )}
        {FAMILIES.map(({ name: family, algorithms }) => (
          <optgroup key={family} label={families[family]}>
            {algorithms.map((algorithm) => (
              <option key={algorithm.name} value={algorithm.name}>
                {optionText(algorithm, families[family])}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

/** Such as `ES256 · ECDSA, P-256, SHA-256`. */
function optionText({ name, curve, hash }: Algorithm, family: string): string {
  const details = [family, curve, hash].filter((detail) => detail && detail !== name).join(', ')
  return `${name} · ${details}`
}
