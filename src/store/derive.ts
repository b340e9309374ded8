import type { Analysis, EditedViews } from '../jwt/analysis'
import type { Built } from '../jwt/build'
import type { KeyInput } from '../jwt/key'
import type { PartSource, PartsSource, Source } from '../jwt/source'
import type { Engine } from '../worker/core-engine'
import { LARGE, sizeOfParts } from '../worker/engine'
import { tokenText } from './selectors'
import type { StateAccess } from './state'

const UNEDITED: EditedViews = { header: null, payload: null }

/**
 * Keeps the derived state up with the input: call it after each change of input. Small input is
 * analysed in the same task. Of large input, one derivation runs at a time and the newest waits.
 * A result whose revision is no longer current is dropped.
 */
export function createDerivation(engine: Engine, store: StateAccess): () => void {
  let running = false
  let waiting = false

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

  const isCurrent = (revision: number): boolean => store.getState().revision === revision

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
      await inspect(revision, source, source.text, key)
      return
    }
    const result = await engine.build(source, key, keepWhiteSpace)
    if (!isCurrent(revision)) return
    if (result.ok) {
      const { epochs } = store.getState()
      const isSame = tokenText(store.getState()) === result.value.token
      store.setState({
        built: { revision, value: { last: result.value, fault: null } },
        epochs: isSame ? epochs : { ...epochs, token: epochs.token + 1 },
      })
      await inspect(revision, source, result.value.token, key)
    } else {
      const last = store.getState().built.value.last ?? baseOf(source)
      store.setState({ built: { revision, value: { last, fault: result.problem } } })
      await reread(revision, source, last.token, key)
    }
  }

  async function inspect(
    revision: number,
    source: Source,
    text: string,
    key: KeyInput,
  ): Promise<void> {
    const edited = editedViews(source)
    const { analysis: known, analysed } = store.getState()
    const before = editedViews(analysed)
    const isKnown =
      known.value.text === text &&
      edited.header === before.header &&
      edited.payload === before.payload
    const analysing = isKnown ? known.value : engine.analyze(text, edited)
    const showing =
      analysing instanceof Promise
        ? analysing.then((analysis) => show(revision, source, analysis))
        : show(revision, source, analysing)
    const [verdict] = await Promise.all([engine.verify(text, edited, key), showing])
    if (isCurrent(revision)) store.setState({ verdict: { revision, value: verdict } })
  }

  /** A part whose text is another than before, while the token leads, has it from the token's editor. */
  function show(revision: number, source: Source, analysis: Analysis): void {
    if (!isCurrent(revision)) return
    const { epochs, analysis: known } = store.getState()
    const epochOf = (part: 'header' | 'payload') =>
      source.kind === 'token' && known.value[part]?.view !== analysis[part]?.view
        ? epochs[part] + 1
        : epochs[part]
    store.setState({
      analysis: { revision, value: analysis },
      analysed: source,
      epochs: { ...epochs, header: epochOf('header'), payload: epochOf('payload') },
    })
  }

  /** No token can be built from the panes' texts: they are read, and the last token is verified. */
  async function reread(
    revision: number,
    source: Source,
    token: string,
    key: KeyInput,
  ): Promise<void> {
    const [verdict, analysis] = await Promise.all([
      engine.verify(token, UNEDITED, key),
      engine.analyze(token, editedViews(source)),
    ])
    if (!isCurrent(revision)) return
    store.setState({
      analysis: { revision, value: analysis },
      analysed: source,
      verdict: { revision, value: verdict },
    })
  }

  return update
}

/** The token that the parts were taken from, as if it had been built from them. */
const baseOf = ({ base }: PartsSource): Built => ({
  token: base ?? '',
  signature: 'base',
  problem: null,
})

const editedViews = (source: Source): EditedViews =>
  source.kind === 'token'
    ? UNEDITED
    : { header: editedText(source.header), payload: editedText(source.payload) }

const editedText = (part: PartSource): string | null => (part.kind === 'edited' ? part.text : null)

const isLarge = (source: Source): boolean =>
  (source.kind === 'token' ? source.text.length : sizeOfParts(source)) >= LARGE
