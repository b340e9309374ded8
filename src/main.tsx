import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { takeToken } from './app/address'
import { App } from './app/app'
import { LanguageProvider, readLanguage } from './app/language'
import { applyTheme, readTheme } from './app/theme'
import { loadLanguage } from './i18n/languages'
import type { Messages } from './i18n/messages'
import { FIRST_SAMPLE } from './jwt/first-sample'
import { loadKeyReaders } from './jwt/read-key'
import { loadJose } from './jwt/web-crypto'
import { loadPanels } from './panes/panels'
import { createDebugger } from './store/create-debugger'
import { openingOf } from './store/opening'
import { DebuggerContext } from './store/use-debugger'
import './ui/tokens.css'
import './ui/base.css'
import { whenIdle } from './ui/when-idle'
import { createEngine } from './worker/engine'
import { createFetcher } from './worker/fetcher'
import { createGuesser } from './worker/guesser'
import { createInvestigator } from './worker/investigator'
import { spawnEngineWorker, spawnFetchWorker, spawnGuessWorker } from './worker/spawn'

const TICK_MS = 1000

applyTheme(readTheme())

const engine = createEngine(spawnEngineWorker)
const linked = takeToken()
const store = createDebugger(
  {
    engine,
    now: () => Math.floor(Date.now() / 1000),
    generateKey: async (...args) => (await import('./jwt/generate-key')).generateKey(...args),
    fetchText: createFetcher(spawnFetchWorker),
    findCause: createInvestigator(spawnEngineWorker),
    guessSecret: createGuesser(spawnGuessWorker, navigator.hardwareConcurrency),
    clock: () => performance.now(),
  },
  linked === null ? openingOf(FIRST_SAMPLE) : { token: linked },
)

addEventListener('hashchange', () => {
  const token = takeToken()
  if (token !== null) store.getState().open({ token })
})

/** Loads what large tokens, key pairs and what shows itself need, so that nothing is requested once the user types. */
async function loadAhead(messages: Messages): Promise<void> {
  await Promise.all([
    engine.warmUp(),
    loadKeyReaders(),
    loadJose(),
    messages.loadLate(),
    loadPanels(),
    store.getState().loadProfiles(),
  ])
}
setInterval(() => store.getState().tick(), TICK_MS)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const reactRoot = createRoot(root)

function show(messages: Messages): void {
  reactRoot.render(
    <StrictMode>
      <LanguageProvider first={messages}>
        <DebuggerContext value={store}>
          <App />
        </DebuggerContext>
      </LanguageProvider>
    </StrictMode>,
  )
  whenLoaded(() => whenIdle(() => void loadAhead(messages)))
}

function whenLoaded(then: () => void): void {
  if (document.readyState === 'complete') then()
  else addEventListener('load', then, { once: true })
}

const messages = loadLanguage(readLanguage())
if (messages instanceof Promise) void messages.then(show)
else show(messages)
