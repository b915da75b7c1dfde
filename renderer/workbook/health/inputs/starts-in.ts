import { daysBetween } from '../../analysis/day-number'
import type { Step } from '../../model/step'
import type { Id, IsoDay } from '../../model/values'
import type { Table } from '../../model/workbook'
import type { Flow } from './flow'
import type { Plan } from './plan'

interface Sources {
  readonly steps: Table<Step>
  readonly flow: Flow
  readonly next: ReadonlySet<Id>
  readonly plan: Plan
  readonly today: IsoDay
}

/**
 * Calendar days until the client begins each open step, as far as that is known: 0 for what is under way, can be taken
 * now or is due; otherwise until its due day or its early start by the schedule, whichever is sooner.
 */
export function daysUntilStart({ steps, flow, next, plan, today }: Sources): ReadonlyMap<Id, number> {
  const days = new Map<Id, number>()
  for (const id of flow.open) {
    const step = steps.get(id)
    if (!step) continue
    const known = isNow(step, next) ? 0 : soonest([step.due, step.plannedStart, plan.starts.get(id)], today)
    if (known !== null) days.set(id, known)
  }
  return days
}

function isNow({ id, status }: Step, next: ReadonlySet<Id>): boolean {
  return next.has(id) || status === 'in-progress' || status === 'waiting'
}

function soonest(days: readonly (IsoDay | undefined)[], today: IsoDay): number | null {
  const counts = days.flatMap((day) => (day === undefined ? [] : Math.max(0, daysBetween(today, day))))
  return counts.length > 0 ? Math.min(...counts) : null
}
