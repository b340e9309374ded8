import { cutAtMarks, type TextMark } from './cut-at-marks'
import styles from './code-block.module.css'
import { ScrollBox } from './scroll-box'

interface CodeBlockProps {
  /** What text it is. */
  readonly label: string
  readonly text: string
  readonly marks?: readonly TextMark[]
  /** The segment whose text it is, for the colour of its marks. */
  readonly segment?: 'header' | 'payload' | 'signature'
}

const NONE: readonly TextMark[] = []

/** A text of fixed width, such as JSON, with some of its characters marked. */
export const CodeBlock = ({ label, text, marks = NONE, segment }: CodeBlockProps) => (
  <ScrollBox translate="no" aria-label={label} className={styles['block']} data-segment={segment}>
    {cutAtMarks({ start: 0, end: text.length }, marks).map(({ start, end, look }) =>
      look === undefined ? (
        text.slice(start, end)
      ) : (
        <mark key={start} data-mark={look}>
          {text.slice(start, end)}
        </mark>
      ),
    )}
  </ScrollBox>
)
