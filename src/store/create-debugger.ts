import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KeyForm } from '../jwt/convert-key'
import { setMember } from '../jwt/edit-json'
import type { Take } from '../jwt/diagnosis'
import type { SampleId } from '../jwt/first-sample'
import type { GeneratedKey } from '../jwt/generate-key'
import type { KeyInput, KeyOrigin, SecretEncoding } from '../jwt/key'
import { hasKeyShape } from '../jwt/key-shape'
import { newTokenTexts } from '../jwt/new-token'
import type { Problem } from '../jwt/problem'
import type { CharRange } from '../jwt/range'
import type { Result } from '../jwt/result'
import type { PartsSource } from '../jwt/source'
import type { RsaBits } from '../jwt/web-crypto'
import type { Engine } from '../worker/core-engine'
import type { FetchText } from '../worker/fetcher'
import type { GuessSecret } from '../worker/guesser'
import type { FindCause } from '../worker/investigator'
import { createDerivation } from './derive'
import { createFindingActions, type FindingActions } from './finding-actions'
import { createGuessing } from './guessing'
import { createInvestigation } from './investigation'
import { createKeyRequests, type FetchKeys } from './key-requests'
import { initialState, UNBUILT, UNFOCUSED, UNHELD } from './initial-state'
import {
  isLost,
  isOwnKey,
  NO_KEY,
  openingOf,
  openingOfPaste,
  originalOf,
  snapshot,
  type Opening,
} from './opening'
import { partFrom, signingAlgorithm, withPresentSignature } from './part-edits'
import { createProfileActions, type ProfileActions } from './profile-actions'
import { algorithmOf, partsOf, tokenText, viewOf } from './selectors'
import type { Focus, Replaced, Snapshot, State } from './state'

/** What the debugger takes from the world around it. */
export interface Dependencies {
  readonly engine: Engine
  /** The present moment in seconds since the epoch. */
  readonly now: () => number
  readonly generateKey: (
    algorithm: string,
    form: KeyForm,
    rsaBits: RsaBits,
  ) => Promise<Result<GeneratedKey>>
  readonly fetchText: FetchText
  readonly findCause: FindCause
  readonly guessSecret: GuessSecret
  /** Milliseconds from any beginning. */
  readonly clock: () => number
}

export interface Actions extends FindingActions, ProfileActions {
  /** The user edited the token; `whole` if nothing of the earlier text is left. */
  readonly editToken: (text: string, whole: boolean) => void
  /** Opens the token in a pasted text in place of the document. */
  readonly paste: (text: string) => void
  /** Opens another of the tokens that were pasted together. */
  readonly chooseToken: (index: number) => void
  /** A key was pasted in the token's place: it goes to the key box, and the token before comes back. */
  readonly takeTokenAsKey: () => void
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
  readonly generateKey: (rsaBits?: RsaBits) => Promise<Problem | null>
  /** Shows the private key in the key box in the other form. */
  readonly showKeyAs: (form: 'pem' | 'jwk') => Promise<void>
  readonly fetchKeys: FetchKeys
  /** Puts keys that were found elsewhere into the key box. */
  readonly takeKey: (text: string, origin: 'fetched' | 'embedded') => void
  /** Reads the text in the key box in another way. */
  readonly readKeyAs: (reading: Partial<Pick<KeyInput, 'encoding' | 'asSecret'>>) => void
  /** Puts a key that the user brought into the key box; the one before can be brought back. */
  readonly openKey: (key: Partial<Pick<KeyInput, 'encoding'>> & Pick<KeyInput, 'text'>) => void
  readonly setPassphrase: (passphrase: string) => void
  /** Looks for the cause of an invalid signature. */
  readonly findOutWhy: () => Promise<void>
  readonly stopFindingOut: () => void
  /** Tries a list of words, one a line, as the secret of the token shown. */
  readonly guess: (words: Uint8Array<ArrayBuffer>) => Promise<void>
  readonly stopGuessing: () => void
  /** Takes the key or the token with which the signature is valid, as the cause that was found offers. */
  readonly take: (offered: Take) => void
  readonly signWithThisKey: () => void
  readonly keepThisSignature: () => void
  readonly setKeepWhiteSpace: (keep: boolean) => void
  readonly restoreOriginal: () => void
  /** Brings back the document that was last replaced, with its key; or the key, if it alone was. */
  readonly undoReplacement: () => void
  readonly setHover: (focus: Focus | null) => void
  readonly setCursor: (focus: Focus | null) => void
  /** Judges times at another moment than the present (null for that one), in seconds since the epoch. */
  readonly evaluate: (at: number | null) => void
  /** @param leeway in seconds */
  readonly setLeeway: (leeway: number) => void
  /** Writes another text in the place of a range of a part's view. */
  readonly replaceInPart: (part: 'header' | 'payload', range: CharRange, text: string) => void
  /** Sets a claim of the payload to a value in JSON. */
  readonly setClaim: (name: string, rawValue: string) => void
  /** Moves the clock to the present moment. */
  readonly tick: () => void
}

export type Debugger = State & Actions

/** How many replacements can be undone. */
const MAX_HISTORY = 20

/** The state of one debugger and what can be done with it. Knows nothing of the screen. */
export function createDebugger(deps: Dependencies, opening?: Opening): StoreApi<Debugger> {
  const store = createStore<Debugger>()((set, get) => {
    const input = (change: Partial<State>): void => {
      set({ ...change, revision: get().revision + 1 })
      update()
    }

    /** Another document takes this one's place, which goes to the history. */
    const replace = (next: Omit<Snapshot, 'built'>, by: 'typing' | 'control' = 'control'): void => {
      const { history, epochs } = get()
      const previous = snapshot(get())
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
      const { key } = get()
      return key.origin === 'sample' || key.origin === 'embedded' ? NO_KEY : key
    }

    const openToken = (
      { token, key = keyForNext(), pasted = null }: Opening,
      by: 'typing' | 'control' = 'control',
    ): void => {
      const source = { kind: 'token', text: token } as const
      replace({ source, key, original: originalOf(token, key), pasted }, by)
    }

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

    /** A key that the user wrote is never lost: it goes to the history. */
    const replaceKey = (key: KeyInput): void => {
      const { history, key: previous } = get()
      if (isOwnKey(previous)) set({ history: remember(history, { key: previous }) })
      setKey(key)
    }

    const generate = async (
      algorithm: string,
      rsaBits: RsaBits = 2048,
    ): Promise<Problem | null> => {
      const { key, history } = get()
      const generated = await deps.generateKey(algorithm, 'pem', rsaBits)
      if (!generated.ok) return generated.problem
      const { text, encoding } = generated.value
      const isWanted = get().key === key && get().history === history
      if (isWanted) replaceKey({ text, encoding, origin: 'generated' })
      return null
    }

    return {
      ...initialState(deps.now(), opening),

      editToken(text, whole) {
        if (whole) {
          openToken({ token: text }, 'typing')
          return
        }
        input({ source: { kind: 'token', text }, built: UNBUILT, ...UNFOCUSED })
      },
      paste: (text) => openToken(openingOfPaste(text)),
      chooseToken(chosen) {
        const { pasted } = get()
        const found = pasted?.tokens[chosen]
        if (pasted && found) openToken({ token: found.token, pasted: { ...pasted, chosen } })
      },
      takeTokenAsKey() {
        const text = tokenText(get())
        const replaced = get().history.at(-1)
        if (replaced && 'source' in replaced) get().undoReplacement()
        else openToken({ token: '' })
        replaceKey({ ...NO_KEY, text })
      },
      open: (opened) => openToken(opened),
      async openSample(id) {
        const { SAMPLES } = await import('../jwt/samples')
        const sample = SAMPLES.find((candidate) => candidate.id === id)
        if (sample) openToken(openingOf(sample))
      },
      clear: () => openToken({ token: '' }),

      async newToken() {
        const algorithm = signingAlgorithm(get())
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
          key: algorithm === null ? NO_KEY : get().key,
          original: null,
          pasted: null,
        })
        if (algorithm === null) await generate('HS256')
      },

      editPart(part, text) {
        const { epochs } = get()
        const parts = beginParts()
        if (parts) input({ source: { ...parts, [part]: partFrom(text, part, parts) } })
        // The edit is dropped: the editor is to show again what it showed.
        else set({ epochs: { ...epochs, [part]: epochs[part] + 1 } })
      },

      setAlgorithm(name) {
        const header = setMember(viewOf(get(), 'header'), 'alg', JSON.stringify(name))
        get().editPart('header', header)
      },

      editKey(text) {
        const { asSecret = false, ...key } = get().key
        const origin = originOf(text, get())
        setKey({ ...key, text, origin, ...(asSecret && hasKeyShape(text) && { asSecret }) })
      },
      setEncoding: (encoding) => setKey({ ...get().key, encoding }),
      readKeyAs: (reading) => setKey({ ...get().key, ...reading }),
      openKey: (key) => replaceKey({ ...NO_KEY, encoding: get().key.encoding, ...key }),
      setPassphrase: (passphrase) => setKey({ ...get().key, passphrase }),
      async generateKey(rsaBits) {
        const algorithm = algorithmOf(get())
        return algorithm === null ? null : generate(algorithm, rsaBits)
      },
      async showKeyAs(form) {
        const { key } = get()
        const { convertKey } = await import('../jwt/convert-key')
        const converted = await convertKey(key, form)
        if (get().key === key && converted.ok) replaceKey({ ...key, text: converted.value })
      },
      fetchKeys: createKeyRequests(deps.fetchText, { getState: get, setState: set }),
      takeKey: (text, origin) => replaceKey({ ...NO_KEY, text, origin }),
      findOutWhy: () => investigation.start(),
      stopFindingOut: () => investigation.cancel(),
      guess: (words) => guessing.start(words),
      stopGuessing: () => guessing.cancel(),
      take(offered) {
        const { key } = get()
        if (offered.kind === 'key') replaceKey({ ...key, ...offered.key })
        else openToken({ token: offered.token, key })
      },
      signWithThisKey: () => editParts((parts) => ({ ...parts, signing: 'always' })),
      keepThisSignature: () => editParts((parts) => ({ ...parts, signing: 'never' })),
      setKeepWhiteSpace: (keepWhiteSpace) => input({ keepWhiteSpace }),

      restoreOriginal() {
        const { original, pasted } = get()
        if (!original) return
        const source = { kind: 'token', text: original.token } as const
        replace({ source, key: original.key, original, pasted })
      },
      undoReplacement() {
        const { history, epochs } = get()
        const replaced = history.at(-1)
        if (!replaced) return
        set({ history: history.slice(0, -1) })
        if ('source' in replaced) input({ ...replaced, epochs: nextEpochs(epochs), ...UNFOCUSED })
        else setKey(replaced.key)
      },

      setHover: (hover) => set({ hover }),
      setCursor: (cursor) => set({ cursor }),
      evaluate: (evaluateAt) => set({ evaluateAt }),
      setLeeway: (leeway) => set({ leeway: Math.max(0, leeway) }),
      replaceInPart(part, { start, end }, text) {
        const view = viewOf(get(), part)
        get().editPart(part, view.slice(0, start) + text + view.slice(end))
      },
      setClaim(name, rawValue) {
        get().editPart('payload', setMember(viewOf(get(), 'payload'), name, rawValue))
      },
      ...createFindingActions({ getState: get, setState: set }),
      ...createProfileActions({ getState: get, setState: set }),
      tick: () => set({ now: deps.now() }),
    }
  })
  const update = createDerivation(deps.engine, store)
  const investigation = createInvestigation(deps.findCause, store)
  const guessing = createGuessing(deps.guessSecret, store, deps.clock)
  update()
  return store
}

const remember = (history: State['history'], replaced: Replaced): State['history'] =>
  [...history, replaced].slice(-MAX_HISTORY)

const nextEpochs = ({ token, header, payload }: State['epochs']): State['epochs'] => ({
  token: token + 1,
  header: header + 1,
  payload: payload + 1,
})

/** A key that came from elsewhere is still that key with other blanks around it. */
function originOf(text: string, { key }: State): KeyOrigin {
  const isSame = hasKeyShape(text) ? text.trim() === key.text.trim() : text === key.text
  return isSame ? key.origin : 'given'
}
