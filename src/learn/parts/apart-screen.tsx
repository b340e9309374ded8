import { use, type Dispatch } from 'react'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import type { Analysis, Segment } from '../../jwt/analysis'
import { salvageBase64url } from '../../jwt/base64url'
import { hexOf } from '../../jwt/hex'
import { Choice } from '../choice'
import { CodeBlock } from '../code-block'
import { useLearn } from '../learn-context'
import { TokenText } from '../token-text'
import { useFormatCount } from '../use-format-count'
import type { PartsEvent } from './parts-state'
import styles from './parts.module.css'

const NAMES = ['header', 'payload', 'signature'] as const
type Name = (typeof NAMES)[number]

interface ApartScreenProps {
  readonly at: number
  readonly dispatch: Dispatch<PartsEvent>
}

/** A token, and what is behind the segment of the character in hand. */
export function ApartScreen({ at, dispatch }: ApartScreenProps) {
  const { parts } = useLearnTexts().lessons
  const { shown } = useLearn().material
  const choose = (place: number) => dispatch({ type: 'character-chosen', at: place })
  const segment =
    shown.segments.find(({ range }) => at >= range.start && at < range.end) ?? shown.segments.at(-1)
  const name = NAMES.find((one) => one === segment?.name) ?? 'header'
  return (
    <>
      <TokenText
        label={parts.token}
        token={shown.text}
        segments={shown.segments}
        marks={segment ? [{ range: segment.range, look: 'linked' }] : []}
        selected={shown.text[at] === undefined ? null : at}
        onSelect={choose}
      />
      <Choice
        label={parts.segment}
        options={NAMES.map((one) => ({ value: one, label: parts.segments[one].label }))}
        value={name}
        onChoose={(one) =>
          choose(shown.segments.find((other) => other.name === one)?.range.start ?? 0)
        }
      />
      {segment && <Behind name={name} segment={segment} token={shown} />}
    </>
  )
}

interface BehindProps {
  readonly name: Name
  readonly segment: Segment
  readonly token: Analysis
}

function Behind({ name, segment, token }: BehindProps) {
  const { parts } = useLearnTexts().lessons
  const formatCount = useFormatCount()
  const { start, end } = segment.range
  const text = token.text.slice(start, end)
  return (
    <section
      className={styles['behind']}
      data-segment={name}
      aria-label={parts.segments[name].label}
    >
      <div role="status" className={styles['purpose']}>
        <p>
          <strong>{parts.segments[name].label}.</strong> {parts.segments[name].text}
        </p>
        <p className={styles['quiet']}>
          {text === ''
            ? parts.noSignature
            : parts.bytes(formatCount(text.length), formatCount(segment.byteLength))}
        </p>
      </div>
      {name === 'signature' ? (
        text !== '' && <CodeBlock label={parts.hex} text={hexOf(salvageBase64url(text), ' ')} />
      ) : (
        <>
          <CodeBlock label={parts.behind} segment={name} text={token[name]?.view ?? ''} />
          {name === 'header' && <Parameters token={token} />}
        </>
      )}
    </section>
  )
}

/** What each parameter of the header says. */
function Parameters({ token }: { readonly token: Analysis }) {
  const { headerParameters } = use(useMessages().loadRegistry())
  const known: Readonly<Record<string, { readonly explanation: string } | undefined>> =
    headerParameters
  return (
    <dl className={styles['meanings']}>
      {token.header?.members.map(({ name, range }) => (
        <div key={range.start}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{known[name]?.explanation}</dd>
        </div>
      ))}
    </dl>
  )
}
