import { useLearnTexts } from '../../i18n/messages'
import { Choice } from '../choice'
import { HttpText } from '../http-text'
import { ScrollBox } from '../scroll-box'
import { GUARDED, logIn, send, textOf } from './browser'
import { SAME_SITE, type SameSite } from './cookie-jar'
import { REQUEST_KINDS, REQUESTS, type RequestKind } from './request-kinds'
import type { StorageScreenProps } from './screen-props'
import styles from './storage.module.css'

/** Which requests carry the cookie, by SameSite; one of them as it is sent. */
export function SameSiteScreen({ state, credentials, dispatch }: StorageScreenProps) {
  const { storage } = useLearnTexts().lessons
  const sentBy = (request: RequestKind, sameSite: SameSite) =>
    send(logIn({ ...GUARDED, place: 'bff', sameSite }, credentials), REQUESTS[request])
  const sent = sentBy(state.request, state.sameSite)
  return (
    <>
      <Choice
        label={storage.requestFrom}
        options={REQUEST_KINDS.map((value) => ({ value, label: storage.requests[value] }))}
        value={state.request}
        onChoose={(request) => dispatch({ kind: 'request', request })}
      />
      <Choice
        label="SameSite"
        options={SAME_SITE.map((value) => ({ value, label: value }))}
        value={state.sameSite}
        onChoose={(sameSite) => dispatch({ kind: 'same-site', sameSite })}
      />
      <div className={styles['panel']}>
        <h3>{storage.whatIsSent}</h3>
        <HttpText label={storage.whatIsSent} text={textOf(sent)} />
        <p role="status">
          <strong>{sent.cookies.length > 0 ? storage.goesAlong : storage.staysHome}</strong>{' '}
          {storage.requestNotes[state.request]}
        </p>
      </div>
      <ScrollBox aria-label={storage.matrix} className={styles['tableBox']}>
        <table className={styles['table']}>
          <caption>{storage.matrix}</caption>
          <thead>
            <tr>
              <th scope="col">{storage.request}</th>
              {SAME_SITE.map((sameSite) => (
                <th key={sameSite} scope="col">
                  {sameSite}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {REQUEST_KINDS.map((request) => (
              <tr key={request} data-request={request}>
                <th scope="row">{storage.requests[request]}</th>
                {SAME_SITE.map((sameSite) => {
                  const goes = sentBy(request, sameSite).cookies.length > 0
                  const isShown = request === state.request && sameSite === state.sameSite
                  return (
                    <td key={sameSite} data-goes={goes} data-shown={isShown}>
                      {goes ? storage.cookieGoes : storage.cookieStays}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}
