import { useId } from 'react'
import { useLateMessages } from '../i18n/messages'
import type { GivenName } from '../jwt/expectations'
import type { ProfileId } from '../jwt/profiles/profile'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import fields from '../ui/field.module.css'
import styles from './profile-view.module.css'

/** What each profile compares a token with. */
const COMPARED: Readonly<Partial<Record<ProfileId, readonly GivenName[]>>> = {
  'id-token': ['nonce', 'accessToken', 'code'],
  'dpop-proof': ['method', 'url', 'accessToken', 'nonce'],
}

/** The fields for what the user has beside the token. They keep to this page. */
export function GivenForm({ profile }: { readonly profile: ProfileId }) {
  const { profilePanel } = useLateMessages()
  const id = useId()
  const { giveValues } = useDebuggerStore().getState()
  const given = useDebugger((state) => state.given)
  const names = COMPARED[profile]
  if (!names) return null
  return (
    <fieldset className={styles['form']} aria-describedby={id}>
      <legend>{profilePanel.given}</legend>
      {names.map((name) => (
        <label key={name}>
          {profilePanel.values[name]}
          <input
            className={fields['field']}
            value={given[name]}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => giveValues({ [name]: target.value.trim() })}
          />
        </label>
      ))}
      <p id={id}>{profilePanel.givenDetail}</p>
    </fieldset>
  )
}
