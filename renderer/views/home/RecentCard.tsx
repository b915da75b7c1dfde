import type { RecentWorkbook } from '@contract/recents'
import { Pin, PinOff, X } from 'lucide-react'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import { whenText } from '../../i18n/dates'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import { IconButton } from '../../ui/IconButton'
import styles from './recent-card.module.css'
import { neededByText } from './recent-words'
import { Sketch } from './Sketch'

export interface RecentCardProps {
  readonly recent: RecentWorkbook
  readonly now: Date
  readonly onChanged: () => void
}

/** A deal of the list: its map as a thumbnail, whose it is, and what the client has to do next. */
export function RecentCard({ recent, now, onChanged }: RecentCardProps) {
  const { id, missing, pinned, sketch } = recent
  const title = recent.client || recent.name
  const api = mainProcess()
  return (
    <li className={classes(styles.card, missing && styles.missing)}>
      <span className={styles.picture}>
        <Sketch sketch={sketch} />
      </span>
      {/* Its name is what stands on it; the whole card can be pressed all the same. */}
      <button
        type="button"
        className={styles.open}
        disabled={missing}
        aria-describedby={`about ${id}`}
        onClick={() => ask(api.openRecent({ id })).then(onChanged)}
      >
        <strong className={styles.client}>{title}</strong>
        <span className={styles.opportunity}>{recent.opportunity}</span>
      </button>
      <div id={`about ${id}`} className={styles.about}>
        <Facts recent={recent} now={now} />
      </div>
      {missing && (
        <p className={styles.gone}>
          No longer in {recent.location}.
          <Button
            small
            aria-label={`Locate ${title}…`}
            onClick={() => ask(api.locateRecent({ id })).then(onChanged)}
          >
            Locate…
          </Button>
        </p>
      )}
      <div className={styles.buttons}>
        <IconButton
          label={pinned ? `Unpin ${title}` : `Pin ${title}`}
          icon={pinned ? PinOff : Pin}
          size="small"
          onClick={() => ask(api.pinRecent({ id, pinned: !pinned })).then(onChanged)}
        />
        <IconButton
          label={`Remove ${title} from this list`}
          icon={X}
          size="small"
          onClick={() => ask(api.removeRecent({ id })).then(onChanged)}
        />
      </div>
    </li>
  )
}

function Facts({ recent, now }: Pick<RecentCardProps, 'recent' | 'now'>) {
  const { summary, name, location, openedAt, missing } = recent
  const nextStep = summary?.nextStep
  return (
    <>
      {summary && (
        <>
          <span className={styles.fact}>
            <span className={styles.label}>Next</span>
            <span className={styles.next}>
              {nextStep?.title ?? (summary.total === 0 ? 'nothing drawn yet' : 'all is done')}
              {nextStep && (
                <span className={styles.owner}> · {nextStep.owners.join(', ') || 'nobody yet'}</span>
              )}
            </span>
          </span>
          <span className={styles.fact}>
            <span className={styles.label}>Done</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(100 * summary.done) / Math.max(1, summary.total)}%` }} />
            </span>
            <span>{`${summary.done} of ${summary.total}`}</span>
          </span>
          <span className={styles.fact}>
            <span className={styles.label}>Date</span>
            <NeededBy day={summary.clientDate} now={now} />
          </span>
        </>
      )}
      <span className={styles.file}>
        <span className={styles.place}>{missing ? name : `${name} · ${location}`}</span>
        <time dateTime={openedAt}>{whenText(openedAt, now)}</time>
      </span>
    </>
  )
}

function NeededBy({ day, now }: { readonly day: string | null; readonly now: Date }) {
  const { text, late } = neededByText(day, now)
  return <span className={late ? styles.late : undefined}>{text}</span>
}
