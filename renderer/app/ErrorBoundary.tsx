import { Component, type ReactNode } from 'react'
import { mainProcess } from '../bridge/window-api'
import { Button } from '../ui/Button'
import styles from './error-boundary.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly failed: boolean
}

/** Stands in for a part of the window that a bug has stopped, and says what is safe. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    void mainProcess().reportProblem({ message: message.slice(0, 20_000) })
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <section className={styles.screen} role="alert">
        <h2 className={styles.heading}>Something in Buymap went wrong</h2>
        <p>
          This part of the window stopped because of a bug. Your work is safe: every change you made is kept
          by the program and its journal. Show the window again to go on; if it stops again, save the workbook
          and start Buymap anew.
        </p>
        <Button look="accent" onClick={() => window.location.reload()}>
          Show the window again
        </Button>
      </section>
    )
  }
}
