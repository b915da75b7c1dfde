import { scheduleOf } from '../analysis/schedule/schedule'
import { workingDaysOf } from '../analysis/schedule/working-days'
import type { Step } from '../model/step'
import type { Id, IsoDay } from '../model/values'
import type { Workbook } from '../model/workbook'
import { titleById } from '../rules/record-title'
import { dayText } from '../scene/day-text'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { editInDraft } from './edit-in-draft'

export interface PlanStartInput {
  readonly stepId: Id
  /** The day on which it is to start; a day off stands for the working day after it. */
  readonly day: IsoDay
}

/**
 * Plans when a step starts. Planned for the first day that is possible anyway, it needs no date of its own and starts
 * as soon as it can; a day before that is refused, because no date of ours moves what the client has to do first.
 */
export const planStart: Command<PlanStartInput> = (workbook, { stepId, day }, { today, now }) => {
  const step = workbook.steps.get(stepId)
  if (!step) return refuse('What you were moving no longer exists.')
  const name = `“${titleById(workbook, 'steps', stepId)}”`
  const settled = settledText(step, name)
  if (settled !== null) return refuse(settled)
  const free = scheduleOf(withoutStart(workbook, step), today).steps.get(stepId)
  if (!free)
    return refuse(`${name} lies on a way that the client did not choose, so it has no place in time.`)
  if (free.state !== 'open') {
    return refuse(`${name} has started already. Drag its end to say how long it takes.`)
  }
  const workingDays = workingDaysOf(workbook)
  const wanted = workingDays.nearest(day, 1)
  if (wanted < free.earlyStart && step.plannedStart === undefined) {
    return refuse(
      free.earlyStart <= workingDays.nearest(today, 1)
        ? `${name} cannot start on a day that has passed.`
        : `${name} cannot start before ${dayText(free.earlyStart)}: what comes before it is not over until then.`,
    )
  }
  const plannedStart = wanted <= free.earlyStart ? undefined : wanted
  const draft = draftOf(workbook)
  const problem = editInDraft(draft, { kind: 'steps', id: stepId, changes: { plannedStart } }, now)
  if (problem !== null) return refuse(problem)
  return finishDraft(draft, `Plan start of ${name}`)
}

function withoutStart(workbook: Workbook, step: Step): Workbook {
  const { plannedStart: _, ...free } = step
  return { ...workbook, steps: new Map(workbook.steps).set(step.id, free) }
}

/** Why the dates of a step are no plan any more; null while they are. */
export function settledText({ status }: Step, name: string): string | null {
  if (status === 'done')
    return `${name} is done, and its dates say what happened. They can be put right in the inspector.`
  if (status === 'skipped' || status === 'not-applicable') {
    return `${name} is not needed any more, so it has no place in time.`
  }
  return null
}
