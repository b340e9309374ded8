import { useId } from 'react'
import styles from './choice.module.css'

interface ChoiceProps<Value extends string> {
  /** What is chosen. */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | null
  readonly onChoose: (value: Value) => void
}

/** One of a few, as a row of radio buttons. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles['choice']}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
