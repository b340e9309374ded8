import { useCallback } from 'react'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import { analyze } from '../../jwt/analyze'
import { packSextets } from '../../jwt/base64url'
import { hexOf } from '../../jwt/hex'
import { Choice } from '../choice'
import { CodeBlock } from '../code-block'
import { useLearn } from '../learn-context'
import { Prose } from '../prose'
import { useLatest } from '../use-latest'
import styles from './encryption.module.css'
import { encrypt, JWE_SEGMENTS, MANAGEMENTS } from './jwe'
import { JweFigure } from './jwe-figure'
import type { EncryptionScreenProps } from './screen-props'

/** How many bytes are written out. */
const SHOWN_BYTES = 64

/** The five segments, and what each holds; those of the learner's own token if it is encrypted. */
export function SegmentsScreen({ state, dispatch, keys, claims }: EncryptionScreenProps) {
  const { encryption } = useLearnTexts().lessons
  const { segments: names } = useMessages()
  const { chosen, obstacle } = useLearn().material
  const own = obstacle === 'encrypted' && chosen.faults.length === 0 ? chosen.text.trim() : null
  const { management, segment } = state
  const work = useCallback(
    () => (own === null ? encrypt(claims, management, keys) : Promise.resolve(own)),
    [own, claims, management, keys],
  )
  const token = useLatest(work)
  if (token === null) return <p role="status">{encryption.working}</p>
  const { header, segments } = analyze(token)
  const range = segments.find(({ name }) => name === segment)?.range
  const bytes = packSextets(range ? token.slice(range.start, range.end) : '')
  return (
    <>
      {own === null ? (
        <Choice
          label={encryption.management}
          options={MANAGEMENTS.map((value) => ({ value, label: encryption.managements[value] }))}
          value={management}
          onChoose={(value) => dispatch({ kind: 'manage', management: value })}
        />
      ) : (
        <p className={styles['note']}>{encryption.ownToken}</p>
      )}
      <JweFigure label={encryption.encrypted} token={token} />
      <Choice
        label={encryption.segment}
        options={JWE_SEGMENTS.map((value) => ({ value, label: names[value] }))}
        value={segment}
        onChoose={(value) => dispatch({ kind: 'segment', segment: value })}
      />
      <section className={styles['behind']} data-segment={segment} aria-label={names[segment]}>
        <p>
          <Prose
            text={
              segment === 'encrypted-key' && bytes.length === 0
                ? encryption.noKeyInside
                : encryption.holds[segment]
            }
          />
        </p>
        <p role="status" className={styles['quiet']}>
          {encryption.byteCount(bytes.length)}
        </p>
        {bytes.length > 0 && (
          <CodeBlock
            label={encryption.contentOf(names[segment])}
            text={segment === 'header' ? (header?.view ?? '') : hexBeginning(bytes)}
          />
        )}
      </section>
    </>
  )
}

const hexBeginning = (bytes: Uint8Array): string =>
  hexOf(bytes.subarray(0, SHOWN_BYTES), ' ') + (bytes.length > SHOWN_BYTES ? ' …' : '')
