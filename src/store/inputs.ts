import type { KeyInput } from '../jwt/key'
import type { PartsSource } from '../jwt/source'
import { UNBUILT, UNFOCUSED, UNHELD } from './initial-state'
import { isLost, isOwnKey, NO_KEY, originalOf, snapshot, type Opening } from './opening'
import { withPresentSignature } from './part-edits'
import { partsOf } from './selectors'
import type { Replaced, Snapshot, State, StateAccess } from './state'

/** How a text came: an editor that wrote it keeps its undo history. */
type Way = 'typing' | 'control'

/** The few ways in which the document and its key change; every action goes by one of them. */
export interface Inputs {
  /** Changes what is derived from; `revision` grows. */
  readonly input: (change: Partial<State>) => void
  /** Another document takes this one's place, which goes to the history. */
  readonly replace: (next: Omit<Snapshot, 'built'>, by?: Way) => void
  /** The same, for a token and the key that comes with it. */
  readonly openToken: (opening: Opening, by?: Way) => void
  /** The parts that an edit starts from; null where there are none. Those of a token make it the original. */
  readonly beginParts: () => PartsSource | null
  readonly setKey: (key: KeyInput) => void
  /** The same; a key that the user wrote is never lost: it goes to the history. */
  readonly replaceKey: (key: KeyInput) => void
  /** Brings back what was last replaced. */
  readonly undoReplacement: () => void
}

/** How many replacements can be undone. */
const MAX_HISTORY = 20

/** @param update derives anew, after each change of input */
export function createInputs({ getState, setState }: StateAccess, update: () => void): Inputs {
  const input: Inputs['input'] = (change) => {
    setState({ ...change, revision: getState().revision + 1 })
    update()
  }

  const replace: Inputs['replace'] = (next, by = 'control') => {
    const { history, epochs } = getState()
    const previous = snapshot(getState())
    const fresh = nextEpochs(epochs)
    input({
      ...next,
      built: UNBUILT,
      epochs: by === 'typing' ? { ...fresh, token: epochs.token } : fresh,
      history: isLost(previous, next) ? remember(history, previous) : history,
      ...UNFOCUSED,
      ...UNHELD,
    })
  }

  /** The key for a document that the present key was not given for: one that came with its token goes. */
  const keyForNext = (): KeyInput => {
    const { key } = getState()
    return key.origin === 'sample' || key.origin === 'embedded' ? NO_KEY : key
  }

  const setKey: Inputs['setKey'] = (key) => {
    const { source, original } = getState()
    if (source.kind === 'parts') input({ key, source: withPresentSignature(getState(), source) })
    else input({ key, original: original && { ...original, key } })
  }

  return {
    input,
    replace,
    setKey,
    openToken({ token, key = keyForNext(), pasted = null }, by) {
      const source = { kind: 'token', text: token } as const
      replace({ source, key, original: originalOf(token, key), pasted }, by)
    },
    beginParts() {
      const state = getState()
      if (state.source.kind === 'parts') return withPresentSignature(state, state.source)
      const parts = partsOf(state)
      if (parts)
        setState({ original: { token: state.original?.token ?? parts.base, key: state.key } })
      return parts
    },
    replaceKey(key) {
      const { history, key: previous } = getState()
      if (isOwnKey(previous)) setState({ history: remember(history, { key: previous }) })
      setKey(key)
    },
    undoReplacement() {
      const { history, epochs } = getState()
      const replaced = history.at(-1)
      if (!replaced) return
      setState({ history: history.slice(0, -1) })
      if ('source' in replaced) input({ ...replaced, epochs: nextEpochs(epochs), ...UNFOCUSED })
      else setKey(replaced.key)
    },
  }
}

const remember = (history: State['history'], replaced: Replaced): State['history'] =>
  [...history, replaced].slice(-MAX_HISTORY)

const nextEpochs = ({ token, header, payload }: State['epochs']): State['epochs'] => ({
  token: token + 1,
  header: header + 1,
  payload: payload + 1,
})
