import { useRef } from 'react'
import type { EditorHandle } from '../editor/editor-props'
import { useMessages } from '../i18n/messages'
import type { NotAToken } from '../jwt/not-a-token'
import type { Problem } from '../jwt/problem'
import type { CharRange } from '../jwt/range'
import { isStale, tokenText } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './encoded-pane.module.css'
import { ComparePanel } from './compare-panel'
import { DropArea } from './drop-area'
import { EncodedTools } from './encoded-tools'
import { faultsIn } from './faults-in'
import { Pane, PaneHeading } from './pane'
import { TakenNote } from './panels'
import { ProblemNote } from './problem-note'
import { useRevealed } from './reveal'
import { toneOf } from './segment-tone'
import { TokenEditor } from './token-editor'
import { useOpenFile } from './use-open-file'

/** Faults beyond these are counted, not listed. */
const MAX_FAULTS = 3

export function EncodedPane() {
  const messages = useMessages()
  const { encoded } = messages
  const kind = useDebugger((state) => state.analysis.value.kind)
  const pasted = useDebugger((state) => state.pasted)
  const isEmpty = useDebugger((state) => tokenText(state) === '')
  const editor = useRef<EditorHandle>(null)
  const select = (range: CharRange) => editor.current?.select(range)
  useRevealed('token', select)
  const openFile = useOpenFile()
  return (
    <Pane title={encoded.title}>
      {(hide) => (
        <>
          <PaneHeading title={encoded.title} detail={encoded.kinds[kind]}>
            <EncodedTools />
            {hide}
          </PaneHeading>
          <DropArea
            label={encoded.dropFile}
            className={styles['editor']}
            onFile={(file) => void openFile(file)}
          >
            <TokenEditor editor={editor} />
            {isEmpty && <p className={styles['placeholder']}>{encoded.empty}</p>}
          </DropArea>
          {pasted && <TakenNote pasted={pasted} />}
          <EncodedProblems onSelect={select} />
          <ComparePanel />
          <SegmentSizes />
        </>
      )}
    </Pane>
  )
}

function EncodedProblems({ onSelect }: { readonly onSelect: (range: CharRange) => void }) {
  const messages = useMessages()
  const store = useDebuggerStore()
  const stale = useDebugger(isStale)
  const faults = useDebugger((state) => state.analysis.value.faults)
  const own = faultsIn('token', faults)
  if (stale) return <p className={styles['stale']}>{messages.encoded.stale}</p>
  return (
    <>
      {own.slice(0, MAX_FAULTS).map((fault) => (
        <ProblemNote
          key={`${fault.code} ${fault.range?.start}`}
          problem={fault}
          onSelect={onSelect}
        >
          {isKey(fault) && (
            <Button onClick={() => store.getState().takeTokenAsKey()}>
              {messages.encoded.useAsKey}
            </Button>
          )}
        </ProblemNote>
      ))}
      {own.length > MAX_FAULTS && (
        <p className={styles['more']}>{messages.more(own.length - MAX_FAULTS)}</p>
      )}
    </>
  )
}

const KEYS: ReadonlySet<NotAToken | null> = new Set([
  'private-key',
  'public-key',
  'certificate',
  'jwk',
])

const isKey = (fault: Problem): boolean =>
  fault.code === 'not-a-token' && KEYS.has(fault.data.instead)

function SegmentSizes() {
  const { encoded } = useMessages()
  const analysis = useDebugger((state) => state.analysis.value)
  if (analysis.segments.length === 0) return null
  return (
    <ul className={styles['sizes']}>
      {analysis.segments.map(({ name, range, byteLength }) => {
        const length = range.end - range.start
        return (
          <li key={range.start} data-segment={toneOf(name)}>
            {name === 'signature'
              ? encoded.signatureBytes(length, byteLength)
              : encoded.segmentSize(name, length)}
          </li>
        )
      })}
    </ul>
  )
}
