import { setMember } from '../jwt/edit-json'
import type { CharRange } from '../jwt/range'
import type { PartsSource } from '../jwt/source'
import type { Inputs } from './inputs'
import { partFrom } from './part-edits'
import { viewOf } from './selectors'
import type { StateAccess } from './state'

/** Edits of header and payload, and how they are signed. */
export interface PartActions {
  readonly editPart: (part: 'header' | 'payload', text: string) => void
  /** Writes another text in the place of a range of a part's view. */
  readonly replaceInPart: (part: 'header' | 'payload', range: CharRange, text: string) => void
  readonly setAlgorithm: (name: string) => void
  /** Sets a claim of the payload to a value in JSON. */
  readonly setClaim: (name: string, rawValue: string) => void
  readonly signWithThisKey: () => void
  readonly keepThisSignature: () => void
  readonly setKeepWhiteSpace: (keep: boolean) => void
}

export function createPartActions(
  { getState, setState }: StateAccess,
  { input, beginParts }: Inputs,
): PartActions {
  const editPart: PartActions['editPart'] = (part, text) => {
    const { epochs } = getState()
    const parts = beginParts()
    if (parts) input({ source: { ...parts, [part]: partFrom(text, part, parts) } })
    // The edit is dropped: the editor is to show again what it showed.
    else setState({ epochs: { ...epochs, [part]: epochs[part] + 1 } })
  }

  const sign = (signing: PartsSource['signing']): void => {
    const parts = beginParts()
    if (parts) input({ source: { ...parts, signing } })
  }

  return {
    editPart,
    replaceInPart(part, { start, end }, text) {
      const view = viewOf(getState(), part)
      editPart(part, view.slice(0, start) + text + view.slice(end))
    },
    setAlgorithm(name) {
      editPart('header', setMember(viewOf(getState(), 'header'), 'alg', JSON.stringify(name)))
    },
    setClaim(name, rawValue) {
      editPart('payload', setMember(viewOf(getState(), 'payload'), name, rawValue))
    },
    signWithThisKey: () => sign('always'),
    keepThisSignature: () => sign('never'),
    setKeepWhiteSpace: (keepWhiteSpace) => input({ keepWhiteSpace }),
  }
}
