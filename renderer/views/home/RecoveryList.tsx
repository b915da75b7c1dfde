import type { Recovery } from '@contract/calls'
import { LifeBuoy } from 'lucide-react'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import { whenText } from '../../i18n/dates'
import { Button } from '../../ui/Button'
import styles from './home.module.css'

export interface RecoveryListProps {
  readonly recoveries: readonly Recovery[]
  readonly onResolved: () => void
}

/** What a crash left behind: nothing is thrown away without being asked. */
export function RecoveryList({ recoveries, onResolved }: RecoveryListProps) {
  if (recoveries.length === 0) return null
  const now = new Date()
  const resolve = (id: string, decision: 'restore' | 'discard') =>
    ask(mainProcess().resolveRecovery({ id, decision })).then(onResolved)
  return (
    <section className={styles.recoveries} aria-label="Unsaved work from last time">
      <h2 className={styles.recoveryHeading}>
        <LifeBuoy size={16} aria-hidden="true" />
        Unsaved work from last time
      </h2>
      <p className={styles.recoveryText}>
        Buymap did not close properly. The files on disk are as they were last saved.
      </p>
      <ul>
        {recoveries.map(({ id, name, changes, to }) => (
          <li key={id} className={styles.recovery}>
            <span className={styles.recoveryName}>
              <strong>{name}</strong>
              <span>{`${changes} ${changes === 1 ? 'change' : 'changes'}, the last ${whenText(to, now)}`}</span>
            </span>
            <Button
              small
              aria-label={`Discard the changes of ${name}`}
              onClick={() => resolve(id, 'discard')}
            >
              Discard
            </Button>
            <Button
              small
              look="accent"
              aria-label={`Restore the changes of ${name}`}
              onClick={() => resolve(id, 'restore')}
            >
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
