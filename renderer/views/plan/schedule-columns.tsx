import type { ScheduledStep } from '@workbook/analysis/schedule/scheduled-step'
import type { IsoDay } from '@workbook/model/values'
import { dayText, shortDayText } from '@workbook/scene/day-text'
import type { GridColumn } from '../../ui/grid/grid-column'
import { TextCell } from './PlanCells'
import type { PlanRow } from './plan-rows'

const ids = ['earlyStart', 'earlyFinish', 'lateFinish', 'totalFloat', 'isCritical'] as const
type ScheduleColumn = (typeof ids)[number]

/** Whether a column shows something of the schedule, which then has to be worked out. */
export function isScheduleColumn(id: string): id is ScheduleColumn {
  return ids.some((known) => known === id)
}

/** What the critical path method says about each step; worked out, so that nothing can be typed here. */
export function scheduleColumns(today: IsoDay): readonly GridColumn<PlanRow>[] {
  return [
    {
      ...day(
        'earlyStart',
        'Earliest start',
        'When the client can begin if all before goes as expected.',
        today,
      ),
      startsHidden: true,
    },
    day('earlyFinish', 'Earliest finish', 'When the client can be done if all goes as expected.', today),
    {
      ...day('lateFinish', 'Latest finish', 'Done any later, the purchase comes later.', today),
      startsHidden: true,
    },
    {
      id: 'totalFloat',
      title: 'Float',
      width: 64,
      align: 'end',
      help: 'Working days that the step may slip without delaying the purchase.',
      text: ({ scheduled }) => (isToCome(scheduled) ? String(Math.round(scheduled.totalFloat)) : ''),
      sortBy: ({ scheduled }) => (isToCome(scheduled) ? scheduled.totalFloat : null),
    },
    {
      id: 'isCritical',
      title: 'Critical',
      width: 80,
      help: 'The purchase comes later if this step does.',
      text: ({ scheduled }) => (scheduled?.isCritical ? 'Critical' : ''),
      show: ({ scheduled }) => (scheduled?.isCritical ? <TextCell text="Critical" strong /> : null),
    },
  ]
}

function day(
  id: 'earlyStart' | 'earlyFinish' | 'lateFinish',
  title: string,
  help: string,
  today: IsoDay,
): GridColumn<PlanRow> {
  return {
    id,
    title,
    width: 108,
    help,
    text: ({ scheduled }) => (isToCome(scheduled) ? dayText(scheduled[id]) : ''),
    copied: ({ scheduled }) => (isToCome(scheduled) ? scheduled[id] : ''),
    sortBy: ({ scheduled }) => (isToCome(scheduled) ? scheduled[id] : null),
    show: ({ scheduled }) => (
      <TextCell text={isToCome(scheduled) ? shortDayText(scheduled[id], today) : ''} />
    ),
  }
}

/** What is done has its own dates. */
function isToCome(scheduled: ScheduledStep | undefined): scheduled is ScheduledStep {
  return scheduled !== undefined && scheduled.state !== 'done'
}
