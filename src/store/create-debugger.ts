import { createStore, type StoreApi } from 'zustand/vanilla'
import { algorithmFor } from '../jwt/algorithms'
import { analyze } from '../jwt/analyze'
import { setMember } from '../jwt/edit-json'
import { extract } from '../jwt/extract'
import { convertKey } from '../jwt/convert-key'
import type { Sample, SampleId } from '../jwt/first-sample'
import type { GeneratedKey } from '../jwt/generate-key'
import type { KeyInput, KeyOrigin, SecretEncoding } from '../jwt/key'
import { newTokenTexts } from '../jwt/new-token'
import { viewOfSegment } from '../jwt/part'
import type { Problem } from '../jwt/problem'
import { rememberLast } from '../jwt/remember-last'
import type { Result } from '../jwt/result'
import type { PartSource, PartsSource } from '../jwt/source'
import type { Engine } from '../worker/core-engine'
import { createDerivation } from './derive'
import { algorithmOf, partsOf, tokenText, viewOf } from './selectors'
import type { Focus, Original, Snapshot, State } from './state'

/** What the debugger takes from the world around it. */
export interface Dependencies {
  readonly engine: Engine
  /** The present moment in seconds since the epoch. */
  readonly now: () => number
  readonly generateKey: (algorithm: string, form: 'pem' | 'jwk') => Promise<Result<GeneratedKey>>
}

/** A token to open, with the key that goes with it; without one the user's own key stays. */
export interface Opening {
  readonly token: string
  readonly key?: KeyInput
}

export interface Actions {
  /** The user edited the token; `whole` if nothing of the earlier text is left. */
  readonly editToken: (text: string, whole: boolean) => void
  /** Opens the token in a pasted text in place of the document. */
  readonly paste: (text: string) => void
  readonly open: (opening: Opening) => void
  /** Opens a sample with its key. */
  readonly openSample: (id: SampleId) => Promise<void>
  readonly clear: () => void
  /** Begins a token with sensible claims, signed with the key at hand if it can, else with a new secret. */
  readonly newToken: () => Promise<void>
  readonly editPart: (part: 'header' | 'payload', text: string) => void
  readonly setAlgorithm: (name: string) => void
  readonly editKey: (text: string) => void
  readonly setEncoding: (encoding: SecretEncoding) => void
  /** Puts a new key that fits the algorithm into the key box; resolves with what stood in the way. */
  readonly generateKey: () => Promise<Problem | null>
  /** Shows the private key in the key box in the other form. */
  readonly showKeyAs: (form: 'pem' | 'jwk') => Promise<void>
  readonly signWithThisKey: () => void
  readonly keepThisSignature: () => void
  readonly setKeepWhiteSpace: (keep: boolean) => void
  readonly restoreOriginal: () => void
  /** Brings back the document that was last replaced, with its key. */
  readonly undoReplacement: () => void
  readonly setHover: (focus: Focus | null) => void
  readonly setCursor: (focus: Focus | null) => void
  /** Moves the clock to the present moment. */
  readonly tick: () => void
}

export type Debugger = State & Actions

export const openingOf = ({ token, key, encoding }: Sample): Opening => ({
  token,
  key: { text: key, encoding, origin: 'sample' },
})

/** How many replaced documents can be brought back. */
const MAX_HISTORY = 20

export const NO_KEY: KeyInput = { text: '', encoding: 'utf8', origin: 'given' }

const UNFOCUSED = { hover: null, cursor: null } as const

/** The state of one debugger and what can be done with it. Knows nothing of the screen. */
export function createDebugger(deps: Dependencies, opening?: Opening): StoreApi<Debugger> {
  const store = createStore<Debugger>()((set, get) => {
    const input = (change: Partial<State>): void => {
      set({ ...change, revision: get().revision + 1 })
      update()
    }

    /** Another document takes this one's place, which goes to the history unless it is empty. */
    const replace = (next: Snapshot, by: 'typing' | 'control' = 'control'): void => {
      const { history, revision, epochs } = get()
      const previous = snapshot(get())
      const token = by === 'typing' ? epochs.token : revision + 1
      input({
        ...next,
        epochs: { token, header: revision + 1, payload: revision + 1 },
        history: isBlank(previous) ? history : [...history, previous].slice(-MAX_HISTORY),
        ...UNFOCUSED,
      })
    }

    /** The key for a document that the present key was not given for: the sample's goes with the sample. */
    const keyForNext = (): KeyInput => {
      const { key } = get()
      return key.origin === 'sample' ? NO_KEY : key
    }

    const openToken = (
      { token, key = keyForNext() }: Opening,
      by: 'typing' | 'control' = 'control',
    ): void =>
      replace({ source: { kind: 'token', text: token }, key, original: originalOf(token, key) }, by)

    /** The parts that an edit starts from. Taking them from the token makes that token the original. */
    const beginParts = (): PartsSource | null => {
      const state = get()
      if (state.source.kind === 'parts') return withPresentSignature(state, state.source)
      const parts = partsOf(state)
      if (parts) set({ original: { token: state.original?.token ?? parts.base, key: state.key } })
      return parts
    }

    const editParts = (edit: (parts: PartsSource) => PartsSource): void => {
      const parts = beginParts()
      if (parts) input({ source: edit(parts) })
    }

    const setKey = (key: KeyInput): void => {
      const { source, original } = get()
      if (source.kind === 'parts') {
        input({ key, source: withPresentSignature(get(), source) })
        return
      }
      input({ key, original: original && { ...original, key } })
    }

    /** A key that the user wrote is never lost: the document that had it goes to the history. */
    const replaceKey = (key: KeyInput): void => {
      const { history, key: previous } = get()
      if (previous.text !== '' && previous.origin === 'given')
        set({ history: [...history, snapshot(get())].slice(-MAX_HISTORY) })
      setKey(key)
    }

    const generate = async (algorithm: string): Promise<Problem | null> => {
      const before = get().key
      const generated = await deps.generateKey(algorithm, 'pem')
      if (!generated.ok) return generated.problem
      const { text, encoding } = generated.value
      if (get().key === before) replaceKey({ text, encoding, origin: 'generated' })
      return null
    }

    return {
      ...initialState(deps.now(), opening),

      editToken(text, whole) {
        if (whole) {
          openToken({ token: text }, 'typing')
          return
        }
        input({ source: { kind: 'token', text }, ...UNFOCUSED })
      },
      paste: (text) => openToken({ token: extract(text) }),
      open: (opened) => openToken(opened),
      async openSample(id) {
        const { SAMPLES } = await import('../jwt/samples')
        const sample = SAMPLES.find((candidate) => candidate.id === id)
        if (sample) openToken(openingOf(sample))
      },
      clear: () => openToken({ token: '' }),

      async newToken() {
        const key = keyForNext()
        const algorithm = signingAlgorithm(get(), key)
        const { header, payload } = newTokenTexts(algorithm ?? 'HS256', deps.now())
        replace({
          source: {
            kind: 'parts',
            header: { kind: 'edited', text: header, format: 'json' },
            payload: { kind: 'edited', text: payload, format: 'json' },
            signature: '',
            base: null,
            signing: 'always',
          },
          key,
          original: null,
        })
        if (algorithm === null) await generate('HS256')
      },

      editPart: (part, text) =>
        editParts((parts) => ({ ...parts, [part]: partFrom(text, part, parts, get()) })),

      setAlgorithm(name) {
        const header = setMember(viewOf(get(), 'header'), 'alg', JSON.stringify(name))
        get().editPart('header', header)
      },

      editKey: (text) => setKey({ ...get().key, text, origin: originOf(text, get()) }),
      setEncoding: (encoding) => setKey({ ...get().key, encoding }),
      async generateKey() {
        const algorithm = algorithmOf(get())
        return algorithm === null ? null : generate(algorithm)
      },
      async showKeyAs(form) {
        const { key } = get()
        const converted = await convertKey(key, form)
        if (get().key === key && converted.ok) replaceKey({ ...key, text: converted.value })
      },
      signWithThisKey: () => editParts((parts) => ({ ...parts, signing: 'always' })),
      keepThisSignature: () => editParts((parts) => ({ ...parts, signing: 'never' })),
      setKeepWhiteSpace: (keepWhiteSpace) => input({ keepWhiteSpace }),

      restoreOriginal() {
        const { original } = get()
        if (!original) return
        replace({ source: { kind: 'token', text: original.token }, key: original.key, original })
      },
      undoReplacement() {
        const { history, revision } = get()
        const previous = history.at(-1)
        if (!previous) return
        const epoch = revision + 1
        const epochs = { token: epoch, header: epoch, payload: epoch }
        input({ ...previous, epochs, history: history.slice(0, -1), ...UNFOCUSED })
      },

      setHover: (hover) => set({ hover }),
      setCursor: (cursor) => set({ cursor }),
      tick: () => set({ now: deps.now() }),
    }
  })
  const update = createDerivation(deps.engine, store)
  update()
  return store
}

/** The algorithm that the key at hand can sign with; null where it can't, or is not known yet. */
function signingAlgorithm({ verdict, key }: State, next: KeyInput): string | null {
  const facts = verdict.value.key
  if (next !== key || !facts || facts.form === 'public') return null
  return facts.algorithm ?? algorithmFor(facts.type, facts.curve)?.name ?? null
}

/** What counts as a token that was pasted, and not as the first letters of one being typed. */
const originalOf = (token: string, key: KeyInput): Original | null =>
  token.includes('.') ? { token, key } : null

const snapshot = ({ source, key, original }: State): Snapshot => ({ source, key, original })

const isBlank = ({ source }: Snapshot): boolean => source.kind === 'token' && source.text === ''

function initialState(now: number, opening: Opening | undefined): State {
  const token = opening?.token ?? ''
  const key = opening?.key ?? NO_KEY
  return {
    revision: 1,
    source: { kind: 'token', text: token },
    key,
    keepWhiteSpace: false,
    epochs: { token: 1, header: 1, payload: 1 },
    original: originalOf(token, key),
    built: { revision: 0, value: { last: null, fault: null } },
    analysis: { revision: 0, value: analyze('') },
    verdict: { revision: 0, value: EMPTY_VERDICT },
    history: [],
    ...UNFOCUSED,
    now,
    failure: null,
  }
}

const EMPTY_VERDICT = {
  state: 'empty',
  problem: null,
  signature: 'unchecked',
  emptySecret: false,
  key: null,
  keyProblem: null,
} as const

/** Asked at each keystroke, for the same segments. */
const VIEWS = { header: rememberLast(viewOfSegment), payload: rememberLast(viewOfSegment) } as const

/** A part whose text is back at the view of its base segment is that segment again. */
function partFrom(
  text: string,
  part: 'header' | 'payload',
  { base }: PartsSource,
  { analysis }: State,
): PartSource {
  const segment = base?.split('.')[part === 'header' ? 0 : 1]
  if (segment !== undefined && VIEWS[part](segment) === text) return { kind: 'raw', segment }
  const format = part === 'payload' && analysis.value.payload?.kind === 'text' ? 'text' : 'json'
  return { kind: 'edited', text, format }
}

/** The signature that the token has now is the one that stays where no new one is made. */
function withPresentSignature(state: State, source: PartsSource): PartsSource {
  const signature = tokenText(state).split('.')[2]
  return signature === undefined ? source : { ...source, signature }
}

function originOf(text: string, { key }: State): KeyOrigin {
  return text === key.text ? key.origin : 'given'
}
