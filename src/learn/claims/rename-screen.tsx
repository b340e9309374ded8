import { useId, type Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { CodeBlock } from '../code-block'
import { Prose } from '../prose'
import type { ClaimsEvent } from './claims-state'
import styles from './claims.module.css'
import { isTaken, renamed, type PrivateClaim } from './private-claim'
import { kindOf } from './sort-claims'

interface RenameScreenProps {
  readonly claim: PrivateClaim
  /** What it is called now. */
  readonly name: string
  readonly dispatch: Dispatch<ClaimsEvent>
}

/** A private claim, to be given a name that nobody else uses. */
export function RenameScreen({ claim, name, dispatch }: RenameScreenProps) {
  const { claims } = useLearnTexts().lessons
  const field = useId()
  const { json, nameRange } = renamed(claim, name)
  const taken = isTaken(claim, name)
  const kind = kindOf(name)
  return (
    <>
      {claim.isAdded && (
        <p className={styles['quiet']}>
          <Prose text={claims.added(claim.name)} />
        </p>
      )}
      <div className={styles['field']}>
        <label htmlFor={field}>{claims.name}</label>
        <input
          id={field}
          value={name}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={({ target }) => dispatch({ type: 'renamed', name: target.value })}
        />
      </div>
      <p role="status" className={styles['verdict']} data-good={kind === 'public' && !taken}>
        {taken ? claims.taken : claims.isKind[kind]}
      </p>
      <CodeBlock
        label={claims.payload}
        segment="payload"
        text={json}
        marks={[{ range: nameRange, look: 'linked' }]}
      />
    </>
  )
}
