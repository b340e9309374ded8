import { Ellipsis } from 'lucide-react'
import { useMessages } from '../i18n/messages'
import { tokenText } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { Menu } from '../ui/menu'
import { pasteText } from './clipboard'
import { CopyButton } from './copy-button'
import { useNotify } from './notices'
import { pickFile } from './pick-file'
import { useCopy } from './use-copy'
import { useOpenFile } from './use-open-file'

/** Brings a token in and takes it, or a piece of it, along. */
export function EncodedTools() {
  const { encoded } = useMessages()
  const store = useDebuggerStore()
  const copy = useCopy()
  const notify = useNotify()
  const openFile = useOpenFile()
  const isEmpty = useDebugger((state) => tokenText(state) === '')
  const kind = useDebugger((state) => state.analysis.value.kind)
  const token = () => tokenText(store.getState())
  const signingInput = () => token().split('.').slice(0, 2).join('.')

  const paste = async () => {
    const result = await pasteText()
    if (result.ok) store.getState().paste(result.value)
    else notify({ kind: 'problem', problem: result.problem })
  }

  const openPicked = async () => {
    const file = await pickFile()
    if (file) await openFile(file)
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
            id: 'file',
            label: encoded.openFile,
            detail: encoded.openFileDetail,
            onSelect: () => void openPicked(),
          },
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
