import type { WorkingDays } from '@workbook/analysis/schedule/working-days'
import { planFinish } from '@workbook/commands/plan-finish'
import { planStart } from '@workbook/commands/plan-start'
import type { Id, IsoDay } from '@workbook/model/values'
import { titleById } from '@workbook/rules/record-title'
import { dayText } from '@workbook/scene/day-text'
import type { Stores } from '../../store/stores'
import { announce } from '../../ui/live-message'
import { showNotice } from '../../ui/notices'

/** An end of a bar: dragging the first moves the bar, dragging the second makes it longer or shorter. */
export type BarEnd = 'start' | 'finish'

/** What the timeline does to the workbook; each is one undo step, a burst of keys is one as well. */
export interface TimelineActs {
  readonly plan: (stepId: Id, end: BarEnd, day: IsoDay, gesture?: string) => void
  readonly nudge: (stepId: Id, end: BarEnd, by: number) => void
}

const commands = { start: planStart, finish: planFinish } as const
const millisecondsBetween = 600

export function createTimelineActs(
  { document, selectors }: Stores,
  workingDays: () => WorkingDays,
): TimelineActs {
  let burst = 0
  let last = Number.NEGATIVE_INFINITY

  function plan(stepId: Id, end: BarEnd, day: IsoDay, gesture?: string): void {
    const result = document.execute(commands[end], { stepId, day }, gesture === undefined ? {} : { gesture })
    if (!result.ok) showNotice('info', result.error.message)
    const scheduled = selectors.schedule().steps.get(stepId)
    if (!result.ok || !scheduled) return
    const title = titleById(document.getState().workbook, 'steps', stepId)
    announce(`${title}: ${dayText(scheduled.earlyStart)} to ${dayText(scheduled.earlyFinish)}`)
  }

  return {
    plan,
    nudge(stepId, end, by) {
      const scheduled = selectors.schedule().steps.get(stepId)
      if (!scheduled) return
      const now = performance.now()
      if (now - last > millisecondsBetween) burst += 1
      last = now
      const from = end === 'start' ? scheduled.earlyStart : scheduled.earlyFinish
      plan(stepId, end, workingDays().beside(from, by), `plan ${end} ${burst} of ${stepId}`)
    },
  }
}
