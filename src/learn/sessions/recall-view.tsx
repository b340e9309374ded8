import { RotateCcw, Send } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { encodeBase64url } from '../../jwt/base64url'
import { Button } from '../../ui/button'
import { Choice } from '../choice'
import { CodeBlock } from '../code-block'
import { useLearn } from '../learn-context'
import { issue, payloadSegmentOf } from '../lesson-key'
import { useLatest } from '../use-latest'
import {
  drawSessionId,
  PROOFS,
  type Proof,
  type Recall,
  type RecallAction,
  type TokenStanding,
} from './recall'
import styles from './recall.module.css'
import { useSaid } from './use-said'
import { issueAndVerify } from './user-token'

interface RecallViewProps {
  readonly recall: Recall
  readonly onAction: (action: RecallAction) => void
}

/** One browser, one server: what is sent, what is remembered, and whether the two meet. */
export function RecallView({ recall, onAction }: RecallViewProps) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const { material, now } = useLearn()
  const [session] = useState(() => encodeBase64url(drawSessionId()))
  const { text } = material.shown
  const issued = useLatest(
    useCallback(async () => {
      const payload = payloadSegmentOf(text)
      const made = await issueAndVerify((key) => issue(key.algorithm, payload, key.signing), null)
      return made.ok ? made.value : null
    }, [text]),
  )
  const token = issued?.token ?? ''
  const user = claimOf(material.shown, 'sub') ?? texts.nobody
  const expiry = claimOf(material.shown, 'exp')

  const standing = (): TokenStanding => {
    if (issued?.isValid !== true) return 'not-valid'
    return typeof expiry === 'number' && expiry <= now() ? 'expired' : 'verified'
  }
  const { proof, hasSession, exchanges } = recall
  return (
    <div className={styles['recall']}>
      <Choice
        label={texts.proof}
        value={proof}
        options={PROOFS.map((value) => ({ value, label: texts.proofs[value] }))}
        onChoose={(value) => onAction({ kind: 'choose', proof: value })}
      />
      <div className={styles['sides']}>
        <div className={styles['side']}>
          <h3>{texts.request}</h3>
          <CodeBlock label={texts.request} text={requestWith(proof, { session, token })} />
          <div>
            <Button
              look="strong"
              icon={<Send aria-hidden />}
              disabled={proof === 'token' && issued === null}
              onClick={() => onAction({ kind: 'send', token: standing() })}
            >
              {texts.send}
            </Button>
          </div>
        </div>
        <div className={styles['side']}>
          <h3>{texts.serverMemory}</h3>
          <p className={styles['memory']} data-empty={!hasSession}>
            {hasSession ? texts.sessionOf(session, String(user)) : texts.nothingThere}
          </p>
          <p className={styles['key']}>{texts.serverKey}</p>
          <div className={styles['buttons']}>
            <Button icon={<RotateCcw aria-hidden />} onClick={() => onAction({ kind: 'restart' })}>
              {texts.restartServer}
            </Button>
            {!hasSession && (
              <Button onClick={() => onAction({ kind: 'log-in' })}>{texts.logIn}</Button>
            )}
          </div>
        </div>
      </div>
      <div className={styles['side']}>
        <h3>{texts.answers}</h3>
        <div role="log" aria-label={texts.answers} className={styles['answers']}>
          {exchanges.length === 0 && <p>{texts.noAnswer}</p>}
          {exchanges.map(({ number: key, proof: sent, status, recognition }) => (
            <p key={key} data-status={status}>
              <strong>{status}</strong>
              <span className={styles['sent']}>{texts.proofs[sent]}</span>
              <span>{texts.recognitions[recognition](String(user))}</span>
            </p>
          ))}
        </div>
      </div>
      <p className={styles['key']}>{texts.sizes(number(session.length), number(token.length))}</p>
    </div>
  )
}

/** The last member of that name, as most readers take it. */
const claimOf = ({ payload }: ReturnType<typeof useLearn>['material']['shown'], name: string) =>
  payload?.members.findLast((member) => member.name === name)?.value ?? null

const requestWith = (
  proof: Proof,
  { session, token }: Readonly<Record<'session' | 'token', string>>,
): string =>
  ['GET /orders HTTP/1.1', 'Host: api.example', ...PROOF_HEADERS[proof]({ session, token })].join(
    '\n',
  )

const PROOF_HEADERS: Readonly<
  Record<Proof, (sent: Readonly<Record<'session' | 'token', string>>) => readonly string[]>
> = {
  nothing: () => [],
  session: ({ session }) => [`Cookie: sid=${session}`],
  token: ({ token }) => [`Authorization: Bearer ${token}`],
}
