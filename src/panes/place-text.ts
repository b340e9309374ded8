import type { Messages } from '../i18n/messages'
import type { Problem } from '../jwt/problem'
import { positionOf } from './position'

/** Where a problem or a finding stands, such as `Payload, line 3, column 5`; null where no place is at fault. */
export function placeText(
  { place, range }: Pick<Problem, 'place' | 'range'>,
  text: string,
  messages: Messages,
): string | null {
  if (!range) return null
  const name = messages.places[place]
  if (place === 'token') return `${name}, ${messages.character(range.start + 1)}`
  const { line, column } = positionOf(text, range.start)
  return `${name}, ${messages.position(line, column)}`
}
