import { ShieldCheck, TriangleAlert } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { Choice } from '../choice'
import { ScrollBox } from '../scroll-box'
import { arrivesLoggedIn, countDone, forge } from './attacks'
import { SAME_SITE } from './cookie-jar'
import type { StorageScreenProps } from './screen-props'
import styles from './storage.module.css'

/** Requests that foreign pages have the browser send, against the settings that were chosen. */
export function ForgeryScreen({ state, credentials, dispatch }: StorageScreenProps) {
  const { storage } = useLearnTexts().lessons
  const setup = state.forgery
  const results = forge(setup, credentials)
  const arrives = arrivesLoggedIn(setup, credentials)
  return (
    <>
      <div className={styles['panel']}>
        <Choice
          label="SameSite"
          options={SAME_SITE.map((value) => ({ value, label: value }))}
          value={setup.sameSite}
          onChoose={(sameSite) => dispatch({ kind: 'set-forgery', setup: { sameSite } })}
        />
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={setup.csrfToken}
            onChange={({ target }) =>
              dispatch({ kind: 'set-forgery', setup: { csrfToken: target.checked } })
            }
          />
          {storage.csrfToken}
        </label>
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={setup.changesByGet}
            onChange={({ target }) =>
              dispatch({ kind: 'set-forgery', setup: { changesByGet: target.checked } })
            }
          />
          {storage.changesByGet}
        </label>
      </div>
      <p role="status" className={styles['outcome']}>
        <strong>{storage.forged(countDone(results), results.length)}</strong>{' '}
        {arrives ? storage.arrives : storage.arrivesNot}
      </p>
      <ScrollBox aria-label={storage.forgeries} className={styles['tableBox']}>
        <table className={styles['table']}>
          <caption>{storage.forgeries}</caption>
          <thead>
            <tr>
              <th scope="col">{storage.attack}</th>
              <th scope="col">{storage.cookie}</th>
              <th scope="col">{storage.serverSays}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ forgery, carriedCookie, reply }) => (
              <tr key={forgery} data-forgery={forgery} data-reply={reply}>
                <th scope="row">{storage.forgery[forgery]}</th>
                <td>{carriedCookie ? storage.cookieGoes : storage.cookieStays}</td>
                <td className={styles['verdict']} data-bad={reply === 'done'}>
                  {reply === 'done' ? <TriangleAlert aria-hidden /> : <ShieldCheck aria-hidden />}
                  {storage.forgeryReplies[reply]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}
