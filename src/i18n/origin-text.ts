import type { Origin, OriginKind } from '../jwt/token-origin'

/** Where a token stood, with the name it had there and without one. */
export type OriginTexts = Readonly<
  Record<Exclude<OriginKind, 'whole'>, readonly [named: (name: string) => string, unnamed: string]>
>

/** Null where the token was all there was. */
export function placeOf(texts: OriginTexts, { kind, name }: Origin): string | null {
  if (kind === 'whole') return null
  const [named, unnamed] = texts[kind]
  return name === null ? unnamed : named(name)
}

/** That other text stands around a token tells it from no other. */
export const unnamedPlaceOf = (texts: OriginTexts, { kind }: Origin): string | null =>
  kind === 'whole' || kind === 'text' ? null : texts[kind][1]
