import type { RecentWorkbook } from '@contract/recents'
import type { IsoDay } from '@workbook/model/values'
import { shortDayText } from '@workbook/scene/day-text'
import { today } from '../../store/world'

const day = 86_400_000

/** The client's date in words, and whether it has passed. */
export function neededByText(
  date: IsoDay | null,
  now: Date,
): { readonly text: string; readonly late: boolean } {
  if (date === null) return { text: 'no date from the client', late: false }
  const from = today(now)
  const days = Math.round((Date.parse(date) - Date.parse(from)) / day)
  const when = days === 0 ? 'today' : days > 0 ? `in ${daysText(days)}` : `${daysText(-days)} ago`
  return { text: `${shortDayText(date, from)}, ${when}`, late: days < 0 }
}

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}

/** The deals in which every word of a search is found: in names, the file, its folder or the next step. */
export function searchRecents(recents: readonly RecentWorkbook[], search: string): readonly RecentWorkbook[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return recents.filter(({ client, opportunity, name, location, summary }) => {
    const { title = '', owners = [] } = summary?.nextStep ?? {}
    const text = [client, opportunity, name, location, title, ...owners].join('\n').toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}
