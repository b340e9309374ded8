import { Ellipsis } from 'lucide-react'
import type { RefObject } from 'react'
import type { EditorHandle } from '../editor/editor-props'
import { useMessages } from '../i18n/messages'
import { minify } from '../jwt/json-layout'
import { tokenText, viewOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Menu, type MenuItem } from '../ui/menu'
import { CopyButton } from './copy-button'
import { faultsIn } from './faults-in'
import { useCopy } from './use-copy'

interface PartToolsProps {
  readonly part: 'header' | 'payload'
  readonly editor: RefObject<EditorHandle | null>
  /** Whether the editor can find and fold. */
  readonly isRich: boolean
}

/** Copies the part, and does what its editor can do. */
export function PartTools({ part, editor, isRich }: PartToolsProps) {
  const { decoded } = useMessages()
  const store = useDebuggerStore()
  const copy = useCopy()
  const isEmpty = useDebugger((state) => viewOf(state, part) === '')
  const isJson = useDebugger((state) => state.analysis.value[part]?.type != null)
  const hasFault = useDebugger(
    (state) => faultsIn(part, state.analysis.value[part]?.faults).length > 0,
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
