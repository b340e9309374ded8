import { TERMS, type TermId } from '../i18n/glossary-terms'

/** A stretch of a text, from `start` on. */
export type ProsePiece = { readonly start: number } & (
  | { readonly kind: 'text' | 'code' | 'strong'; readonly text: string }
  /** `text` is null where the term is called by its own name. */
  | { readonly kind: 'term'; readonly term: TermId; readonly text: string | null }
)

const MARKS = /`([^`]+)`|\*\*([^*]+)\*\*|\[\[([a-z0-9-]+)(?:\|([^\]]+))?\]\]/g

/** Takes a text of a lesson apart at its marks (`i18n/lesson-text.ts`). */
export function readProse(text: string): readonly ProsePiece[] {
  const pieces: ProsePiece[] = []
  let end = 0
  for (const match of text.matchAll(MARKS)) {
    const piece = pieceOf(match)
    if (piece === null) continue
    if (match.index > end)
      pieces.push({ start: end, kind: 'text', text: text.slice(end, match.index) })
    pieces.push(piece)
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ start: end, kind: 'text', text: text.slice(end) })
  return pieces
}

function pieceOf(match: RegExpExecArray): ProsePiece | null {
  const [, code, strong, term, words] = match
  const start = match.index
  if (code !== undefined) return { start, kind: 'code', text: code }
  if (strong !== undefined) return { start, kind: 'strong', text: strong }
  const row = TERMS.find(({ id }) => id === term)
  return row === undefined ? null : { start, kind: 'term', term: row.id, text: words ?? null }
}
