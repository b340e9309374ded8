import { Ellipsis } from 'lucide-react'
import { useMemo, useRef, type Ref } from 'react'
import { CodeEditor } from '../editor/code-editor'
import type { ColouredSegment, EditorHandle, SegmentTone } from '../editor/editor-props'
import { useMessages } from '../i18n/messages'
import type { SegmentName } from '../jwt/problem'
import { isStale, selectLink, tokenText } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { Menu } from '../ui/menu'
import { useIsStacked } from '../ui/use-media-query'
import { pasteText } from './clipboard'
import { CopyButton } from './copy-button'
import styles from './encoded-pane.module.css'
import { useNotify } from './notices'
import { Pane, PaneHeading } from './pane'
import { ProblemNote } from './problem-note'
import { useCopy } from './use-copy'

const TONES: Readonly<Partial<Record<SegmentName, SegmentTone>>> = {
  header: 'header',
  payload: 'payload',
  signature: 'signature',
}

/** Faults beyond these are counted, not listed. */
const MAX_FAULTS = 3

/** As many as an encrypted token has. */
const MAX_SEGMENTS = 5

export function EncodedPane() {
  const messages = useMessages()
  const { encoded } = messages
  const kind = useDebugger((state) => state.analysis.value.kind)
  const editor = useRef<EditorHandle>(null)
  return (
    <Pane title={encoded.title}>
      {(hide) => (
        <>
          <PaneHeading title={encoded.title} detail={encoded.kinds[kind]}>
            <EncodedTools />
            {hide}
          </PaneHeading>
          <div className={styles['editor']}>
            <TokenEditor editor={editor} />
          </div>
          <EncodedProblems onReveal={(offset) => editor.current?.reveal(offset)} />
          <SegmentSizes />
        </>
      )}
    </Pane>
  )
}

function EncodedTools() {
  const { encoded } = useMessages()
  const store = useDebuggerStore()
  const copy = useCopy()
  const notify = useNotify()
  const isEmpty = useDebugger((state) => tokenText(state) === '')
  const kind = useDebugger((state) => state.analysis.value.kind)
  const token = () => tokenText(store.getState())
  const signingInput = () => token().split('.').slice(0, 2).join('.')

  const paste = async () => {
    const result = await pasteText()
    if (result.ok) store.getState().paste(result.value)
    else notify({ kind: 'problem', problem: result.problem })
  }

  const segments = (['header', 'payload', 'signature'] as const).map((name, index) => ({
    id: name,
    label: encoded.copySegment(name),
    disabled: kind !== 'jws',
    onSelect: () => void copy(token().split('.')[index] ?? ''),
  }))
  return (
    <>
      <Button look="plain" onClick={() => void paste()}>
        {encoded.paste}
      </Button>
      <CopyButton look="plain" label={encoded.copyToken} disabled={isEmpty} text={token}>
        {encoded.copy}
      </CopyButton>
      <Button look="plain" disabled={isEmpty} onClick={() => store.getState().clear()}>
        {encoded.clear}
      </Button>
      <Menu
        label={encoded.more}
        icon={<Ellipsis />}
        iconOnly
        items={[
          {
            id: 'authorization',
            label: encoded.copyAuthorization,
            detail: 'Authorization: Bearer …',
            disabled: isEmpty,
            onSelect: () => void copy(`Authorization: Bearer ${token()}`),
          },
          ...segments,
          {
            id: 'signing-input',
            label: encoded.copySigningInput,
            detail: encoded.copySigningInputDetail,
            disabled: kind !== 'jws',
            onSelect: () => void copy(signingInput()),
          },
        ]}
      />
    </>
  )
}

function TokenEditor({ editor }: { readonly editor: Ref<EditorHandle> }) {
  const messages = useMessages()
  const store = useDebuggerStore()
  const text = useDebugger(tokenText)
  const analysis = useDebugger((state) => state.analysis.value)
  const link = useDebugger(selectLink)
  const isStacked = useIsStacked()
  const epoch = useDebugger((state) => state.epochs.token)

  // While a new analysis is under way, the colours of the last one would lie on the wrong characters.
  const current = analysis.text === text
  const segments = useMemo(
    () =>
      current
        ? analysis.segments.map(({ name, range }): ColouredSegment => ({
            range,
            name: TONES[name] ?? 'other',
          }))
        : [],
    [analysis, current],
  )
  const faults = useMemo(
    () =>
      current
        ? analysis.faults.flatMap((fault) =>
            fault.place === 'token' && fault.range
              ? [{ range: fault.range, message: messages.problemText(fault).what }]
              : [],
          )
        : [],
    [analysis, current, messages],
  )
  const focus = (action: 'setCursor' | 'setHover', offset: number | null): void =>
    store.getState()[action](offset === null ? null : { editor: 'token', offset })

  return (
    <CodeEditor
      ref={editor}
      label={messages.encoded.title}
      language="token"
      text={text}
      epoch={epoch}
      readOnly={false}
      segments={segments}
      highlight={link?.tokenRange ?? null}
      faults={faults}
      annotations={NONE}
      {...(isStacked && { maxLines: STACKED_LINES })}
      texts={messages.editor}
      onEdit={store.getState().editToken}
      onCursor={(offset) => focus('setCursor', offset)}
      onHover={(offset) => focus('setHover', offset)}
      onPasteWhole={(pasted) => {
        store.getState().paste(pasted)
        return true
      }}
    />
  )
}

const NONE = [] as const

const STACKED_LINES = 14

function EncodedProblems({ onReveal }: { readonly onReveal: (offset: number) => void }) {
  const messages = useMessages()
  const stale = useDebugger(isStale)
  const faults = useDebugger((state) => state.analysis.value.faults)
  const own = faults.filter(({ place }) => place === 'token')
  if (stale) return <p className={styles['stale']}>{messages.encoded.stale}</p>
  return (
    <>
      {own.slice(0, MAX_FAULTS).map((fault) => (
        <ProblemNote
          key={`${fault.code} ${fault.range?.start}`}
          problem={fault}
          onReveal={onReveal}
        />
      ))}
      {own.length > MAX_FAULTS && (
        <p className={styles['more']}>{messages.more(own.length - MAX_FAULTS)}</p>
      )}
    </>
  )
}

function SegmentSizes() {
  const { encoded } = useMessages()
  const analysis = useDebugger((state) => state.analysis.value)
  if (analysis.kind === 'empty') return <p className={styles['sizes']}>{encoded.empty}</p>
  return (
    <ul className={styles['sizes']}>
      {analysis.segments.slice(0, MAX_SEGMENTS).map(({ name, range, byteLength }) => {
        const length = range.end - range.start
        return (
          <li key={range.start} data-segment={TONES[name] ?? 'other'}>
            {name === 'signature'
              ? encoded.signatureBytes(length, byteLength)
              : encoded.segmentSize(name, length)}
          </li>
        )
      })}
    </ul>
  )
}
