import { useCallback, useRef, useState } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { CodeBlock } from '../code-block'
import { useLearn } from '../learn-context'
import type { LessonKey } from '../lesson-key'
import { TokenFigure } from '../token-figure'
import { useLatest } from '../use-latest'
import { nextToRevoke } from './interventions'
import styles from './simulation.module.css'
import { useSaid } from './use-said'
import { claimsOfUser, issueAndVerify, issueClaims } from './user-token'
import type { Run } from './world'

/** The token of the user who was revoked last, or is to be next: really issued, and verified. */
export function UserTokenView({ run }: { readonly run: Run }) {
  const { frame, lessons } = useLearnTexts()
  const texts = lessons.sessions
  const { number } = useSaid()
  const { material, now, openInDebugger } = useLearn()
  const [start] = useState(now)
  const key = useRef<LessonKey | null>(null)
  const id = run.revocations.at(-1)?.user ?? nextToRevoke(run) ?? 0
  const { issuedAt = 0, expiresAt = 0, isRevoked = false } = run.users[id] ?? {}
  const { shown } = material
  const issued = useLatest(
    useCallback(async () => {
      const claims = claimsOfUser(shown, id + 1, {
        iat: start + issuedAt / 1000,
        exp: start + expiresAt / 1000,
      })
      const made = await issueAndVerify((lessonKey) => issueClaims(claims, lessonKey), key.current)
      if (!made.ok) return null
      key.current = made.value.key
      return { ...made.value, claims }
    }, [shown, id, start, issuedAt, expiresAt]),
  )
  if (issued === null) return null
  const { token, isValid, claims } = issued
  const left = (expiresAt - run.at) / 1000
  const standing = texts.tokenStanding
  const label = texts.tokenOf(number(id + 1))
  return (
    <section
      className={styles['userToken']}
      aria-label={label}
      data-accepted={isValid && left > 0}
      data-revoked={isRevoked}
    >
      <TokenFigure label={label} token={token} />
      <CodeBlock label={texts.tokenClaims} text={JSON.stringify(claims, null, 2)} />
      <p className={styles['standing']}>
        {!isValid
          ? standing.broken
          : left <= 0
            ? standing.expired
            : isRevoked
              ? standing.revokedWorks(number(Math.ceil(left)))
              : standing.works(number(Math.ceil(left)))}
      </p>
      <div>
        <Button onClick={() => openInDebugger(token, issued.key.verifying)}>
          {frame.openInDebugger}
        </Button>
      </div>
    </section>
  )
}
