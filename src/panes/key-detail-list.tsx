import { Copy, Download } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { useLateMessages, useMessages } from '../i18n/messages'
import { keyDetails, type KeyDetails as Details, type KeyForms } from '../jwt/convert-key'
import type { KeyFacts, KeyInput } from '../jwt/key'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { Menu } from '../ui/menu'
import { ChainView } from './chain-on-demand'
import { CopyButton } from './copy-button'
import { downloadText } from './download'
import styles from './key-detail-list.module.css'
import { TermLink, type LinkedTerm } from './term-link'

/** What else is to be known of the key in use, and its halves to be taken along. */
export function KeyDetailList({ facts }: { readonly facts: KeyFacts }) {
  const { language } = useMessages()
  const { keyPanel } = useLateMessages()
  const details = useKeyDetails()
  const { keyId, use, algorithm, operations } = facts
  const list = new Intl.ListFormat(language, { type: 'unit' })
  return (
    <>
      <dl className={styles['details']}>
        <Row name={keyPanel.keyId} term="kid" value={keyId} />
        <Row name={keyPanel.use} value={use} />
        <Row name={keyPanel.algorithm} term="alg" value={algorithm} />
        <Row name={keyPanel.operations} value={operations && list.format(operations)} />
        {details?.thumbprint != null && (
          <Row name={keyPanel.thumbprint} term="jwk-thumbprint" value={details.thumbprint}>
            <CopyButton
              look="plain"
              icon={<Copy />}
              label={keyPanel.copyThumbprint}
              text={() => details.thumbprint ?? ''}
            />
          </Row>
        )}
      </dl>
      {details?.publicForms && <Half half="public" forms={details.publicForms} />}
      {details?.privateForms && (
        <Half half={facts.form === 'secret' ? 'secret' : 'private'} forms={details.privateForms} />
      )}
      {facts.form === 'private' && <ShowAs facts={facts} />}
      {details && details.certificates.length > 0 && (
        <ChainView certificates={details.certificates} thumbprints={NONE} place="key" />
      )}
    </>
  )
}

const NONE = [] as const

interface RowProps {
  readonly name: string
  readonly term?: LinkedTerm
  readonly value: string | null
  readonly children?: ReactNode
}

function Row({ name, term, value, children }: RowProps) {
  if (value === null) return null
  return (
    <div>
      <dt>{term ? <TermLink term={term}>{name}</TermLink> : name}</dt>
      <dd>
        <code>{value}</code>
        {children}
      </dd>
    </div>
  )
}

const FORMS = ['pem', 'jwk', 'jwks'] as const

const FILES = {
  public: { pem: 'public-key.pem', jwk: 'public-key.jwk.json', jwks: 'jwks.json' },
  private: { pem: 'private-key.pem', jwk: 'private-key.jwk.json', jwks: 'private-jwks.json' },
  secret: { pem: 'secret.pem', jwk: 'secret.jwk.json', jwks: 'secret-jwks.json' },
} as const

interface HalfProps {
  readonly half: 'public' | 'private' | 'secret'
  readonly forms: KeyForms
}

function Half({ half, forms }: HalfProps) {
  const { keyPanel } = useLateMessages()
  const there = FORMS.flatMap((form) => {
    const text = forms[form]
    return text === null ? [] : [{ form, text }]
  })
  return (
    <div className={styles['half']}>
      <span>{keyPanel.halves[half]}</span>
      {there.map(({ form, text }) => (
        <CopyButton
          key={form}
          icon={<Copy />}
          label={keyPanel.copy(half, keyPanel.forms[form])}
          text={() => text}
        >
          {keyPanel.forms[form]}
        </CopyButton>
      ))}
      <Menu
        label={keyPanel.download(half)}
        icon={<Download />}
        iconOnly
        items={there.map(({ form, text }) => ({
          id: form,
          label: keyPanel.forms[form],
          detail: FILES[half][form],
          onSelect: () => downloadText(FILES[half][form], text),
        }))}
      />
    </div>
  )
}

/** Rewrites the key box in the forms that it does not have. */
function ShowAs({ facts: { format } }: { readonly facts: KeyFacts }) {
  const { keyPanel } = useLateMessages()
  const store = useDebuggerStore()
  const others = (['pem', 'jwk'] as const).filter(
    (form) => format !== (form === 'pem' ? 'pem-pkcs8' : 'jwk'),
  )
  return (
    <div className={styles['half']}>
      {others.map((form) => (
        <Button key={form} onClick={() => void store.getState().showKeyAs(form)}>
          {keyPanel.showAs(keyPanel.forms[form])}
        </Button>
      ))}
    </div>
  )
}

/** Those of the key that the verdict is about, once they are known. */
function useKeyDetails(): Details | null {
  const key = useDebugger((state) => state.key)
  const chosen = useDebugger(
    ({ verdict }) => verdict.value.keySet?.findIndex(({ isChosen }) => isChosen) ?? 0,
  )
  const [known, setKnown] = useState<{
    readonly key: KeyInput
    readonly chosen: number
    readonly details: Details
  } | null>(null)
  useEffect(() => {
    let isCurrent = true
    void keyDetails(key, chosen).then((details) => {
      if (isCurrent && details.ok) setKnown({ key, chosen, details: details.value })
    })
    return () => {
      isCurrent = false
    }
  }, [key, chosen])
  return known?.key === key && known.chosen === chosen ? known.details : null
}
