import { dayNumber } from '@workbook/analysis/day-number'
import type { Forecast } from '@workbook/analysis/forecast/forecast'
import type { IsoDay } from '@workbook/model/values'
import { shortDayText } from '@workbook/scene/day-text'
import { type TimeAxis, widthOf, xOf } from './time-axis'

/** A day that stands out over the whole height. */
export interface TimeFlag {
  readonly kind: 'today' | 'clientDate' | 'half' | 'most'
  readonly day: IsoDay
  readonly label: string
  /** It is named where the forecast is drawn, not above the steps. */
  readonly isForecast: boolean
}

/** A flag with the place of its line; one that is turned has its words to the left of it. */
export interface PlacedFlag extends TimeFlag {
  readonly x: number
  readonly turned: boolean
  /** How far to the right of their place its words stand because others are there, in pixels; negative to the left. */
  readonly shift: number
}

/** The days that stand out: today, the client's date, and by when half and most of the purchases come. */
export function timeFlags(
  today: IsoDay,
  clientDate: IsoDay | undefined,
  percentiles: Forecast['percentiles'],
): readonly TimeFlag[] {
  const named = (words: string, day: IsoDay) => `${words} ${shortDayText(day, today)}`
  return [
    { kind: 'today', day: today, label: 'Today', isForecast: false },
    ...(clientDate === undefined
      ? []
      : [
          {
            kind: 'clientDate' as const,
            day: clientDate,
            label: named('Client’s date', clientDate),
            isForecast: false,
          },
        ]),
    ...(percentiles
      ? [
          { kind: 'half' as const, day: percentiles.p50, label: '50 %', isForecast: true },
          { kind: 'most' as const, day: percentiles.p80, label: '80 %', isForecast: true },
        ]
      : []),
  ]
}

/** Width of an average letter of a flag, in pixels: enough to tell which words would run into each other. */
const letterWidth = 6.4

/**
 * Where flags stand. Today's line is where today begins, the others where their day ends. Words go to the right of
 * their line, and to the left where there they would run into the next ones or out of the axis; where there is no room
 * either, they stand as near to it as they can.
 */
export function placeFlags(axis: TimeAxis, flags: readonly TimeFlag[]): readonly PlacedFlag[] {
  return [false, true].flatMap((isForecast) =>
    placeInLine(
      axis,
      flags.filter((flag) => flag.isForecast === isForecast),
    ),
  )
}

function placeInLine(axis: TimeAxis, flags: readonly TimeFlag[]): readonly PlacedFlag[] {
  const end = widthOf(axis)
  const lines = flags
    .map((flag) => ({ flag, x: xOf(axis, dayNumber(flag.day) + (flag.kind === 'today' ? 0 : 1)) }))
    .filter(({ x }) => x >= 0 && x <= end)
    .sort((a, b) => a.x - b.x)
  // The edge of the axis cuts words off as other words would.
  let taken = 0
  return lines.map(({ flag, x }, index) => {
    const width = flag.label.length * letterWidth + 12
    const next = lines[index + 1]?.x ?? end
    const turned = x + width > next && x - width >= taken
    const start = turned ? x : Math.max(taken, Math.min(x, next - width))
    const shift = start - x
    taken = turned ? x : start + width
    return { ...flag, x, turned, shift }
  })
}
