import type { DealList } from '@contract/deals'
import styles from './deals.module.css'

/** How many deals of the folder have been read; nothing when all have. */
export function DealsProgress({ list: { deals, pending } }: { readonly list: DealList }) {
  if (pending === 0) return null
  return (
    <p className={styles.progress} role="status">
      {`Reading deals: ${deals.length - pending} of ${deals.length}`}
      <progress
        className={styles.bar}
        max={deals.length}
        value={deals.length - pending}
        aria-label="Deals read"
      />
    </p>
  )
}
