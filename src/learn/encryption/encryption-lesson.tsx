import { useReducer } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { useLearn } from '../learn-context'
import { LessonFrame } from '../lesson-frame'
import { makeLessonKey, type LessonKey } from '../lesson-key'
import { useLatest } from '../use-latest'
import { reduce, START } from './encryption-state'
import { makeEncryptionKeys, type EncryptionKeys } from './jwe'
import { NestedScreen } from './nested-screen'
import { OpenScreen } from './open-screen'
import { ReadersScreen } from './readers-screen'
import { ReadingScreen } from './reading-screen'
import { SegmentsScreen } from './segments-screen'

interface Keys {
  readonly keys: EncryptionKeys
  readonly signing: LessonKey
}

export function EncryptionLesson() {
  const { encryption } = useLearnTexts().lessons
  const { shown } = useLearn().material
  const made = useLatest(makeKeys)
  const [state, dispatch] = useReducer(reduce, START)
  const waiting = <p role="status">{made === null ? encryption.working : encryption.noCrypto}</p>
  const props = made &&
    made !== 'no-crypto' && {
      ...made,
      state,
      dispatch,
      claims: shown.payload?.text ?? '{}',
    }
  return (
    <LessonFrame
      takesToken
      texts={encryption}
      screens={[
        { name: 'readers', content: props ? <ReadersScreen {...props} /> : waiting },
        { name: 'segments', content: props ? <SegmentsScreen {...props} /> : waiting },
        {
          name: 'open',
          content: props ? <OpenScreen {...props} /> : waiting,
          isSolved: state.seen.opened && state.seen.spoiled,
        },
        {
          name: 'nested',
          content: props ? <NestedScreen {...props} /> : waiting,
          isSolved: state.demandsSignature,
        },
        { name: 'reading', content: <ReadingScreen /> },
      ]}
    />
  )
}

/** A page that came over plain http is given no cryptography that encrypts. */
async function makeKeys(): Promise<Keys | 'no-crypto'> {
  if (!isSecureContext) return 'no-crypto'
  const [keys, signing] = await Promise.all([makeEncryptionKeys(), makeLessonKey('ES256')])
  return signing.ok ? { keys, signing: signing.value } : 'no-crypto'
}
