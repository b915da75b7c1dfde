import type { Step } from '../../model/step'
import type { IsoDay } from '../../model/values'
import { before, estimateOf, lengthOf } from './length'
import type { ActivityState, PlanProblem } from './network'
import { instantOf, type WorkTime } from './work-time'

/** Where a step stands in time by its status and its dates. */
export interface Anchor {
  readonly state: Exclude<ActivityState, 'frame'>
  readonly start: number | null
  readonly finish: number | null
  readonly notBefore: number
}

/**
 * Anchors a step. What is done lies where it was, at the latest today; what has started began when it did; the rest
 * begins today at the earliest, or when it is planned to.
 */
export function anchorOf(step: Step, time: WorkTime, today: IsoDay): Anchor {
  const now = instantOf(time, today)
  const nothing = { start: null, finish: null, notBefore: now }
  if (step.status === 'skipped' || step.status === 'not-applicable') return { state: 'passed', ...nothing }
  if (step.status === 'done') return { state: 'done', ...pastOf(step, time, now), notBefore: now }
  const hasStarted =
    step.status === 'in-progress' || step.status === 'waiting' || step.actualStart !== undefined
  if (hasStarted) {
    const start = step.actualStart === undefined ? now : Math.min(now, instantOf(time, step.actualStart))
    return { state: 'started', start, finish: null, notBefore: now }
  }
  const planned = step.plannedStart === undefined ? now : instantOf(time, step.plannedStart)
  return { state: 'open', ...nothing, notBefore: Math.max(now, planned) }
}

/** Done without a date is taken for done when it was due, at the latest by this morning. */
function pastOf(step: Step, time: WorkTime, now: number): { start: number; finish: number } {
  const endOf = (day: IsoDay, latest: number) => Math.min(latest, instantOf(time, day) + 1)
  const finish =
    step.actualFinish !== undefined ? endOf(step.actualFinish, now + 1) : endOf(step.due ?? '9999-12-31', now)
  const start =
    step.actualStart !== undefined
      ? instantOf(time, step.actualStart)
      : before(time, finish, lengthOf(estimateOf(step), 'expected'))
  return { start: Math.min(start, finish), finish }
}

/** What is wrong with a step's dates. ISO days compare as text. */
export function dateProblems(step: Step, today: IsoDay): PlanProblem[] {
  const { id: stepId, actualStart, actualFinish, plannedStart, due, status } = step
  const problems: PlanProblem[] = []
  if (actualStart !== undefined && actualFinish !== undefined && actualFinish < actualStart) {
    problems.push({ kind: 'ends-before-start', stepId })
  }
  if (actualFinish !== undefined && actualFinish > today) problems.push({ kind: 'done-in-future', stepId })
  if (actualStart !== undefined && actualStart > today) problems.push({ kind: 'started-in-future', stepId })
  const isToCome = status === 'unknown' || status === 'not-started'
  if (isToCome && plannedStart !== undefined && due !== undefined && due < plannedStart) {
    problems.push({ kind: 'planned-after-due', stepId })
  }
  return problems
}

/** The first day that any step's dates speak of, at the latest today. */
export function firstDayOf(steps: Iterable<Step>, today: IsoDay): IsoDay {
  let first = today
  for (const { actualStart = today, actualFinish = today, due = today, status } of steps) {
    const dates = status === 'done' ? [actualStart, actualFinish, due] : [actualStart]
    for (const date of dates) if (date < first) first = date
  }
  return first
}
