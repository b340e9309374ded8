import { useLearnTexts } from '../../i18n/messages'
import { ALPHABET, bytesOfChar } from '../../jwt/base64url'
import { Prose } from '../prose'
import { bitsOfCharacter, type BitGroup } from './bit-grid'
import { hex, visible } from './bit-grid-view'

interface CharacterInHandProps {
  readonly segment: string
  readonly at: number
  readonly groups: readonly BitGroup[]
}

/** What the character in hand stands for, in words. */
export function CharacterInHand({ segment, at, groups }: CharacterInHandProps) {
  const { base64url } = useLearnTexts().lessons
  const character = segment.charAt(at)
  const bits = bitsOfCharacter(character)
  if (bits === null) return null
  const { start, end } = bytesOfChar(at)
  const bytes = groups
    .flatMap((group) => group.bytes)
    .filter((byte) => byte.at >= start && byte.at < end)
  const texts = bytes.map(({ value, text }) =>
    text === null ? hex(value) : `${hex(value)} ${visible(text)}`,
  )
  return (
    <p role="status">
      <Prose text={base64url.character(character, ALPHABET.indexOf(character), bits)} />{' '}
      <Prose text={base64url.inBytes(bytes.length, texts.join(', '))} />
    </p>
  )
}
