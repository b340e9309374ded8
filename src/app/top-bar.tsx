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
import { DEBUGGER_ADDRESS, LEARN_ADDRESS, useRoute, type Route } from './route'
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
  const { app } = useMessages()
  const [theme, setTheme] = useState(readTheme)
  const { language, choose } = useLanguage()
  const { view } = useRoute()
  const current = (shown: Route['view']) => (view === shown ? 'page' : undefined)
  return (
    <header className={styles['top']}>
      <Logo />
      <h1>{app.name}</h1>
      <nav className={styles['views']} aria-label={app.views}>
        <a href={DEBUGGER_ADDRESS} aria-current={current('debugger')}>
          {app.debugger}
        </a>
        <a href={LEARN_ADDRESS} aria-current={current('learn')}>
          {app.learn}
        </a>
      </nav>
      <div className={styles['tools']}>
        {view === 'debugger' && <DocumentTools />}
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
          items={THEMES.map((id) => ({
            id,
            label: app.themes[id],
            checked: id === theme,
            onSelect: () => {
              chooseTheme(id)
              setTheme(id)
            },
          }))}
        />
      </div>
    </header>
  )
}

/** What replaces the document of the debugger. */
function DocumentTools() {
  const { app, samples } = useMessages()
  const store = useDebuggerStore()
  const canBringBack = useDebugger((state) => state.history.length > 0)
  return (
    <>
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
    </>
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
