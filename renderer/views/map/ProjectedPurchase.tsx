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
  const { purchase, problems } = stores.selectors.schedule()
  const { clientDate } = dealOf(workbook)
  if (!purchase) {
    const isTurnedAway = problems.some(({ kind }) => kind === 'turned-away')
    const why = isTurnedAway ? 'none, the client decided otherwise' : 'no purchase step yet'
    return <p className={styles.fact}>{`Projected purchase: ${why}`}</p>
  }
  if (purchase.isDone) {
    return (
      <p className={styles.fact}>
        Purchased <strong>{shortDayText(purchase.day, today)}</strong>
      </p>
    )
  }
  const { percentiles, chanceOfPurchase = 1, chanceOfClientDate } = forecast ?? {}
  const day = percentiles?.p50 ?? purchase.day
  const range = percentiles
    ? `Half of all purchases come by ${dayText(percentiles.p50)}, 80 % by ${dayText(percentiles.p80)}.`
    : 'By the lengths that are expected.'
  const whether =
    chanceOfPurchase < 1 ? ` The chance that they buy at all is ${chanceText(chanceOfPurchase)}.` : ''
  return (
    <p className={styles.fact}>
      {'Projected purchase '}
      <button
        type="button"
        className={styles.next}
        title={range + whether}
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
