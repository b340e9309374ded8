import type { Issued } from './world'

export interface TextPiece {
  readonly start: number
  readonly kind: 'text' | 'jwt' | 'refresh'
  readonly text: string
  /** What the token is called; null for one that was never issued. */
  readonly name: string | null
}

const JWT = /eyJ[\w-]+\.[\w-]+\.[\w-]+/

/** A message cut where a token begins and ends: signed ones by their shape, refresh tokens by being known. */
export function cutAtTokens(text: string, issued: readonly Issued[]): readonly TextPiece[] {
  const opaque = issued.map(({ value }) => value).filter((value) => !value.includes('.'))
  const tokens = new RegExp([JWT.source, ...opaque].join('|'), 'g')
  const pieces: TextPiece[] = []
  let end = 0
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (index > end)
      pieces.push({ start: end, kind: 'text', text: text.slice(end, index), name: null })
    const name = issued.find(({ value }) => value === token)?.name ?? null
    pieces.push({ start: index, kind: JWT.test(token) ? 'jwt' : 'refresh', text: token, name })
    end = index + token.length
  }
  if (end < text.length)
    pieces.push({ start: end, kind: 'text', text: text.slice(end), name: null })
  return pieces
}
