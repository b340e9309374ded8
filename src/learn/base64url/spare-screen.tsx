import { Check, Undo2, X } from 'lucide-react'
import type { Dispatch } from 'react'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import { charRange } from '../../jwt/range'
import { Button } from '../../ui/button'
import { ProblemWords } from '../problem-words'
import { Prose } from '../prose'
import { useFormatCount } from '../use-format-count'
import type { Base64urlEvent } from './base64url-state'
import styles from './base64url.module.css'
import { bitGroups, BITS_A_CHARACTER, bitsOfCharacter, spareBitCount } from './bit-grid'
import { BitGrid, hex } from './bit-grid-view'
import { readSpelling, withBitFlipped, type SpareSegment } from './spellings'

interface SpareScreenProps {
  readonly segment: SpareSegment
  /** The last character that the learner made; null for the segment's own. */
  readonly last: string | null
  readonly dispatch: Dispatch<Base64urlEvent>
}

/** The last character of a segment, to be spelled otherwise, and what two readers make of it. */
export function SpareScreen({ segment, last, dispatch }: SpareScreenProps) {
  const { base64url } = useLearnTexts().lessons
  const { segments } = useMessages()
  const formatCount = useFormatCount()
  const own = segment.text.slice(-1)
  const now = last ?? own
  const { text, bytes, isAlike, refusal } = readSpelling(segment, now)
  const groups = bitGroups(text, charRange(text.length - 1, text.length), 1)
  const firstSpare = BITS_A_CHARACTER - spareBitCount(text)
  const lastBytes = Array.from(bytes.slice(-3), hex).join(' ')
  return (
    <>
      <p>{base64url.theSegment(segments[segment.name], formatCount(text.length))}</p>
      <BitGrid label={base64url.ownGrid} groups={groups} selected={text.length - 1} />
      <div role="group" aria-label={base64url.bits} className={styles['bits']}>
        {Array.from(bitsOfCharacter(now) ?? '', (value, bit) => (
          <button
            // oxlint-disable-next-line react/no-array-index-key -- a bit is its place
            key={bit}
            type="button"
            className={styles['bit']}
            data-spare={bit >= firstSpare}
            aria-label={base64url.bit(bit + 1, value, bit >= firstSpare)}
            onClick={() => dispatch({ type: 'respelled', last: withBitFlipped(now, bit) })}
          >
            {value}
          </button>
        ))}
        <Button
          look="plain"
          icon={<Undo2 aria-hidden />}
          disabled={now === own}
          onClick={() => dispatch({ type: 'respelled', last: null })}
        >
          {base64url.restore}
        </Button>
      </div>
      <div role="status" className={styles['readers']}>
        <p>
          <Prose text={base64url.last(own, now)} />{' '}
          {now !== own && (isAlike ? base64url.alike : base64url.otherBytes)}
        </p>
        <p className={styles['reader']} data-accepts>
          <Check aria-hidden />
          <span>
            <strong>{base64url.lenient}</strong> {base64url.reads(lastBytes)}
          </span>
        </p>
        <p className={styles['reader']} data-accepts={refusal === null}>
          {refusal ? <X aria-hidden /> : <Check aria-hidden />}
          <span>
            <strong>{base64url.strict}</strong>{' '}
            {refusal ? (
              <>
                {base64url.refuses} <ProblemWords problem={refusal} />
              </>
            ) : (
              base64url.reads(lastBytes)
            )}
          </span>
        </p>
      </div>
    </>
  )
}
