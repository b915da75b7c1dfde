import type { ReactNode } from 'react'
import styles from './inspector.module.css'

export interface InspectorHeadProps {
  /** What is shown and where it stands, such as "Step", "Approval", "4 Approve". */
  readonly crumbs: readonly string[]
  readonly children: ReactNode
}

/** The top of the inspector. */
export function InspectorHead({ crumbs, children }: InspectorHeadProps) {
  return (
    <header className={styles.head}>
      <h2 className={styles.crumbs}>{crumbs.join(' · ')}</h2>
      {children}
    </header>
  )
}
