import { use, type Dispatch } from 'react'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import type { NameKind } from '../../jwt/claim-rows'
import { linkFromPart } from '../../jwt/link'
import { Choice } from '../choice'
import { useLearn } from '../learn-context'
import { Prose } from '../prose'
import { TokenText } from '../token-text'
import { useFormatCount } from '../use-format-count'
import type { ClaimsEvent } from './claims-state'
import styles from './claims.module.css'
import { KINDS, sortClaims } from './sort-claims'

/** A name of each kind, for tokens that have none. */
const EXAMPLES: Readonly<Record<NameKind, string>> = {
  registered: 'exp',
  public: 'https://shop.example/role',
  private: 'role',
}

interface KindsScreenProps {
  readonly kind: NameKind
  readonly dispatch: Dispatch<ClaimsEvent>
}

/** The claims of the token by the kind of their names. */
export function KindsScreen({ kind, dispatch }: KindsScreenProps) {
  const { claims } = useLearnTexts().lessons
  const formatCount = useFormatCount()
  const registry = use(useMessages().loadRegistry())
  const meanings: Readonly<Record<string, { readonly title: string } | undefined>> = registry.claims
  const { shown } = useLearn().material
  const view = shown.payload?.view ?? ''
  const sorted = sortClaims(shown.payload?.members ?? [])
  const ranges = sorted[kind].flatMap(
    ({ range }) => linkFromPart(shown, 'payload', range.start)?.tokenRange ?? [],
  )
  return (
    <>
      <Choice
        label={claims.kind}
        options={KINDS.map((value) => ({
          value,
          label: claims.ofKind(claims.kinds[value].label, formatCount(sorted[value].length)),
        }))}
        value={kind}
        onChoose={(chosen) => dispatch({ type: 'kind-chosen', kind: chosen })}
      />
      <div role="status" className={styles['answer']}>
        <p>{claims.kinds[kind].text}</p>
        {sorted[kind].length === 0 && (
          <p>
            {claims.none} <Prose text={claims.example(EXAMPLES[kind])} />
          </p>
        )}
        <ul className={styles['claims']}>
          {sorted[kind].map(({ name, range, valueRange }) => (
            <li key={range.start}>
              <code className={styles['name']}>{name}</code>
              <code className={styles['value']}>
                {view.slice(valueRange.start, valueRange.end)}
              </code>
              <span className={styles['quiet']}>{meanings[name]?.title}</span>
            </li>
          ))}
        </ul>
      </div>
      <TokenText
        label={claims.token}
        token={shown.text}
        segments={shown.segments}
        marks={ranges.map((range) => ({ range, look: 'linked' }))}
      />
    </>
  )
}
