/** A token, and what it is called. */
export interface NamedToken {
  readonly name: string
  readonly value: string
}

export interface TextPiece {
  readonly start: number
  /** `opaque`: a known token that is not a JWT. */
  readonly kind: 'text' | 'jwt' | 'opaque'
  readonly text: string
  /** What the token is called; null for one that was never named. */
  readonly name: string | null
}

const JWT = /eyJ[\w-]+\.[\w-]+\.[\w-]+/

/** A message cut where a token begins and ends: JWTs by their shape, others by being known. */
export function cutAtTokens(text: string, named: readonly NamedToken[]): readonly TextPiece[] {
  const opaque = named.map(({ value }) => value).filter((value) => !value.includes('.'))
  const tokens = new RegExp([JWT.source, ...opaque].join('|'), 'g')
  const pieces: TextPiece[] = []
  let end = 0
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (index > end)
      pieces.push({ start: end, kind: 'text', text: text.slice(end, index), name: null })
    const name = named.find(({ value }) => value === token)?.name ?? null
    pieces.push({ start: index, kind: JWT.test(token) ? 'jwt' : 'opaque', text: token, name })
    end = index + token.length
  }
  if (end < text.length)
    pieces.push({ start: end, kind: 'text', text: text.slice(end), name: null })
  return pieces
}
