import type { RecentWorkbook } from '@contract/calls'
import { X } from 'lucide-react'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import { whenText } from '../../i18n/dates'
import { classes } from '../../ui/classes'
import { IconButton } from '../../ui/IconButton'
import styles from './home.module.css'

export interface RecentListProps {
  readonly recents: readonly RecentWorkbook[]
  readonly onChanged: () => void
}

/** Deals worked on lately, newest first. */
export function RecentList({ recents, onChanged }: RecentListProps) {
  if (recents.length === 0) {
    return (
      <section className={styles.empty}>
        <h2>No deals yet</h2>
        <p>
          Start a new workbook and ask: what does the client have to do in order to buy? Or open a .buymap
          file, also by dropping it here.
        </p>
      </section>
    )
  }
  const now = new Date()
  return (
    <section aria-label="Recent deals">
      <ul className={styles.list}>
        {recents.map((recent) => (
          <RecentRow key={recent.id} recent={recent} now={now} onChanged={onChanged} />
        ))}
      </ul>
      <p className={styles.dropHint}>Drop .buymap files anywhere in this window to open them.</p>
    </section>
  )
}

interface RecentRowProps {
  readonly recent: RecentWorkbook
  readonly now: Date
  readonly onChanged: () => void
}

function RecentRow({ recent, now, onChanged }: RecentRowProps) {
  const title = recent.client || recent.name
  return (
    <li className={classes(styles.recent, recent.missing && styles.missing)}>
      <button
        type="button"
        className={styles.open}
        disabled={recent.missing}
        onClick={() => ask(mainProcess().openRecent({ id: recent.id })).then(onChanged)}
      >
        <span className={styles.client}>
          <strong>{title}</strong>
          {recent.opportunity && <span className={styles.opportunity}>{recent.opportunity}</span>}
        </span>
        <span className={styles.file}>
          {recent.name}
          <span className={styles.location}>
            {recent.missing ? `No longer in ${recent.location}` : recent.location}
          </span>
        </span>
        <time className={styles.when} dateTime={recent.openedAt}>
          {whenText(recent.openedAt, now)}
        </time>
      </button>
      <IconButton
        label={`Remove ${title} from this list`}
        icon={X}
        size="small"
        onClick={() => ask(mainProcess().removeRecent({ id: recent.id })).then(onChanged)}
      />
    </li>
  )
}
