import type { DealEntry, DealList } from '@contract/deals'
import { dayNumber, dayOfNumber } from '@workbook/analysis/day-number'
import type { IsoDay } from '@workbook/model/values'

/** Something that a deal holds for this week. */
export interface WeekItem {
  readonly dealId: string
  readonly client: string
  readonly kind: 'step' | 'action' | 'call'
  readonly title: string
  readonly day: IsoDay
  readonly time: string | undefined
  /** Its day has passed. */
  readonly isLate: boolean
}

/** How far ahead the card looks, in calendar days, today included. */
const daysAhead = 7

/** What has passed longer ago than this is no longer this week's worry: the findings of its deal say so. */
const daysBack = 14

/** What the deals hold for the seven days from today on, and what is newly late, by day and time. */
export function thisWeek({ deals }: Pick<DealList, 'deals'>, today: IsoDay): WeekItem[] {
  const first = dayOfNumber(dayNumber(today) - daysBack)
  const last = dayOfNumber(dayNumber(today) + daysAhead - 1)
  return deals
    .flatMap((entry) => itemsOf(entry, today))
    .filter(({ day }) => day >= first && day <= last)
    .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0))
}

function itemsOf({ id, name, deal }: DealEntry, today: IsoDay): WeekItem[] {
  return (deal?.dated ?? []).map(({ kind, title, day, time }) => ({
    dealId: id,
    client: deal?.client || name,
    kind,
    title,
    day,
    time,
    isLate: day < today,
  }))
}

/** ISO days and times compare as text. */
function momentOf({ day, time = '' }: WeekItem): string {
  return `${day} ${time}`
}
