import { Ellipsis } from 'lucide-react'
import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { CodeEditor } from '../editor/code-editor'
import type { Annotation, EditorHandle } from '../editor/editor-props'
import { useMessages, type Messages } from '../i18n/messages'
import type { Part } from '../jwt/analysis'
import { extract } from '../jwt/extract'
import { minify } from '../jwt/json-layout'
import { obstacleToEditing } from '../jwt/obstacle-to-editing'
import type { Problem } from '../jwt/problem'
import { readTimes } from '../jwt/time'
import { isEditable, selectLink, tokenText, viewOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { Menu, type MenuItem } from '../ui/menu'
import { useIsStacked } from '../ui/use-media-query'
import { headerAnnotations, payloadAnnotations } from './annotations'
import { CopyButton } from './copy-button'
import styles from './decoded-pane.module.css'
import { knownNames } from './known-names'
import { PaneHeading } from './pane'
import { ProblemNote } from './problem-note'
import { useCopy } from './use-copy'
import { useStable } from './use-stable'

interface PartSectionProps {
  readonly part: 'header' | 'payload'
  readonly children?: ReactNode
}

/** The header or the payload: its title, its editor, and what is wrong with its text. */
export function PartSection({ part, children }: PartSectionProps) {
  const messages = useMessages()
  const content = useDebugger((state) => state.analysis.value[part])
  const characters = useDebugger((state) => segmentLength(tokenText(state), part))
  const isEncrypted = useDebugger((state) => state.analysis.value.kind === 'jwe')
  const isShown = useDebugger(
    (state) => state.analysis.value[part] !== null || viewOf(state, part) !== '',
  )
  const editor = useRef<EditorHandle>(null)
  const [isRich, setRich] = useState(false)
  const { decoded } = messages
  const empty = part === 'header' ? decoded.noHeader : decoded.noPayload
  return (
    <div className={styles['part']} data-part={part}>
      <PaneHeading
        title={decoded[part]}
        {...(content && { detail: describe(part, content, characters, messages) })}
      >
        <PartTools part={part} editor={editor} isRich={isRich} />
        {children}
      </PaneHeading>
      <div className={styles['editor']}>
        <PartEditor part={part} editor={editor} onRich={() => setRich(true)} />
        {!isShown && (
          <p className={styles['empty']}>
            {part === 'payload' && isEncrypted ? decoded.encrypted : empty}
          </p>
        )}
      </div>
      {content?.faults.filter(isIn(part)).map((fault) => (
        <ProblemNote
          key={fault.code}
          problem={fault}
          onReveal={(offset) => editor.current?.reveal(offset)}
        />
      ))}
      <Obstacle part={part} />
      {part === 'payload' && <NestedTokenOffer />}
    </div>
  )
}

/** Faults of the segment are told in the token's pane, those of the text in its own. */
const isIn =
  (part: 'header' | 'payload') =>
  ({ place }: Problem): boolean =>
    place === part

function describe(
  part: 'header' | 'payload',
  { kind, byteLength, type, memberCount }: Part,
  characters: number,
  { decoded }: Messages,
): string {
  if (kind === 'binary') return decoded.binaryPayload(byteLength)
  if (kind === 'text') return decoded.textPayload
  const size = decoded.size(characters, byteLength)
  return part === 'payload' && type === 'object' ? `${decoded.claims(memberCount)} · ${size}` : size
}

function segmentLength(token: string, part: 'header' | 'payload'): number {
  const first = token.indexOf('.')
  if (part === 'header') return first === -1 ? token.length : first
  const second = token.indexOf('.', first + 1)
  return first === -1 ? 0 : (second === -1 ? token.length : second) - first - 1
}

interface EditorAccess {
  readonly part: 'header' | 'payload'
  readonly editor: RefObject<EditorHandle | null>
}

interface PartToolsProps extends EditorAccess {
  /** Whether the editor can find and fold. */
  readonly isRich: boolean
}

function PartTools({ part, editor, isRich }: PartToolsProps) {
  const { decoded } = useMessages()
  const store = useDebuggerStore()
  const copy = useCopy()
  const isEmpty = useDebugger((state) => viewOf(state, part) === '')
  const isJson = useDebugger((state) => state.analysis.value[part]?.type != null)
  const hasFault = useDebugger(
    (state) => state.analysis.value[part]?.faults.some(isIn(part)) === true,
  )
  const richItems: readonly MenuItem[] = [
    {
      id: 'find',
      label: decoded.find,
      detail: decoded.findDetail,
      onSelect: () => editor.current?.find(),
    },
    { id: 'fold', label: decoded.foldAll, onSelect: () => editor.current?.foldAll() },
    { id: 'unfold', label: decoded.unfoldAll, onSelect: () => editor.current?.unfoldAll() },
  ]
  const text = () => viewOf(store.getState(), part)
  const segment = () => tokenText(store.getState()).split('.')[part === 'header' ? 0 : 1] ?? ''
  return (
    <>
      <CopyButton look="plain" label={decoded.copyPart[part]} disabled={isEmpty} text={text}>
        {decoded.copy}
      </CopyButton>
      <Menu
        label={decoded.more[part]}
        icon={<Ellipsis />}
        iconOnly
        items={[
          {
            id: 'minified',
            label: decoded.copyMinified,
            disabled: !isJson,
            onSelect: () => void copy(minify(text())),
          },
          {
            id: 'segment',
            label: decoded.copySegment,
            disabled: isEmpty,
            onSelect: () => void copy(segment()),
          },
          {
            id: 'error',
            label: decoded.nextError,
            detail: decoded.nextErrorDetail,
            disabled: !hasFault,
            onSelect: () => editor.current?.goToNextFault(),
          },
          ...(isRich ? richItems : []),
        ]}
      />
    </>
  )
}

function PartEditor({ part, editor, onRich }: EditorAccess & { readonly onRich: () => void }) {
  const messages = useMessages()
  const store = useDebuggerStore()
  const text = useDebugger((state) => viewOf(state, part))
  const epoch = useDebugger((state) => state.epochs[part])
  const content = useDebugger((state) => state.analysis.value[part])
  const editable = useDebugger((state) => isEditable(state, part))
  const link = useDebugger(selectLink)
  const isStacked = useIsStacked()
  const annotations = useAnnotations(part, content)
  const names = useMemo(() => knownNames(part, messages), [part, messages])

  const isCurrent = content?.view === text
  const faults = useMemo(
    () =>
      (content?.faults ?? [])
        .filter(isIn(part))
        .flatMap((fault) =>
          fault.range ? [{ range: fault.range, message: messages.problemText(fault).what }] : [],
        ),
    [content, part, messages],
  )
  const focus = (action: 'setCursor' | 'setHover', offset: number | null): void =>
    store.getState()[action](offset === null ? null : { editor: part, offset })

  return (
    <CodeEditor
      ref={editor}
      label={messages.decoded[part]}
      language="json"
      text={text}
      epoch={epoch}
      readOnly={!editable}
      nameTone={part}
      highlight={link?.part === part ? link.partRange : null}
      faults={isCurrent ? faults : NONE}
      annotations={isCurrent ? annotations : NONE}
      names={names}
      {...(part === 'header' && { maxLines: HEADER_LINES })}
      {...(part === 'payload' && isStacked && { maxLines: STACKED_LINES })}
      texts={messages.editor}
      onRich={onRich}
      onEdit={(edited) => store.getState().editPart(part, edited)}
      onCursor={(offset) => focus('setCursor', offset)}
      onHover={(offset) => focus('setHover', offset)}
    />
  )
}

const NONE = [] as const

const HEADER_LINES = 12
const STACKED_LINES = 24

/** What stands beside the part's members, the same list until one of its words changes. */
function useAnnotations(part: 'header' | 'payload', content: Part | null) {
  const messages = useMessages()
  const now = useDebugger((state) => state.now)
  const annotations =
    part === 'header'
      ? headerAnnotations(content, messages)
      : payloadAnnotations(content, readTimes(content, now), messages)
  return useStable(annotations, isSameList)
}

const isSameList = (before: readonly Annotation[], after: readonly Annotation[]): boolean =>
  before.length === after.length &&
  before.every(({ offset, text, tone }, index) => {
    const other = after[index]
    return other?.offset === offset && other.text === text && other.tone === tone
  })

/** Why the part can't be edited. What holds for the whole token is said once, below the header. */
function Obstacle({ part }: { readonly part: 'header' | 'payload' }) {
  const analysis = useDebugger((state) => state.analysis.value)
  const editable = useDebugger((state) => isEditable(state, part))
  if (editable || analysis[part] === null) return null
  const obstacle = obstacleToEditing(analysis, part)
  const isSaidHere = obstacle && (obstacle.place === part || part === 'header')
  return isSaidHere && <ProblemNote problem={obstacle} tone="quiet" />
}

/** A whole token pasted into the payload is probably meant to be opened. */
function NestedTokenOffer() {
  const { decoded } = useMessages()
  const store = useDebuggerStore()
  const text = useDebugger((state) => viewOf(state, 'payload'))
  const isEdited = useDebugger(({ source }) => source.kind === 'parts')
  const [dismissed, setDismissed] = useState<string | null>(null)
  const token = isEdited && text !== dismissed ? tokenIn(text) : null
  if (token === null) return null
  return (
    <div className={styles['offer']}>
      <p>{decoded.openInstead}</p>
      <Button look="strong" onClick={() => store.getState().open({ token })}>
        {decoded.open}
      </Button>
      <Button onClick={() => setDismissed(text)}>{decoded.keepAsText}</Button>
    </div>
  )
}

/** The token that a text consists of; null for any other text. A header begins with `{"`: `eyJ`. */
function tokenIn(text: string): string | null {
  if (text.length > MAX_OFFERED) return null
  const token = extract(text).replace(/^"(.*)"$/, '$1')
  return /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/.test(token) ? token : null
}

const MAX_OFFERED = 1_000_000
