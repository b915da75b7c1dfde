import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { classes } from '../../ui/classes'
import styles from './card.module.css'

/** What is seen of a card while it is closed. */
export interface CardSummary {
  readonly title: string
  readonly line?: string
  /** It casts doubt: somebody disputes, or nothing came of it. */
  readonly doubtful?: boolean
}

/** A box that is ticked without opening the card. */
export interface CardTick {
  readonly label: string
  readonly checked: boolean
  readonly toggle: () => void
}

export interface CardProps {
  readonly summary: CardSummary
  readonly tick?: CardTick | undefined
  readonly open: boolean
  readonly onToggle: () => void
  /** What is deleted, "question", and how; absent where nothing may be deleted. */
  readonly deletes?: { readonly what: string; readonly run: () => void } | undefined
  /** The fields, shown while the card is open. */
  readonly children: ReactNode
}

/** One of several things in a panel: a summary that opens to its fields. */
export function Card({ summary, tick, open, onToggle, deletes, children }: CardProps) {
  return (
    <article className={classes(styles.card, summary.doubtful && styles.doubtful)}>
      {tick && (
        <input
          type="checkbox"
          className={styles.tick}
          aria-label={tick.label}
          checked={tick.checked}
          onChange={tick.toggle}
        />
      )}
      <button type="button" className={styles.summary} aria-expanded={open} onClick={onToggle}>
        <strong>{summary.title}</strong>
        {summary.line && <span className={styles.line}>{summary.line}</span>}
      </button>
      {open && (
        <div className={styles.body}>
          {children}
          <div className={styles.buttons}>
            <Button small look="quiet" onClick={onToggle}>
              Done
            </Button>
            {deletes && (
              <Button small look="quiet" onClick={deletes.run}>
                <Trash2 size={13} aria-hidden="true" />
                {`Delete ${deletes.what}`}
              </Button>
            )}
          </div>
        </div>
      )}
    </article>
  )
}
