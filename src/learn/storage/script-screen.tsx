import { Play, ShieldCheck, TriangleAlert } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Choice } from '../choice'
import { attackByScript, type ScriptStep } from './attacks'
import { PLACES } from './browser'
import type { StorageScreenProps } from './screen-props'
import styles from './storage.module.css'

/** A script smuggled into the page, against the place that was chosen. */
export function ScriptScreen({ state, credentials, dispatch }: StorageScreenProps) {
  const { storage } = useLearnTexts().lessons
  const { script, hasRun } = state
  const attack = attackByScript(script, credentials)
  const hasCookie = script.place === 'cookie' || script.place === 'bff'
  const outcome = attack.stolen === null ? 'nothing' : 'stolen'
  return (
    <>
      <Choice
        label={storage.keepIn}
        options={PLACES.map((value) => ({ value, label: storage.places[value] }))}
        value={script.place}
        onChoose={(place) => dispatch({ kind: 'set-script', setup: { place } })}
      />
      <div className={styles['panel']}>
        {hasCookie && (
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={script.httpOnly}
              onChange={({ target }) =>
                dispatch({ kind: 'set-script', setup: { httpOnly: target.checked } })
              }
            />
            {storage.httpOnly}
          </label>
        )}
        {attack.isCookieRefused && <p className={styles['warning']}>{storage.cookieRefused}</p>}
        <div className={styles['buttons']}>
          <Button
            look="strong"
            icon={<Play aria-hidden />}
            onClick={() => dispatch({ kind: 'run', credentials })}
          >
            {storage.runScript}
          </Button>
        </div>
        <ol className={styles['steps']} aria-label={storage.scriptSteps} hidden={!hasRun}>
          {attack.steps.map((step) => (
            <StepRow key={step.kind} step={step} />
          ))}
        </ol>
        <p role="status" className={styles['outcome']}>
          {hasRun && (
            <>
              <strong>{storage.scriptOutcome[outcome]}</strong>{' '}
              {storage.scriptActed[attack.acted ? outcome : 'refused']}
            </>
          )}
        </p>
      </div>
    </>
  )
}

function StepRow({ step }: { readonly step: ScriptStep }) {
  const { storage } = useLearnTexts().lessons
  const succeeded = 'got' in step ? step.got !== null : step.reply === 'done'
  const result =
    'got' in step
      ? step.got === null
        ? storage.gotNothing
        : storage.got(`${step.got.slice(0, 24)}…`)
      : step.reply === null
        ? storage.nothingToUse
        : storage.replies[step.reply]
  return (
    <li className={styles['step']} data-step={step.kind} data-succeeded={succeeded}>
      {succeeded ? <TriangleAlert aria-hidden /> : <ShieldCheck aria-hidden />}
      <div>
        <code>{CODE[step.kind]}</code>
        <p>
          {storage.scriptStep[step.kind]} <strong>{result}</strong>
        </p>
      </div>
    </li>
  )
}

/** The heart of what the script runs. */
const CODE: Readonly<Record<ScriptStep['kind'], string>> = {
  'read-local-storage': "localStorage.getItem('token')",
  'read-cookies': 'document.cookie',
  listen: 'window.fetch = (url, options) => { steal(options.headers); … }',
  act: "fetch('/api/transfer', { method: 'POST', headers: headersOfThePage })",
  'use-elsewhere': 'curl https://app.example/ -H "…"',
}
