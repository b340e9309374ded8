import { Component, type ReactNode } from 'react'
import { MessagesContext, type Messages } from '../i18n/messages'
import { Button } from '../ui/button'
import styles from './app.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** Shows that something failed that nobody expected, instead of an empty page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  static override contextType = MessagesContext
  declare context: Messages
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    const { app } = this.context
    return (
      <main className={styles['failure']} role="alert">
        <h1>{app.failed}</h1>
        <p>{app.failedDetail}</p>
        <Button look="strong" onClick={() => location.reload()}>
          {app.reload}
        </Button>
      </main>
    )
  }
}
