import type { SampleId } from '../jwt/first-sample'
import { newTokenTexts } from '../jwt/new-token'
import type { Problem } from '../jwt/problem'
import { UNBUILT, UNFOCUSED } from './initial-state'
import type { Inputs } from './inputs'
import { NO_KEY, openingOf, openingOfPaste, type Opening } from './opening'
import { signingAlgorithm } from './part-edits'
import { tokenText } from './selectors'
import type { StateAccess } from './state'

/** Documents that come and go. */
export interface DocumentActions {
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
  readonly restoreOriginal: () => void
  /** Brings back the document that was last replaced, with its key; or the key, if it alone was. */
  readonly undoReplacement: () => void
}

interface Surroundings {
  readonly now: () => number
  /** Puts a new key for the algorithm into the key box. */
  readonly generate: (algorithm: string) => Promise<Problem | null>
}

export function createDocumentActions(
  { getState }: StateAccess,
  { input, replace, openToken, replaceKey, undoReplacement }: Inputs,
  { now, generate }: Surroundings,
): DocumentActions {
  return {
    editToken(text, whole) {
      if (whole) openToken({ token: text }, 'typing')
      else input({ source: { kind: 'token', text }, built: UNBUILT, ...UNFOCUSED })
    },
    paste: (text) => openToken(openingOfPaste(text)),
    chooseToken(chosen) {
      const { pasted } = getState()
      const found = pasted?.tokens[chosen]
      if (pasted && found) openToken({ token: found.token, pasted: { ...pasted, chosen } })
    },
    takeTokenAsKey() {
      const text = tokenText(getState())
      const replaced = getState().history.at(-1)
      if (replaced && 'source' in replaced) undoReplacement()
      else openToken({ token: '' })
      replaceKey({ ...NO_KEY, text })
    },
    open: (opening) => openToken(opening),
    async openSample(id) {
      const { SAMPLES } = await import('../jwt/samples')
      const sample = SAMPLES.find((candidate) => candidate.id === id)
      if (sample) openToken(openingOf(sample))
    },
    clear: () => openToken({ token: '' }),
    async newToken() {
      const algorithm = signingAlgorithm(getState())
      const { header, payload } = newTokenTexts(algorithm ?? 'HS256', now())
      replace({
        source: {
          kind: 'parts',
          header: { kind: 'edited', text: header, format: 'json' },
          payload: { kind: 'edited', text: payload, format: 'json' },
          signature: '',
          base: null,
          signing: 'always',
        },
        key: algorithm === null ? NO_KEY : getState().key,
        original: null,
        pasted: null,
      })
      if (algorithm === null) await generate('HS256')
    },
    restoreOriginal() {
      const { original, pasted } = getState()
      if (!original) return
      const source = { kind: 'token', text: original.token } as const
      replace({ source, key: original.key, original, pasted })
    },
    undoReplacement,
  }
}
