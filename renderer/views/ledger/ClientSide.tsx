import type { LedgerRow } from '@workbook/analysis/ledger'
import { recordKey } from '@workbook/model/records'
import { dayOfStep } from '@workbook/scene/day-of-step'
import { shortDayText } from '@workbook/scene/day-text'
import { drawStatus } from '@workbook/scene/draw-status'
import { stakeholderTitle, statusWords, stepTitle } from '@workbook/scene/names'
import { Marks } from '../../picture/Marks'
import { factMark } from '../../store/fact-in-hand'
import { useStores, useToday } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import styles from './ledger-view.module.css'

const middle = { x: 9, y: 9 }

/** A client step: what it is, who owns it, and when it was done or is due. */
export function ClientSide({ row: { step, owners, overdue, next } }: { readonly row: LedgerRow }) {
  const stores = useStores()
  const today = useToday()
  const day = dayOfStep(step)
  return (
    <button
      type="button"
      className={styles.step}
      title="Show on map"
      {...factMark(recordKey('steps', step.id))}
      onClick={() => showOnMap(stores, recordKey('steps', step.id))}
    >
      <svg className={styles.sign} width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
        <Marks marks={drawStatus(step.status, middle, 6)} />
      </svg>
      <span className={styles.stepText}>
        <strong>{stepTitle(step)}</strong>
        <span className={styles.faint}>
          {owners.map(stakeholderTitle).join(', ') || 'nobody owns it'}
          {` · ${statusWords[step.status]}`}
          {day?.is === 'done' && ` ${shortDayText(day.day, today)}`}
          {day?.is === 'due' && (
            <span className={overdue ? styles.late : undefined}>
              {` · ${overdue ? 'late, was due' : 'due'} ${shortDayText(day.day, today)}`}
            </span>
          )}
        </span>
      </span>
      {next && <span className={styles.next}>Next</span>}
    </button>
  )
}
