import { useId } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { LIFETIMES, LIMITS } from './settings'
import styles from './simulation.module.css'
import { useSaid } from './use-said'

interface FieldProps {
  readonly value: number
  readonly onChange: (value: number) => void
}

export function ServersField(props: FieldProps) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  return (
    <Slider {...props} label={texts.servers} limits={LIMITS.servers} say={number(props.value)} />
  )
}

export function LoadField(props: FieldProps) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const say = texts.loadOf(number(props.value))
  return <Slider {...props} label={texts.load} limits={LIMITS.load} say={say} />
}

interface SliderProps extends FieldProps {
  readonly label: string
  readonly limits: { readonly min: number; readonly max: number; readonly step: number }
  /** The value in words. */
  readonly say: string
}

function Slider({ label, limits, value, say, onChange }: SliderProps) {
  const id = useId()
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...limits}
        value={value}
        aria-valuetext={say}
        onChange={({ target }) => onChange(Number(target.value))}
      />
      <output htmlFor={id}>{say}</output>
    </span>
  )
}

export function LifetimeField({ value, onChange }: FieldProps) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const id = useId()
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{texts.lifetime}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(Number(target.value))}>
        {LIFETIMES.map((lifetime) => (
          <option key={lifetime} value={lifetime}>
            {texts.lifetimeOf(number(lifetime))}
          </option>
        ))}
      </select>
    </span>
  )
}
