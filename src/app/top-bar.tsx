import { FilePlus, FlaskConical, Languages, SunMoon, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { LANGUAGES, nameOfLanguage } from '../i18n/languages'
import { useMessages } from '../i18n/messages'
import type { SampleId } from '../jwt/first-sample'
import { RequestCounter } from '../panes/request-counter'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { Menu } from '../ui/menu'
import styles from './app.module.css'
import { useLanguage } from './language'
import { chooseTheme, readTheme, THEMES } from './theme'

const SAMPLE_IDS: readonly SampleId[] = [
  'HS256',
  'RS256',
  'PS256',
  'ES256',
  'EdDSA',
  'ML-DSA-44',
  'expired',
  'unsecured',
  'broken',
]

export function TopBar() {
  const { app, samples } = useMessages()
  const store = useDebuggerStore()
  const [chosen, setChosen] = useState(readTheme)
  const { language, choose } = useLanguage()
  const canBringBack = useDebugger((state) => state.history.length > 0)
  return (
    <header className={styles['top']}>
      <Logo />
      <h1>{app.name}</h1>
      <span className={styles['tagline']}>{app.tagline}</span>
      <div className={styles['tools']}>
        {canBringBack && (
          <Button
            icon={<Undo2 />}
            aria-label={app.bringBack}
            title={app.bringBackDetail}
            onClick={() => store.getState().undoReplacement()}
          >
            <span className={styles['wide']}>{app.bringBack}</span>
          </Button>
        )}
        <Button
          icon={<FilePlus className={styles['wide']} />}
          onClick={() => void store.getState().newToken()}
        >
          {app.newToken}
        </Button>
        <Menu
          label={app.samples}
          icon={<FlaskConical className={styles['wide']} />}
          look="outlined"
          items={SAMPLE_IDS.map((id) => ({
            id,
            ...samples[id],
            onSelect: () => void store.getState().openSample(id),
          }))}
        />
        <RequestCounter />
        <Menu
          label={app.language}
          icon={<Languages />}
          iconOnly
          items={LANGUAGES.map((tag) => ({
            id: tag,
            label: nameOfLanguage(tag),
            checked: tag === language,
            onSelect: () => choose(tag),
          }))}
        />
        <Menu
          label={app.theme}
          icon={<SunMoon />}
          iconOnly
          items={THEMES.map((theme) => ({
            id: theme,
            label: app.themes[theme],
            checked: theme === chosen,
            onSelect: () => {
              chooseTheme(theme)
              setChosen(theme)
            },
          }))}
        />
      </div>
    </header>
  )
}

/** The three panes of a triptych, in the colours of the three segments. */
const Logo = () => (
  <span className={styles['logo']} aria-hidden>
    <i />
    <i />
    <i />
  </span>
)
