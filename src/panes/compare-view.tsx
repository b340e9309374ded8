import { useEffect, useId, useMemo, useState } from 'react'
import { useLateMessages } from '../i18n/messages'
import { analyze } from '../jwt/analyze'
import { compareTokens, type Difference } from '../jwt/compare'
import { extract } from '../jwt/extract'
import { TIME_CLAIMS } from '../jwt/time'
import { verify } from '../jwt/verify'
import { useDebugger } from '../store/use-debugger'
import fields from '../ui/field.module.css'
import styles from './compare-view.module.css'
import { shortenValue } from './shorten-value'

const PARTS = ['header', 'payload'] as const

/** More differences than anybody reads in a list. */
const MAX_SHOWN = 200

/** A second token beside the document's: what differs, claim by claim. */
export function CompareView() {
  const { compare } = useLateMessages()
  const id = useId()
  const [text, setText] = useState('')
  return (
    <div className={styles['compare']}>
      <label htmlFor={id}>{compare.second}</label>
      <textarea
        id={id}
        className={fields['area']}
        rows={4}
        value={text}
        placeholder={compare.placeholder}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' && <Outcome text={text} />}
    </div>
  )
}

function Outcome({ text }: { readonly text: string }) {
  const { compare } = useLateMessages()
  const first = useDebugger((state) => state.analysis.value)
  const second = useMemo(() => {
    const [found] = extract(text).tokens
    return found ? analyze(found.token) : null
  }, [text])
  const comparison = useMemo(() => second && compareTokens(first, second), [first, second])
  const keyText = useSameKey(second)
  if (!comparison) return <p>{compare.notAToken}</p>
  const all = PARTS.flatMap((part) => comparison[part].map((difference) => ({ part, difference })))
  return (
    <>
      {comparison.isNonceRepeated && <p className={styles['alarm']}>{compare.repeatedNonce}</p>}
      {comparison.isSignatureSame && <p>{compare.sameSignature}</p>}
      {keyText !== null && <p>{compare[keyText]}</p>}
      {all.length === 0 && <p>{compare.none}</p>}
      <ul aria-label={compare.list}>
        {all.slice(0, MAX_SHOWN).map(({ part, difference }) => (
          <li
            key={`${part} ${difference.kind} ${difference.path.join('\0')}`}
            data-kind={difference.kind}
          >
            <Item part={part} difference={difference} />
          </li>
        ))}
      </ul>
      {all.length > MAX_SHOWN && <p>{compare.more(all.length - MAX_SHOWN)}</p>}
    </>
  )
}

interface ItemProps {
  readonly part: (typeof PARTS)[number]
  readonly difference: Difference
}

function Item({ part, difference }: ItemProps) {
  const { compare } = useLateMessages()
  const { kind, path, before, after } = difference
  const seconds = secondsBetween(part, difference)
  return (
    <>
      <span className={styles['kind']}>{compare.kinds[kind]}</span>
      <span>
        {compare.parts[part]} <code>{path.join('.')}</code>
        {kind === 'moved' && ` ${compare.movedFrom(difference.from.join('.'))}`}
      </span>
      <span className={styles['values']}>
        {before !== null && <code>{shortenValue(before)}</code>}
        {before !== null && after !== null && kind !== 'moved' && ' → '}
        {after !== null && kind !== 'moved' && <code>{shortenValue(after)}</code>}
        {seconds !== null && ` ${compare.later(seconds)}`}
      </span>
    </>
  )
}

/** By how much a time differs; null for other claims. */
function secondsBetween(part: string, { kind, path, before, after }: Difference): number | null {
  const [name, ...inner] = path
  const isTime = part === 'payload' && inner.length === 0 && TIME_CLAIMS.some((one) => one === name)
  if (!isTime || kind !== 'changed') return null
  const seconds = Number(after) - Number(before)
  return Number.isFinite(seconds) ? seconds : null
}

/** What the key in the key box says of both; null while neither verifies. */
function useSameKey(
  second: ReturnType<typeof analyze> | null,
): 'sameKey' | 'otherKey' | 'secondOnly' | null {
  const key = useDebugger((state) => state.key)
  const isFirstValid = useDebugger((state) => state.verdict.value.signature === 'valid')
  const [known, setKnown] = useState<{ readonly of: typeof second; readonly isValid: boolean }>({
    of: null,
    isValid: false,
  })
  useEffect(() => {
    let isCurrent = true
    if (second)
      void verify(second, key).then(({ signature }) => {
        if (isCurrent) setKnown({ of: second, isValid: signature === 'valid' })
      })
    return () => {
      isCurrent = false
    }
  }, [second, key])
  if (!second || known.of !== second) return null
  if (isFirstValid) return known.isValid ? 'sameKey' : 'otherKey'
  return known.isValid ? 'secondOnly' : null
}
