import { useId, useMemo, useState } from 'react'
import { useLateMessages } from '../i18n/messages'
import { readEmbeddedKeys, readX5c, type EmbeddedKey } from '../jwt/embedded-keys'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { ChainView } from './chain-on-demand'
import styles from './embedded-keys.module.css'
import { TermLink } from './term-link'

/** The keys that the token's header brings. None of them is used, and nothing is called, without a click. */
export function EmbeddedKeys({ onFetch }: { readonly onFetch: (url: string) => void }) {
  const { keyPanel } = useLateMessages()
  const id = useId()
  const header = useDebugger((state) => state.analysis.value.header)
  const keys = useMemo(() => readEmbeddedKeys(header), [header])
  if (keys.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles['embedded']}>
      <h3 id={id}>{keyPanel.embeddedTitle}</h3>
      <p className={styles['warning']}>
        {keyPanel.embeddedWarning} <TermLink term="embedded-key" />
      </p>
      <ul>
        {keys.map((key) => (
          <li key={key.name}>
            {'url' in key ? (
              <AddressOfKey embedded={key} onFetch={onFetch} />
            ) : (
              <KeyInHeader embedded={key} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type InHeader = Extract<EmbeddedKey, { readonly text: string }>
type Address = Extract<EmbeddedKey, { readonly url: string }>

interface AddressOfKeyProps {
  readonly embedded: Address
  readonly onFetch: (url: string) => void
}

function AddressOfKey({ embedded: { name, url }, onFetch }: AddressOfKeyProps) {
  const { keyPanel } = useLateMessages()
  return (
    <>
      <p>
        {keyPanel.embedded[name]} <code>{url}</code>
      </p>
      <div className={styles['buttons']}>
        <Button onClick={() => onFetch(url)}>{keyPanel.fetchEmbedded}</Button>
      </div>
    </>
  )
}

function KeyInHeader({ embedded: { name, text } }: { readonly embedded: InHeader }) {
  const { keyPanel } = useLateMessages()
  const store = useDebuggerStore()
  const id = useId()
  const [isShown, setShown] = useState(false)
  return (
    <>
      <p>{keyPanel.embedded[name]}</p>
      <div className={styles['buttons']}>
        <Button onClick={() => store.getState().takeKey(text, 'embedded')}>
          {keyPanel.useEmbedded}
        </Button>
        {name === 'x5c' && (
          <Button
            look="plain"
            aria-expanded={isShown}
            aria-controls={id}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? keyPanel.hideChain : keyPanel.showChain}
          </Button>
        )}
      </div>
      <div id={id}>{isShown && <ChainInHeader />}</div>
    </>
  )
}

function ChainInHeader() {
  const header = useDebugger((state) => state.analysis.value.header)
  const x5c = useMemo(() => readX5c(header), [header])
  return <ChainView {...x5c} place="header" />
}
