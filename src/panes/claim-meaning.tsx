import type { KnownName } from '../editor/editor-props'
import { useLateMessages, useMessages } from '../i18n/messages'
import { CLAIM_REGISTRY } from '../jwt/claim-registry'
import { nameKind, type ClaimRow, type NameKind } from '../jwt/claim-rows'
import type { TimeReading } from '../jwt/time'
import { isType } from '../jwt/value-type'
import styles from './claims-view.module.css'
import { TermLink, type LinkedTerm } from './term-link'
import { useLoaded } from './use-loaded'

const REGISTERED = new Map(CLAIM_REGISTRY.map((claim) => [claim.name as string, claim]))

const KIND_TERMS = {
  registered: 'registered-claim',
  public: 'public-claim',
  private: 'private-claim',
} as const satisfies Record<NameKind, LinkedTerm>

interface ClaimMeaningProps {
  readonly row: ClaimRow
  readonly text: string
  readonly known: KnownName | undefined
  readonly time: TimeReading | undefined
}

/** What kind of name a claim has, what it means, its time in words, and what is wrong with its value. */
export function ClaimMeaning({ row, text, known, time }: ClaimMeaningProps) {
  const { claimsView, timePanel } = useLateMessages()
  const { formatUtc, loadRegistry } = useMessages()
  const registry = useLoaded(loadRegistry)
  if (row.depth > 0) return <div role="cell" />
  const name = String(row.name)
  const registered = REGISTERED.get(name)
  const kind = nameKind(name, registered !== undefined)
  const value: unknown = JSON.parse(text.slice(row.range.start, row.range.end))
  const isMistyped = registered !== undefined && !isType(registered.type, value)
  const meaning = known ? `${known.detail}. ${known.documentation}` : ''
  return (
    <div role="cell" className={styles['meaning']} title={meaning}>
      <span className={styles['kind']} data-kind={kind} title={claimsView.kindDetails[kind]}>
        <TermLink term={KIND_TERMS[kind]}>{claimsView.kinds[kind]}</TermLink>
      </span>
      {isMistyped && registry && (
        <strong>{claimsView.mistyped(registry.valueTypes[registered.type])}</strong>
      )}
      {time && (
        <span className={styles['time']}>
          {formatUtc(time.meant)} ·{' '}
          {time.unit === 'seconds'
            ? timePanel.relative(time.delta)
            : timePanel.otherUnit(time.unit)}
        </span>
      )}
      {meaning}
    </div>
  )
}
