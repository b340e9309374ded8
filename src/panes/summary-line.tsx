import { useLateMessages } from '../i18n/messages'
import { summaryOf } from '../store/profile-selectors'
import { useDebugger } from '../store/use-debugger'

/** What the token is, in one sentence. */
export function SummaryLine() {
  const { profilePanel, summaryText } = useLateMessages()
  const summary = useDebugger(summaryOf)
  if (!summary) return null
  const text = summaryText(summary)
  return (
    <span role="note" aria-label={profilePanel.summary} title={text}>
      {text}
    </span>
  )
}
