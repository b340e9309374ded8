import { LogIn, RotateCcw } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Choice } from '../choice'
import { HttpText } from '../http-text'
import {
  answer,
  fieldOf,
  GUARDED,
  logIn,
  nextRequest,
  PLACES,
  reload,
  textOf,
  type Browser,
} from './browser'
import { PlaceNote } from './place-note'
import type { StorageScreenProps } from './screen-props'
import styles from './storage.module.css'

/** What each compartment of the browser holds after the login, and how the app then asks its server. */
export function PlacesScreen({ state, credentials, dispatch }: StorageScreenProps) {
  const { storage } = useLearnTexts().lessons
  const loggedIn = logIn({ ...GUARDED, place: state.place }, credentials)
  const browser = state.isReloaded ? reload(loggedIn) : loggedIn
  const sent = nextRequest(browser)
  return (
    <>
      <Choice
        label={storage.keepIn}
        options={PLACES.map((value) => ({ value, label: storage.places[value] }))}
        value={state.place}
        onChoose={(place) => dispatch({ kind: 'keep', place })}
      />
      <div className={styles['panel']}>
        <div className={styles['buttons']}>
          <Button
            icon={<RotateCcw aria-hidden />}
            aria-disabled={state.isReloaded}
            onClick={() => dispatch({ kind: 'reload' })}
          >
            {storage.reload}
          </Button>
          {state.isReloaded && (
            <Button
              icon={<LogIn aria-hidden />}
              onClick={() => dispatch({ kind: 'keep', place: state.place })}
            >
              {storage.logInAgain}
            </Button>
          )}
        </div>
        <Compartments browser={browser} />
        {browser.isCookieRefused && <p className={styles['warning']}>{storage.cookieRefused}</p>}
        <h3>{storage.nextRequest}</h3>
        <HttpText label={storage.nextRequest} text={textOf(sent)} />
        <p role="status">{storage.replies[answer(browser, credentials, sent)]}</p>
        <PlaceNote place={state.place} />
      </div>
    </>
  )
}

function Compartments({ browser }: { readonly browser: Browser }) {
  const { storage } = useLearnTexts().lessons
  const { localStorage, memory, jar, session } = browser
  const contents = [
    { name: 'localStorage', text: localStorage },
    { name: 'memory', text: memory },
    { name: 'cookies', text: jar.length === 0 ? null : jar.map(fieldOf).join('\n') },
    { name: 'server', text: session && `${session.id} → ${session.token}` },
  ] as const
  return (
    <dl className={styles['compartments']} aria-label={storage.compartments}>
      {contents.map(({ name, text }) => (
        <div key={name} className={styles['compartment']} data-filled={text !== null}>
          <dt>{storage.compartment[name]}</dt>
          <dd>
            {text === null ? (
              <span className={styles['quiet']}>{storage.empty}</span>
            ) : (
              <HttpText label={storage.compartment[name]} text={text} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
