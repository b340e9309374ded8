import { removeMember, setMember } from '../jwt/edit-json'
import type { Mend } from '../jwt/finding-rule'
import type { RuleId } from '../jwt/findings'
import type { CharRange } from '../jwt/range'
import { isBusy, tokenText, viewOf } from './selectors'
import type { State } from './state'

export interface FindingActions {
  /** Puts right what was found. Nothing happens while findings for the present input are awaited. */
  readonly mend: (mend: Mend) => void
  /** Leaves out what a rule finds, until the page is closed. */
  readonly dismiss: (rule: RuleId) => void
  readonly showDismissed: () => void
}

interface Editing {
  readonly editToken: (text: string, whole: boolean) => void
  readonly editPart: (part: 'header' | 'payload', text: string) => void
  readonly editKey: (text: string) => void
}

interface Store {
  readonly getState: () => State & Editing
  readonly setState: (change: Partial<State>) => void
}

export function createFindingActions({ getState, setState }: Store): FindingActions {
  return {
    mend(mend) {
      const state = getState()
      if (isBusy(state)) return
      if (mend.place === 'token')
        state.editToken(replaceRange(tokenText(state), mend.range, mend.text), false)
      else if (mend.place === 'key')
        state.editKey(replaceRange(state.key.text, mend.range, mend.text))
      else state.editPart(mend.place, mended(viewOf(state, mend.place), mend))
    },
    dismiss: (rule) => setState({ dismissed: new Set([...getState().dismissed, rule]) }),
    showDismissed: () => setState({ dismissed: NONE }),
  }
}

const NONE: State['dismissed'] = new Set()

function mended(view: string, mend: Mend): string {
  if (mend.kind === 'set-member') return setMember(view, mend.name, mend.rawValue)
  if (mend.kind === 'remove-member') return removeMember(view, mend.name)
  return replaceRange(view, mend.range, mend.text)
}

const replaceRange = (text: string, { start, end }: CharRange, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end)
