import { useLateMessages } from '../i18n/messages'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import fields from '../ui/field.module.css'
import styles from './profile-view.module.css'

const TEXTS = ['issuer', 'audience', 'subject', 'type', 'claims', 'algorithms'] as const

/** The fields for what a verifier would expect; an empty one states nothing. */
export function ExpectationForm() {
  const { profilePanel } = useLateMessages()
  const { setExpectations } = useDebuggerStore().getState()
  const expectations = useDebugger((state) => state.expectations)
  return (
    <fieldset className={styles['form']}>
      <legend>{profilePanel.expectations}</legend>
      {TEXTS.map((name) => (
        <label key={name}>
          {profilePanel.fields[name]}
          <input
            className={fields['field']}
            value={expectations[name]}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setExpectations({ [name]: target.value })}
          />
        </label>
      ))}
      <label>
        {profilePanel.fields.maximumAge}
        <input
          className={fields['field']}
          type="number"
          min={0}
          value={expectations.maximumAge ?? ''}
          onChange={({ target }) =>
            setExpectations({
              maximumAge: target.value === '' ? null : Math.max(0, target.valueAsNumber),
            })
          }
        />
      </label>
    </fieldset>
  )
}
