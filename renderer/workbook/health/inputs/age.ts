import { daysBetween } from '../../analysis/day-number'
import type { Deal } from '../../model/deal'
import type { IsoDay } from '../../model/values'
import type { Workbook } from '../../model/workbook'

type Dated = Pick<Workbook, 'steps' | 'stakeholders' | 'perspectives' | 'calls'>

/**
 * Calendar days since a deal began: since the workbook was begun, or since the first day that anything in it tells of
 * if that is earlier. Null when no day is known.
 */
export function ageOf(
  deal: Deal,
  { steps, stakeholders, perspectives, calls }: Dated,
  today: IsoDay,
): number | null {
  let first = deal.startedOn
  const note = (day: IsoDay | undefined) => {
    if (day !== undefined && (first === undefined || day < first)) first = day
  }
  for (const { firstContact } of stakeholders.values()) note(firstContact)
  for (const { date } of perspectives.values()) note(date)
  for (const { date } of calls.values()) note(date)
  for (const { actualStart, actualFinish } of steps.values()) {
    note(actualStart)
    note(actualFinish)
  }
  return first === undefined ? null : Math.max(0, daysBetween(first, today))
}

/** Calendar days from the beginning of a deal to its date; null when one of them is not known. */
export function spanOf({ clientDate, forecastDate }: Deal, age: number | null, today: IsoDay): number | null {
  const end = clientDate ?? forecastDate
  return end === undefined || age === null ? null : age + Math.max(0, daysBetween(today, end))
}
