import type { EditedViews } from '../jwt/analysis'
import type { Built } from '../jwt/build'
import type { KeyInput } from '../jwt/key'
import type { PartSource, PartsSource, Source } from '../jwt/source'
import type { Engine } from '../worker/core-engine'
import { LARGE, sizeOfParts } from '../worker/engine'
import { tokenText } from './selectors'
import type { State } from './state'

interface StateAccess {
  getState(): State
  setState(partial: Partial<State>): void
}

const UNEDITED: EditedViews = { header: null, payload: null }

/**
 * Keeps the derived state up with the input: call it after each change of input. Small input is
 * analysed in the same task. Of large input, one derivation runs at a time and the newest waits.
 * A result whose revision is no longer current is dropped.
 */
export function createDerivation(engine: Engine, store: StateAccess): () => void {
  let running = false
  let waiting = false
  let analysed: EditedViews = UNEDITED

  function update(): void {
    if (!isLarge(store.getState().source)) {
      void run()
      return
    }
    if (running) {
      waiting = true
      return
    }
    running = true
    void run().finally(() => {
      running = false
      if (!waiting) return
      waiting = false
      update()
    })
  }

  async function run(): Promise<void> {
    try {
      await derive()
    } catch (error) {
      store.setState({ failure: { error } })
    }
  }

  async function derive(): Promise<void> {
    const { revision, source, key, keepWhiteSpace } = store.getState()
    if (source.kind === 'token') {
      store.setState({ built: { revision, value: { last: null, fault: null } } })
      await inspect(revision, source.text, UNEDITED, key)
      return
    }
    const result = await engine.build(source, key, keepWhiteSpace)
    if (store.getState().revision !== revision) return
    const edited = editedViews(source)
    if (result.ok) {
      const { epochs } = store.getState()
      const isSame = tokenText(store.getState()) === result.value.token
      store.setState({
        built: { revision, value: { last: result.value, fault: null } },
        epochs: isSame ? epochs : { ...epochs, token: revision },
      })
      await inspect(revision, result.value.token, edited, key)
    } else {
      const last = lastBuilt(store.getState(), source)
      store.setState({ built: { revision, value: { last, fault: result.problem } } })
      await reread(revision, last.token, edited, key)
    }
  }

  async function inspect(
    revision: number,
    text: string,
    edited: EditedViews,
    key: KeyInput,
  ): Promise<void> {
    const isCurrent = () => store.getState().revision === revision
    const known = store.getState().analysis.value
    const isKnown =
      known.text === text &&
      edited.header === analysed.header &&
      edited.payload === analysed.payload
    const analysing = isKnown ? known : engine.analyze(text, edited)
    const verifying = engine.verify(text, edited, key)
    const analysis = analysing instanceof Promise ? await analysing : analysing
    if (isCurrent()) {
      const { source, epochs } = store.getState()
      const epochOf = (part: 'header' | 'payload') =>
        source.kind === 'token' && known[part]?.view !== analysis[part]?.view
          ? revision
          : epochs[part]
      analysed = edited
      store.setState({
        analysis: { revision, value: analysis },
        epochs: { ...epochs, header: epochOf('header'), payload: epochOf('payload') },
      })
    }
    const verdict = await verifying
    if (isCurrent()) store.setState({ verdict: { revision, value: verdict } })
  }

  /** No token can be built from the panes' texts: they are read, and the last token is verified. */
  async function reread(
    revision: number,
    token: string,
    edited: EditedViews,
    key: KeyInput,
  ): Promise<void> {
    const verifying = engine.verify(token, UNEDITED, key)
    const analysis = await engine.analyze(token, edited)
    const verdict = await verifying
    if (store.getState().revision !== revision) return
    analysed = edited
    store.setState({
      analysis: { revision, value: analysis },
      verdict: { revision, value: verdict },
    })
  }

  return update
}

/** The token to go on showing while the parts can't be built. */
function lastBuilt({ built, source }: State, parts: PartsSource): Built {
  const { last } = built.value
  if (last) return last
  const token = source.kind === 'parts' ? parts.base : null
  return { token: token ?? '', signature: 'base', problem: null }
}

const editedViews = ({ header, payload }: PartsSource): EditedViews => ({
  header: editedText(header),
  payload: editedText(payload),
})

const editedText = (part: PartSource): string | null => (part.kind === 'edited' ? part.text : null)

const isLarge = (source: Source): boolean =>
  (source.kind === 'token' ? source.text.length : sizeOfParts(source)) >= LARGE
