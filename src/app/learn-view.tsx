import { lazy, Suspense, useCallback } from 'react'
import { tokenText } from '../store/selectors'
import { useDebuggerStore } from '../store/use-debugger'
import { preferences } from './preferences'
import { DEBUGGER_ADDRESS } from './route'

const Learn = lazy(async () => ({ default: (await import('../learn/learn')).Learn }))

const STORED_AS = 'triptych.learn'

const storage = {
  read: () => preferences.getItem(STORED_AS),
  write: (text: string) => preferences.setItem(STORED_AS, text),
}

/** The lessons, with what they are given of the debugger. */
export function LearnView({ path }: { readonly path: string }) {
  const store = useDebuggerStore()
  const readToken = useCallback(() => tokenText(store.getState()), [store])
  const now = useCallback(() => store.getState().now, [store])
  return (
    <Suspense>
      <Learn
        path={path}
        readToken={readToken}
        storage={storage}
        now={now}
        openInDebugger={(opened, key) => {
          store.getState().open({
            token: opened,
            ...(key && { key: { text: key.text, encoding: key.encoding, origin: 'sample' } }),
          })
          location.hash = DEBUGGER_ADDRESS
        }}
      />
    </Suspense>
  )
}
