import { useMemo, useReducer, useState } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { encodeBase64url } from '../../jwt/base64url'
import { useLearn } from '../learn-context'
import { LessonFrame } from '../lesson-frame'
import { BffScreen } from './bff-screen'
import type { Credentials } from './browser'
import { ForgeryScreen } from './forgery-screen'
import { PlacesScreen } from './places-screen'
import { SameSiteScreen } from './same-site-screen'
import { ScriptScreen } from './script-screen'
import { isGuarded, reduce, START } from './storage-state'
import { VerdictsScreen } from './verdicts-screen'

export function StorageLesson() {
  const { storage } = useLearnTexts().lessons
  const { text } = useLearn().material.shown
  const [numbers] = useState(() => ({ session: randomNumber(), csrf: randomNumber() }))
  const credentials = useMemo<Credentials>(
    () => ({ ...numbers, token: text.trim() }),
    [numbers, text],
  )
  const [state, dispatch] = useReducer(reduce, START)
  const props = { state, credentials, dispatch }
  return (
    <LessonFrame
      takesToken
      texts={storage}
      screens={[
        { name: 'places', content: <PlacesScreen {...props} /> },
        { name: 'script', content: <ScriptScreen {...props} />, isSolved: state.sawActing },
        { name: 'same-site', content: <SameSiteScreen {...props} /> },
        {
          name: 'forgery',
          content: <ForgeryScreen {...props} />,
          isSolved: isGuarded(state.forgery, credentials),
        },
        { name: 'bff', content: <BffScreen {...props} /> },
        { name: 'verdicts', content: <VerdictsScreen credentials={credentials} /> },
      ]}
    />
  )
}

const randomNumber = (): string => encodeBase64url(crypto.getRandomValues(new Uint8Array(16)))
