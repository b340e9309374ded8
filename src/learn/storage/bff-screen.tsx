import { useLearnTexts } from '../../i18n/messages'
import { HttpText } from '../http-text'
import { Prose } from '../prose'
import { forwarded, GUARDED, logIn, nextRequest, textOf } from './browser'
import type { StorageScreenProps } from './screen-props'
import styles from './storage.module.css'

/** One request on its two ways: from the browser to the backend, and from there to the API. */
export function BffScreen({ state, credentials, dispatch }: StorageScreenProps) {
  const { storage } = useLearnTexts().lessons
  const browser = logIn({ ...GUARDED, place: 'bff' }, credentials)
  const sent = nextRequest(browser)
  const onwards = forwarded(state.isForgotten ? { ...browser, session: null } : browser, sent)
  return (
    <div className={styles['panel']}>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={state.isForgotten}
          onChange={({ target }) => dispatch({ kind: 'forget', isForgotten: target.checked })}
        />
        {storage.forget}
      </label>
      <ol className={styles['hops']}>
        <li>
          <h3>{storage.hops.browser}</h3>
          <HttpText label={storage.hops.browser} text={textOf(sent)} />
        </li>
        <li>
          <h3>{storage.hops.api}</h3>
          {onwards === null ? (
            <p className={styles['warning']}>{storage.nothingForwarded}</p>
          ) : (
            <HttpText label={storage.hops.api} text={onwards} />
          )}
        </li>
      </ol>
      <p role="status">
        <Prose text={onwards === null ? storage.sessionEnded : storage.tokenStays} />
      </p>
    </div>
  )
}
