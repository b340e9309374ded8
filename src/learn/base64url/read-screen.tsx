import { BookOpenText } from 'lucide-react'
import type { Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { salvageBase64url } from '../../jwt/base64url'
import { pretty } from '../../jwt/json-layout'
import { decodeUtf8Leniently } from '../../jwt/utf8'
import { Button } from '../../ui/button'
import { CodeBlock } from '../code-block'
import { useLearn } from '../learn-context'
import { segmentText } from '../segment-text'
import { ScrollBox } from '../scroll-box'
import type { Base64urlEvent } from './base64url-state'
import styles from './base64url.module.css'
import { hex } from './bit-grid-view'

/** Enough to see that they say nothing. */
const MAX_BYTES = 128

interface ReadScreenProps {
  readonly isRead: boolean
  readonly dispatch: Dispatch<Base64urlEvent>
}

/** The payload, read without a key; of an encrypted token of the learner's, what there is to see. */
export function ReadScreen({ isRead, dispatch }: ReadScreenProps) {
  const { base64url } = useLearnTexts().lessons
  const { shown, chosen } = useLearn().material
  const payload = segmentText(shown, 'payload')
  return (
    <>
      <ScrollBox aria-label={base64url.encoded} className={styles['encoded']}>
        {payload}
      </ScrollBox>
      <div>
        <Button
          look={isRead ? 'outlined' : 'strong'}
          icon={<BookOpenText aria-hidden />}
          onClick={() => dispatch({ type: 'read', isRead: !isRead })}
        >
          {isRead ? base64url.hide : base64url.read}
        </Button>
      </div>
      {isRead && (
        <CodeBlock
          label={base64url.payload}
          segment="payload"
          text={pretty(decodeUtf8Leniently(salvageBase64url(payload)))}
        />
      )}
      {isRead && chosen.kind === 'jwe' && (
        <>
          <p>{base64url.encryptedToo}</p>
          <CodeBlock
            label={base64url.ciphertext}
            text={Array.from(
              salvageBase64url(segmentText(chosen, 'ciphertext')).slice(0, MAX_BYTES),
              hex,
            ).join(' ')}
          />
        </>
      )}
    </>
  )
}
