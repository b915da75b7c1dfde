import { dayNumber } from '@workbook/analysis/day-number'
import type { Forecast } from '@workbook/analysis/forecast/forecast'
import type { IsoDay } from '@workbook/model/values'
import { dayText, shortDayText } from '@workbook/scene/day-text'
import { chanceText } from '../../i18n/chance-text'
import { classes } from '../../ui/classes'
import { Flags } from './Flags'
import { type TimeAxis, widthOf, xOf } from './time-axis'
import type { PlacedFlag } from './time-flags'
import styles from './timeline-view.module.css'

export interface ForecastStripProps {
  readonly axis: TimeAxis
  readonly today: IsoDay
  readonly forecast: Forecast | null
  readonly clientDate: IsoDay | undefined
  /** It is being worked out. */
  readonly isComing: boolean
  /** By when half and most of the purchases come. */
  readonly flags: readonly PlacedFlag[]
}

/** Height of the tallest bar in pixels. */
const tallest = 40

/** When the purchase comes in how many of all simulated runs, along the same time as the bars above. */
export function ForecastStrip({ axis, today, forecast, clientDate, isComing, flags }: ForecastStripProps) {
  const most = Math.max(0, ...(forecast?.histogram.map(({ share }) => share) ?? []))
  const words = forecast && forecastWords(forecast, clientDate)
  return (
    <div className={styles.strip} style={{ width: `calc(var(--left) + ${widthOf(axis)}px)` }}>
      <div className={styles.stripWords}>
        <Chance forecast={forecast} clientDate={clientDate} today={today} isComing={isComing} />
      </div>
      <div className={styles.bins} role="img" aria-label={words ?? 'No forecast of the purchase'}>
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

function Chance({ forecast, clientDate, today, isComing }: Omit<ForecastStripProps, 'axis' | 'flags'>) {
  if (!forecast?.percentiles) {
    return (
      <p className={styles.quiet}>{isComing ? 'Working out the forecast…' : 'No purchase to forecast'}</p>
    )
  }
  const { p50, p80 } = forecast.percentiles
  const { chanceOfClientDate } = forecast
  return (
    <>
      {clientDate !== undefined && chanceOfClientDate !== null ? (
        <p>
          <strong className={styles.chance}>{chanceText(chanceOfClientDate)}</strong>
          {` by the client’s date`}
        </p>
      ) : (
        <p>Purchase forecast</p>
      )}
      <p className={styles.quiet}>
        {`50 % by ${shortDayText(p50, today)} · 80 % by ${shortDayText(p80, today)}`}
      </p>
    </>
  )
}

function spanText(from: IsoDay, to: IsoDay, today: IsoDay): string {
  return from === to
    ? shortDayText(from, today)
    : `${shortDayText(from, today)} to ${shortDayText(to, today)}`
}

/** The forecast as a sentence, for those who do not see the picture. */
export function forecastWords(
  { percentiles, chanceOfClientDate }: Forecast,
  clientDate: IsoDay | undefined,
): string {
  if (!percentiles) return 'No run comes to a purchase'
  const spread = `Half of all purchases come by ${dayText(percentiles.p50)}, 80 % by ${dayText(percentiles.p80)}`
  if (clientDate === undefined || chanceOfClientDate === null) return spread
  return `${spread}; the chance of the client’s date, ${dayText(clientDate)}, is ${chanceText(chanceOfClientDate)}`
}
