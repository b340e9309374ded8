import { memo, type ReactNode, type Ref } from 'react'
import type { CharRange } from '../jwt/range'
import styles from './code-editor.module.css'
import type { Annotation, EditorProps, Fault } from './editor-props'
import { jsonColours } from './json-colours'
import { layerRuns, visibleRange, type Mark, type Run } from './layers'
import { lineEnd, offsetIn } from './line-table'

interface UnderlayProps {
  readonly ref: Ref<HTMLPreElement>
  /** What is drawn: the text as the textarea holds it. */
  readonly text: string
  /** The text that the ranges below count in; it may have other line ends. */
  readonly given: string
  readonly language: EditorProps['language']
  readonly segments: EditorProps['segments'] | undefined
  readonly nameTone: EditorProps['nameTone'] | undefined
  readonly highlight: CharRange | null
  readonly faults: readonly Fault[]
  readonly annotations: readonly Annotation[]
}

/** The picture of a plain editor's text; hidden from assistive technology, which reads the textarea. */
export const Underlay = memo(function Underlay({ ref, ...props }: UnderlayProps) {
  const { text, given, highlight } = props
  const shift = ({ start, end }: CharRange): CharRange => ({
    start: offsetIn(text, given, start),
    end: offsetIn(text, given, end),
  })
  const colours: Mark[] =
    props.language === 'json'
      ? jsonColours(text).map(({ range, name }) => ({
          range,
          name: name === 'name' ? `triptych-${props.nameTone ?? 'payload'}` : `triptych-${name}`,
        }))
      : (props.segments ?? []).map(({ range, name }) => ({
          range: shift(range),
          name: `triptych-${name}`,
        }))
  const faults = props.faults
    .map(({ range }) => ({
      range: visibleRange(shift(range), text.length),
      name: 'triptych-fault',
    }))
    .toSorted((one, other) => one.range.start - other.range.start)
  const box = highlight ? [{ range: shift(highlight), name: HIGHLIGHT }] : []

  const remarks = new Map<number, Annotation[]>()
  for (const annotation of props.annotations) {
    const end = lineEnd(text, offsetIn(text, given, annotation.offset))
    remarks.set(end, [...(remarks.get(end) ?? []), annotation])
  }
  const runs = layerRuns(text, [colours, faults, box], [...remarks.keys()])
  return (
    <pre ref={ref} className={styles['underlay']} aria-hidden="true">
      {remarks.has(0) && drawRemarks(remarks.get(0))}
      {drawRuns(runs, remarks)}
      {'\n'}
    </pre>
  )
})

const HIGHLIGHT = 'triptych-highlight'

/** One box around a highlight, however many colours it holds. */
function drawRuns(runs: readonly Run[], remarks: ReadonlyMap<number, Annotation[]>): ReactNode[] {
  const nodes: ReactNode[] = []
  let boxed: ReactNode[] = []
  const close = (key: number) => {
    if (boxed.length === 0) return
    nodes.push(
      <span key={`box-${key}`} className={HIGHLIGHT}>
        {boxed}
      </span>,
    )
    boxed = []
  }
  for (const { start, text, names } of runs) {
    const inBox = names.includes(HIGHLIGHT)
    const plain = names.filter((name) => name !== HIGHLIGHT)
    if (!inBox) close(start)
    const node =
      plain.length === 0 ? (
        text
      ) : (
        <span key={start} className={plain.join(' ')}>
          {text}
        </span>
      )
    if (inBox) boxed.push(node)
    else nodes.push(node)
    const here = remarks.get(start + text.length)
    if (here) {
      close(start)
      nodes.push(<span key={`remark-${start}`}>{drawRemarks(here)}</span>)
    }
  }
  close(-1)
  return nodes
}

const drawRemarks = (annotations: readonly Annotation[] = []): ReactNode => (
  <span className={styles['remarks']}>
    {annotations.map(({ text, tone }) => (
      <span key={text} className={`triptych-annotation triptych-${tone}`}>
        {text}
      </span>
    ))}
  </span>
)
