import { ListFilter } from 'lucide-react'
import type { Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { WELL_KNOWN_SECRETS } from '../../jwt/well-known-secrets'
import { Button } from '../../ui/button'
import type { AttacksEvent, AttacksState } from './attacks-state'
import styles from './attacks.module.css'
import { guess } from './guess'
import type { World } from './world'

interface SecretSearchProps {
  readonly state: AttacksState
  readonly world: World
  readonly dispatch: Dispatch<AttacksEvent>
}

/** Tries a list of well-known secrets on a token of each server. */
export function SecretSearch({
  state: { guesses },
  world: { issued },
  dispatch,
}: SecretSearchProps) {
  const { attacks } = useLearnTexts().lessons
  const { found, notFound, failed } = attacks.guessed
  const search = () =>
    dispatch({
      type: 'guessed',
      guesses: {
        naive: guess(issued.weak, WELL_KNOWN_SECRETS),
        strict: guess(issued.strong, WELL_KNOWN_SECRETS),
      },
    })
  return (
    <div className={styles['search']}>
      <Button icon={<ListFilter aria-hidden />} onClick={search}>
        {attacks.guess}
      </Button>
      <div role="status">
        {guesses && (
          <ul>
            <li>
              {guesses.naive.found === null
                ? failed(guesses.naive.tried)
                : found(guesses.naive.found, guesses.naive.tried)}
            </li>
            <li>{notFound(guesses.strict.tried)}</li>
          </ul>
        )}
      </div>
    </div>
  )
}
