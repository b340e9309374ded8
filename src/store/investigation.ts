import type { FindCause } from '../worker/investigator'
import { tokenText } from './selectors'
import type { StateEvents } from './state'

export interface Investigation {
  /** Looks for the cause of the verdict shown. The next input ends the search and drops its result. */
  start(): Promise<void>
  cancel(): void
}

/** Keeps `State.investigation`. */
export function createInvestigation(findCause: FindCause, store: StateEvents): Investigation {
  let running: AbortController | null = null

  function cancel(): void {
    running?.abort()
    running = null
    if (store.getState().investigation) store.setState({ investigation: null })
  }

  store.subscribe(({ investigation, revision }) => {
    if (investigation && investigation.revision !== revision) cancel()
  })

  return {
    cancel,
    async start() {
      cancel()
      const controller = new AbortController()
      running = controller
      const { revision, key } = store.getState()
      store.setState({ investigation: { revision, value: null } })
      try {
        const value = await findCause(tokenText(store.getState()), key, controller.signal)
        if (!controller.signal.aborted) store.setState({ investigation: { revision, value } })
      } catch (error) {
        store.setState({ failure: { error } })
      }
    },
  }
}
