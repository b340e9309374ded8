import { useMemo, type Dispatch } from 'react'
import { excerpt } from '../../i18n/excerpt'
import { useLearnTexts } from '../../i18n/messages'
import { linkFromPart } from '../../jwt/link'
import { charRange } from '../../jwt/range'
import { Choice } from '../choice'
import { useLearn } from '../learn-context'
import { useFormatCount } from '../use-format-count'
import type { Base64urlEvent, Base64urlState } from './base64url-state'
import styles from './base64url.module.css'
import { bitGroups } from './bit-grid'
import { BitGrid } from './bit-grid-view'
import { CharacterInHand } from './character-in-hand'

/** As many as one looks at. */
const MAX_GROUPS = 24

interface ClaimGridScreenProps {
  readonly state: Base64urlState
  readonly dispatch: Dispatch<Base64urlEvent>
}

/** The characters of a claim, bit by bit. */
export function ClaimGridScreen({ state, dispatch }: ClaimGridScreenProps) {
  const { base64url } = useLearnTexts().lessons
  const { shown } = useLearn().material
  const formatCount = useFormatCount()
  const members = shown.payload?.members ?? []
  const member = members[state.claim]
  const payload = shown.segments.find(({ name }) => name === 'payload')?.range
  const segment = payload ? shown.text.slice(payload.start, payload.end) : ''
  const range = useMemo(() => {
    const link = member ? linkFromPart(shown, 'payload', member.range.start) : null
    const start = payload?.start ?? 0
    return link && charRange(link.tokenRange.start - start, link.tokenRange.end - start)
  }, [shown, member, payload])
  const groups = useMemo(
    () => (range ? bitGroups(segment, range, MAX_GROUPS) : []),
    [segment, range],
  )
  if (!member || !range) return <p>{base64url.empty}</p>
  const at = state.at ?? range.start
  const left = range.end - 1 - (groups.at(-1)?.characters.at(-1)?.at ?? 0)
  return (
    <>
      <Choice
        label={base64url.claim}
        options={members.map(({ name }, index) => ({ value: String(index), label: excerpt(name) }))}
        value={String(state.claim)}
        onChoose={(index) => dispatch({ type: 'claim-chosen', claim: Number(index) })}
      />
      <CharacterInHand segment={segment} at={at} groups={groups} />
      <BitGrid
        label={base64url.grid(excerpt(member.name))}
        groups={groups}
        selected={at}
        onSelect={(chosen) => dispatch({ type: 'character-chosen', at: chosen })}
      />
      {left > 0 && <p className={styles['quiet']}>{base64url.more(formatCount(left))}</p>}
    </>
  )
}
