import { recordKey } from '@workbook/model/records'
import { dealOf } from '@workbook/model/workbook'
import { dayText, shortDayText } from '@workbook/scene/day-text'
import { chanceText } from '../../i18n/chance-text'
import { useForecast, useStores, useToday, useWorkbook } from '../../store/hooks'
import { showOnMap } from '../../store/show-on-map'
import styles from './map-view.module.css'

/** When the client is likely to buy, and the chance that it is by their date. */
export function ProjectedPurchase() {
  const workbook = useWorkbook()
  const today = useToday()
  const stores = useStores()
  const { forecast } = useForecast()
  const { purchase } = stores.selectors.schedule()
  const { clientDate } = dealOf(workbook)
  if (!purchase) return <p className={styles.fact}>Projected purchase: no purchase step yet</p>
  if (purchase.isDone) {
    return (
      <p className={styles.fact}>
        Purchased <strong>{shortDayText(purchase.day, today)}</strong>
      </p>
    )
  }
  const { percentiles, chanceOfClientDate } = forecast ?? {}
  const day = percentiles?.p50 ?? purchase.day
  const range = percentiles
    ? `Half of all runs end by ${dayText(percentiles.p50)}, 80 % by ${dayText(percentiles.p80)}.`
    : 'By the lengths that are expected.'
  return (
    <p className={styles.fact}>
      {'Projected purchase '}
      <button
        type="button"
        className={styles.next}
        title={range}
        onClick={() => showOnMap(stores, recordKey('steps', purchase.stepId))}
      >
        {shortDayText(day, today)}
      </button>
      {clientDate !== undefined && chanceOfClientDate != null && (
        <span>{` · ${chanceText(chanceOfClientDate)} by ${shortDayText(clientDate, day)}`}</span>
      )}
    </p>
  )
}
