import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useLateMessages } from '../i18n/messages'
import {
  guessAddressKind,
  isOtherIssuer,
  planKeySetRequest,
  planRequests,
  readKeyHints,
  suggestAddress,
  type AddressKind,
  type RequestPlan,
} from '../jwt/key-source'
import { useDebugger } from '../store/use-debugger'
import { Button } from '../ui/button'
import fields from '../ui/field.module.css'
import styles from './from-url.module.css'
import { ProblemNote } from './problem-note'
import { useEscape } from './use-escape'
import { useKeyFetch, type Discovery } from './use-key-fetch'

const KINDS: readonly AddressKind[] = ['issuer', 'document']

interface FromUrlPanelProps {
  /** Null for what the token says itself. */
  readonly initialAddress: string | null
  readonly onClose: () => void
}

/**
 * Says which addresses will be called for keys, and calls them on a click. Where metadata was found
 * first, the address that it names is announced in the same way.
 */
export function FromUrlPanel({ initialAddress, onClose }: FromUrlPanelProps) {
  const { fromUrl } = useLateMessages()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const analysis = useDebugger((state) => state.analysis.value)
  const hints = useMemo(() => readKeyHints(analysis), [analysis])
  const [typed, setTyped] = useState(initialAddress)
  const [chosenKind, setChosenKind] = useState<AddressKind | null>(null)
  const { progress, start, cancel, reset } = useKeyFetch(onClose)
  const { isFetching, discovery, failure } = progress
  useEffect(() => field.current?.focus(), [])
  useEscape(form, onClose)

  const address = typed ?? suggestAddress(hints)
  const kind = chosenKind ?? guessAddressKind(address, hints)
  const plan = discovery
    ? planKeySetRequest(discovery.metadata.jwksUri, hints)
    : planRequests(address, kind, hints)
  const isBlank = discovery === null && address.trim() === ''

  const change = (next: { readonly address: string; readonly kind: AddressKind | null }) => {
    if (isFetching) return
    setTyped(next.address)
    setChosenKind(next.kind)
    reset()
  }

  return (
    <form
      ref={form}
      className={styles['panel']}
      aria-label={fromUrl.title}
      onSubmit={(event) => {
        event.preventDefault()
        if (!plan.ok || isFetching) return
        setTyped(address)
        void start(plan.value)
      }}
    >
      <label htmlFor={id}>{fromUrl.address}</label>
      <input
        ref={field}
        id={id}
        className={fields['code']}
        type="text"
        inputMode="url"
        value={address}
        readOnly={isFetching}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        onChange={({ target }) => change({ address: target.value, kind: null })}
      />
      <div role="radiogroup" aria-label={fromUrl.kind} className={styles['kinds']}>
        <span>{fromUrl.kind}</span>
        {KINDS.map((candidate) => (
          <label key={candidate}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={kind === candidate}
              onChange={() => change({ address, kind: candidate })}
            />
            {fromUrl.kinds[candidate]}
          </label>
        ))}
      </div>
      <div aria-live="polite">{discovery && <DiscoveryNote discovery={discovery} />}</div>
      {plan.ok && <Announcement plan={plan.value} />}
      {!plan.ok && !isBlank && <ProblemNote problem={plan.problem} />}
      <div aria-live="polite">{failure && <ProblemNote problem={failure} />}</div>
      <div className={styles['buttons']}>
        <Button type="submit" look="strong" aria-disabled={!plan.ok || isFetching}>
          {isFetching ? fromUrl.fetching : fromUrl.fetch}
        </Button>
        <Button onClick={isFetching ? cancel : onClose}>{fromUrl.cancel}</Button>
      </div>
    </form>
  )
}

function DiscoveryNote({ discovery: { metadata, asked } }: { readonly discovery: Discovery }) {
  const { fromUrl } = useLateMessages()
  return (
    <>
      <p className={styles['hint']}>{fromUrl.secondStep}</p>
      {asked !== null && isOtherIssuer(asked, metadata.issuer) && (
        <p className={styles['warning']} data-warning="issuer-differs">
          {fromUrl.issuerDiffers(asked, metadata.issuer)}
        </p>
      )}
    </>
  )
}

function Announcement({ plan: { urls, warnings } }: { readonly plan: RequestPlan }) {
  const { fromUrl } = useLateMessages()
  const id = useId()
  return (
    <>
      <h3 id={id}>{fromUrl.announced}</h3>
      <ul aria-labelledby={id} className={styles['announced']}>
        {urls.map((url, index) => (
          <li key={url}>
            <code>{url}</code>
            {index > 0 && <small>{fromUrl.ifNotFound}</small>}
          </li>
        ))}
      </ul>
      {warnings.map((warning) => (
        <p key={warning.code} className={styles['warning']} data-warning={warning.code}>
          {fromUrl.warning(warning)}
        </p>
      ))}
      <p className={styles['hint']}>{fromUrl.consent}</p>
    </>
  )
}
