import type { IsoInstant } from '@workbook/model/values'
import { shortDayText } from '@workbook/scene/day-text'
import { today } from '../store/world'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** When something happened, by the clock of this machine: "today, 09:12", "yesterday, 18:40", "3 Nov", "3 Nov 2025". */
export function whenText(instant: IsoInstant, now: Date): string {
  const then = new Date(instant)
  const days = Math.round((Date.parse(today(now)) - Date.parse(today(then))) / 86_400_000)
  if (days === 0) return `today, ${clock.format(then)}`
  if (days === 1) return `yesterday, ${clock.format(then)}`
  return shortDayText(today(then), today(now))
}

/** The time of day by the clock of this machine: "09:12". */
export function timeText(instant: IsoInstant): string {
  return clock.format(new Date(instant))
}
