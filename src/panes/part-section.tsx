import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { EditorHandle } from '../editor/editor-props'
import { useMessages, type Messages } from '../i18n/messages'
import type { Part } from '../jwt/analysis'
import type { CharRange } from '../jwt/range'
import { obstacleToEditing } from '../jwt/obstacle-to-editing'
import { isEditable, tokenText, viewOf } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import styles from './decoded-pane.module.css'
import { faultsIn } from './faults-in'
import { Button } from '../ui/button'
import { NestedTokenOffer } from './nested-token-offer'
import { PaneHeading } from './pane'
import { ClaimsView, SummaryLine, TimeShortcuts } from './panels'
import { PartEditor } from './part-editor'
import { PartTools } from './part-tools'
import { ProblemNote } from './problem-note'
import { useRevealed } from './reveal'

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
  const [view, setView] = useState<PartView>('json')
  const [selected, setSelected] = useState<CharRange | null>(null)
  const select = (range: CharRange) => {
    setView('json')
    setSelected({ ...range })
  }
  // Only once the editor is on the screen again can it take the focus.
  useLayoutEffect(() => {
    if (selected !== null) editor.current?.select(selected)
  }, [selected])
  useRevealed(part, select)
  const { decoded } = messages
  const empty = part === 'header' ? decoded.noHeader : decoded.noPayload
  return (
    <div className={styles['part']} data-part={part}>
      <PaneHeading
        title={decoded[part]}
        {...(content && { detail: describe(part, content, characters, messages) })}
      >
        {part === 'payload' && <ViewChoice view={view} onChange={setView} />}
        <PartTools part={part} editor={editor} isRich={isRich} />
        {children}
      </PaneHeading>
      {part === 'payload' && mayHaveSummary(content) && (
        <p className={styles['summary']}>
          <SummaryLine />
        </p>
      )}
      <div className={styles['editor']} data-view={view}>
        <PartEditor part={part} editor={editor} onRich={() => setRich(true)} />
        {part === 'payload' && <TimeShortcuts editor={editor} />}
        {view === 'claims' && <ClaimsView />}
        {!isShown && (
          <p className={styles['empty']}>
            {part === 'payload' && isEncrypted ? decoded.encrypted : empty}
          </p>
        )}
      </div>
      {faultsIn(part, content?.faults).map((fault) => (
        <ProblemNote key={fault.code} problem={fault} onSelect={select} />
      ))}
      <Obstacle part={part} />
      {part === 'payload' && <NestedTokenOffer />}
    </div>
  )
}

/** A text that is not JSON yet keeps the sentence's place, so that nothing moves while it is typed. */
const mayHaveSummary = (payload: Part | null): boolean =>
  payload?.kind === 'json' && (payload.type === 'object' || payload.type === null)

/** How the payload is shown. */
type PartView = 'json' | 'claims'

interface ViewChoiceProps {
  readonly view: PartView
  readonly onChange: (view: PartView) => void
}

function ViewChoice({ view, onChange }: ViewChoiceProps) {
  const { decoded } = useMessages()
  const isClaims = view === 'claims'
  return (
    <Button
      look="plain"
      aria-pressed={isClaims}
      onClick={() => onChange(isClaims ? 'json' : 'claims')}
    >
      {decoded.claimsView}
    </Button>
  )
}

function describe(
  part: 'header' | 'payload',
  { kind, byteLength, type, memberCount }: Part,
  characters: number,
  { decoded }: Messages,
): string {
  if (kind === 'binary') return decoded.binaryPayload(byteLength)
  if (kind === 'text') return byteLength === 0 ? decoded.emptyPayload : decoded.textPayload
  const size = decoded.size(characters, byteLength)
  return part === 'payload' && type === 'object' ? `${decoded.claims(memberCount)} · ${size}` : size
}

function segmentLength(token: string, part: 'header' | 'payload'): number {
  const first = token.indexOf('.')
  if (part === 'header') return first === -1 ? token.length : first
  const second = token.indexOf('.', first + 1)
  return first === -1 ? 0 : (second === -1 ? token.length : second) - first - 1
}

/** Why the part can't be edited. What holds for the whole token is said once, below the header. */
function Obstacle({ part }: { readonly part: 'header' | 'payload' }) {
  const analysis = useDebugger((state) => state.analysis.value)
  const editable = useDebugger((state) => isEditable(state, part))
  if (editable || analysis[part] === null) return null
  const obstacle = obstacleToEditing(analysis, part)
  const isSaidHere = obstacle && (obstacle.place === part || part === 'header')
  return isSaidHere && <ProblemNote problem={obstacle} tone="quiet" />
}
