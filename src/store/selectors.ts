import { findAlgorithm, type KeyType } from '../jwt/algorithms'
import type { Analysis } from '../jwt/analysis'
import { obstacleToEditing } from '../jwt/obstacle-to-editing'
import { linkFromPart, linkFromToken, type Link } from '../jwt/link'
import { rememberLast } from '../jwt/remember-last'
import type { PartsSource, Source } from '../jwt/source'
import type { Evaluation } from '../jwt/time'
import { SEGMENT_VIEWS } from './segment-views'
import type { Focus, State } from './state'

/** The token that the encoded pane shows. */
export function tokenText({ source, built }: State): string {
  if (source.kind === 'token') return source.text
  return built.value.last?.token ?? source.base ?? ''
}

/**
 * The text that the header's or payload's pane shows. Where the parts lead it is always that of the
 * present input; what another pane edits is read from the analysis, which may still be awaited.
 */
export function viewOf({ source, analysis, analysed }: State, part: 'header' | 'payload'): string {
  if (source.kind === 'parts') {
    const own = source[part]
    if (own.kind === 'edited') return own.text
    if (!isReadFrom(analysed, source, part)) return SEGMENT_VIEWS[part](own.segment)
  }
  return analysis.value[part]?.view ?? ''
}

/** Whether the analysis of `analysed` has read the part as it stands in `source`. */
const isReadFrom = (analysed: Source, source: PartsSource, part: 'header' | 'payload'): boolean =>
  analysed.kind === 'parts' ? analysed[part] === source[part] : analysed.text.trim() === source.base

/** How times are judged; the same object as long as nothing about it changes. */
export const evaluationOf = ({ now, evaluateAt, leeway }: State): Evaluation =>
  evaluation(evaluateAt ?? now, leeway)

const evaluation = rememberLast((moment: number, leeway: number): Evaluation => ({
  moment,
  leeway,
}))

/** Whether a result for the present input is still awaited. */
export const isBusy = ({ revision, verdict }: State): boolean => verdict.revision !== revision

/** Whether the token and its verdict are those of an earlier text, since the present one can't be built. */
export const isStale = ({ built }: State): boolean => built.value.fault !== null

/** `alg` of the header that is shown; null where there is none to go by. */
export const algorithmOf = ({ analysis }: State): string | null => analysis.value.algorithm

/** The type of key that the algorithm shown needs; null for none, and for an unknown algorithm. */
export const neededKeyType = (state: State): KeyType | null =>
  findAlgorithm(algorithmOf(state) ?? '')?.keyType ?? null

/**
 * The parts of the token, to be edited; null where there are no three segments to rebuild, and while
 * the analysis of the token is still awaited.
 */
export function partsOf(state: State): (PartsSource & { readonly base: string }) | null {
  const { kind, text, range } = state.analysis.value
  if (kind !== 'jws' || text !== tokenText(state)) return null
  const base = text.slice(range.start, range.end)
  const [header = '', payload = '', signature = ''] = base.split('.')
  return {
    kind: 'parts',
    header: { kind: 'raw', segment: header },
    payload: { kind: 'raw', segment: payload },
    signature,
    base,
    signing: 'edits',
  }
}

/** Whether the part's text can be edited. */
export function isEditable({ source, analysis }: State, part: 'header' | 'payload'): boolean {
  if (source.kind === 'parts' && source[part].kind === 'edited') return true
  return obstacleToEditing(analysis.value, part) === null
}

/** Whether `Restore the original` would change anything. */
export const canRestore = (state: State): boolean =>
  state.original !== null &&
  (state.source.kind === 'parts' || state.source.text !== state.original.token)

/**
 * What becomes of the signature. `verifying`: the token leads. Where the parts lead: `signing`;
 * `original`, nothing differs from the base token; `keeping`, on the user's word; `unsecured`, alg
 * is none; `left-over`, there is a signature but no key to make a new one; `unsigned`, neither.
 */
export type SignatureState =
  'verifying' | 'signing' | 'original' | 'keeping' | 'unsecured' | 'left-over' | 'unsigned'

export function signatureState(state: State): SignatureState {
  const { source, built } = state
  if (source.kind === 'token') return 'verifying'
  if (source.signing === 'never') return 'keeping'
  if (algorithmOf(state) === 'none') return 'unsecured'
  const made = built.value.last?.signature ?? (canSign(state) ? 'signed' : 'kept')
  if (made === 'signed') return 'signing'
  if (made === 'base') return 'original'
  return source.signature === '' ? 'unsigned' : 'left-over'
}

/** Whether the key at hand fits the algorithm and can sign. */
export function canSign({ verdict }: State): boolean {
  const { key, state } = verdict.value
  return key !== null && key.form !== 'public' && (state === 'valid' || state === 'invalid')
}

/**
 * The claim under the pointer, or else under the caret, and the token's characters that carry it.
 * None while the panes' texts and the token are not of the same revision.
 */
export function selectLink(state: State): Link | null {
  const settled = state.analysis.revision === state.revision && !isStale(state)
  const focus = state.hover ?? state.cursor
  return linkAt(settled ? focus : null, focus === state.cursor, state.analysis.value)
}

/** A caret stands between two characters: at a claim's end it still belongs to the claim. */
const linkAt = rememberLast(
  (focus: Focus | null, isCaret: boolean, analysis: Analysis): Link | null => {
    const after = focus && linkOf(focus, analysis)
    if (!focus || !isCaret) return after
    const before = linkOf({ ...focus, offset: focus.offset - 1 }, analysis)
    return after === null || (before !== null && isInside(before, after)) ? before : after
  },
)

const isInside = ({ part, partRange: inner }: Link, { part: other, partRange: outer }: Link) =>
  part === other && inner.start >= outer.start && inner.end <= outer.end

const linkOf = ({ editor, offset }: Focus, analysis: Analysis): Link | null =>
  editor === 'token' ? linkFromToken(analysis, offset) : linkFromPart(analysis, editor, offset)
