import { dayNumber } from '@workbook/analysis/day-number'
import type { Forecast } from '@workbook/analysis/forecast/forecast'
import type { IsoDay } from '@workbook/model/values'
import { dayText, shortDayText } from '@workbook/scene/day-text'
import { chanceText } from '../../i18n/chance-text'
import { classes } from '../../ui/classes'
import { Flags } from './Flags'
import styles from './forecast-strip.module.css'
import { type TimeAxis, widthOf, xOf } from './time-axis'
import type { PlacedFlag } from './time-flags'
import columns from './timeline-columns.module.css'

export interface ForecastStripProps {
  readonly axis: TimeAxis
  readonly today: IsoDay
  readonly forecast: Forecast | null
  readonly clientDate: IsoDay | undefined
  /** How much of a newer one is worked out, from 0 to 1; null while none is. */
  readonly progress: number | null
  /** What is said where there is nothing to forecast. */
  readonly nothing: string
  /** By when half and most of the purchases come. */
  readonly flags: readonly PlacedFlag[]
}

/** Height of the tallest bar in pixels. */
const tallest = 40

/** When the purchase comes in how many of all simulated runs, along the same time as the bars above. */
export function ForecastStrip({
  axis,
  today,
  forecast,
  clientDate,
  progress,
  nothing,
  flags,
}: ForecastStripProps) {
  const most = Math.max(0, ...(forecast?.histogram.map(({ share }) => share) ?? []))
  const words = forecast && forecastWords(forecast, clientDate)
  return (
    <div className={styles.strip} style={{ width: `calc(var(--left) + ${widthOf(axis)}px)` }}>
      <div className={classes(columns.frozen, styles.words)}>
        <Chance
          forecast={forecast}
          clientDate={clientDate}
          today={today}
          progress={progress}
          nothing={nothing}
        />
      </div>
      <div className={styles.bins} role="img" aria-label={words ?? 'No forecast'}>
        <Flags flags={flags} />
        {forecast?.histogram.map(({ from, to, share }) => {
          const left = xOf(axis, dayNumber(from))
          const width = Math.max(2, xOf(axis, dayNumber(to) + 1) - left - 1)
          const isLate = clientDate !== undefined && from > clientDate
          return (
            <span
              key={from}
              className={classes(styles.bin, isLate && styles.binLate)}
              style={{ left, width, height: most > 0 ? Math.max(1, (share / most) * tallest) : 0 }}
              title={`${spanText(from, to, today)}: ${chanceText(share)}`}
            />
          )
        })}
      </div>
    </div>
  )
}

function Chance({
  forecast,
  clientDate,
  today,
  progress,
  nothing,
}: Omit<ForecastStripProps, 'axis' | 'flags'>) {
  if (!forecast?.percentiles) {
    const coming = progress !== null && `Working out the forecast… ${Math.round(progress * 100)} %`
    return <p className={styles.quiet}>{coming || nothing}</p>
  }
  const { p50, p80 } = forecast.percentiles
  const { chanceOfClientDate, chanceOfPurchase } = forecast
  return (
    <>
      {forecast.of === 'end' ? (
        <p>End of the last step</p>
      ) : clientDate !== undefined && chanceOfClientDate !== null ? (
        <p>
          <strong className={styles.chance}>{chanceText(chanceOfClientDate)}</strong>
          {` by the client’s date`}
        </p>
      ) : (
        <p>Purchase forecast</p>
      )}
      <p className={styles.quiet}>{spreadText(p50, p80, today)}</p>
      {chanceOfPurchase < 1 && (
        <p className={styles.quiet}>{`${chanceText(chanceOfPurchase)} that they buy at all`}</p>
      )}
    </>
  )
}

/** Of two days in the same year only the second says which. */
function spreadText(p50: IsoDay, p80: IsoDay, today: IsoDay): string {
  const yearAsUsual = p50.slice(0, 4) === p80.slice(0, 4) ? p50 : today
  return `50 % by ${shortDayText(p50, yearAsUsual)} · 80 % by ${shortDayText(p80, today)}`
}

function spanText(from: IsoDay, to: IsoDay, today: IsoDay): string {
  return from === to
    ? shortDayText(from, today)
    : `${shortDayText(from, today)} to ${shortDayText(to, today)}`
}

/** The forecast as a sentence, for those who do not see the picture. */
export function forecastWords(
  { of, percentiles, chanceOfPurchase, chanceOfClientDate }: Forecast,
  clientDate: IsoDay | undefined,
): string {
  if (!percentiles) return 'No run comes to a purchase'
  const days = `by ${dayText(percentiles.p50)}, 80 % by ${dayText(percentiles.p80)}`
  if (of === 'end') return `Half of all runs reach the end of the last step ${days}`
  const whether =
    chanceOfPurchase < 1 ? `; the chance that they buy at all is ${chanceText(chanceOfPurchase)}` : ''
  const spread = `Half of all purchases come ${days}${whether}`
  if (clientDate === undefined || chanceOfClientDate === null) return spread
  return `${spread}; the chance of the client’s date, ${dayText(clientDate)}, is ${chanceText(chanceOfClientDate)}`
}
