import { buildNetwork } from '../analysis/schedule/build-network'
import type { Network } from '../analysis/schedule/network'
import { forwardPass } from '../analysis/schedule/passes'
import { instantOf, workAt } from '../analysis/schedule/work-time'
import { workingDaysOf } from '../analysis/schedule/working-days'
import type { Step } from '../model/step'
import type { Duration, Id, IsoDay } from '../model/values'
import { titleById } from '../rules/record-title'
import { dayText } from '../scene/day-text'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { editInDraft } from './edit-in-draft'
import { settledText } from './plan-start'

export interface PlanFinishInput {
  readonly stepId: Id
  /** The day on which it is expected to be over; a day off stands for the working day before it. */
  readonly day: IsoDay
}

/**
 * Says how long a step takes by the day on which it is expected to be over. It changes the estimate and leaves the due
 * date alone: the client was promised that one. See {@link withExpected}.
 */
export const planFinish: Command<PlanFinishInput> = (workbook, { stepId, day }, { today, now }) => {
  const step = workbook.steps.get(stepId)
  if (!step) return refuse('What you were changing no longer exists.')
  const name = `“${titleById(workbook, 'steps', stepId)}”`
  const settled = settledText(step, name)
  if (settled !== null) return refuse(settled)
  const network = buildNetwork(workbook, today)
  const own = network.ofStep.get(stepId)
  if (!own) return refuse(`${name} lies on a way that the client did not choose, so it has no place in time.`)
  if (own.first !== own.last) {
    return refuse(`${name} takes as long as the steps of its own sheet take. Change their lengths.`)
  }
  if (step.kind === 'milestone' && !step.duration) {
    return refuse(`${name} is a milestone and takes no time. Give it days in the inspector if it does.`)
  }
  const unit = step.duration?.unit ?? 'working'
  const wanted = unit === 'working' ? workingDaysOf(workbook).nearest(day, -1) : day
  const begins = forwardPass(network, 'expected').start[own.first] ?? Number.NaN
  const expected = daysFrom(network, begins, wanted, unit)
  if (!(expected > 0)) return refuse(`${name} cannot end before it starts.`)
  if (wanted < today) return refuse(`${name} is not done, so it cannot end before ${dayText(today)}.`)
  const changes = { duration: withExpected(step, expected), durationProvenance: 'ours' as const }
  const draft = draftOf(workbook)
  const problem = editInDraft(draft, { kind: 'steps', id: stepId, changes }, now)
  if (problem !== null) return refuse(problem)
  return finishDraft(draft, `Set length of ${name}`)
}

function daysFrom({ time }: Network, begins: number, day: IsoDay, unit: Duration['unit']): number {
  const over = instantOf(time, day) + 1
  return unit === 'working' ? workAt(time, over) - workAt(time, begins) : over - begins
}

/** Hundredths of a day are as fine as an estimate gets. Rounded down, so that the last day stays the last. */
function rounded(days: number): number {
  return Math.max(0, Math.floor(days * 100 + 1e-6) / 100)
}

/**
 * The estimate of a step with another mean, by moving what is likely: the mean is (min + 4 × likely + max) / 6. The ends
 * stay as they are unless the likely days pass them; then they come along. A step without an estimate gets one figure.
 */
export function withExpected({ duration }: Pick<Step, 'duration'>, expected: number): Duration {
  const unit = duration?.unit ?? 'working'
  const one = rounded(expected)
  const fixed: Duration = { min: one, likely: one, max: one, unit }
  if (!duration || duration.min === duration.max) return fixed
  const { min, max } = duration
  const within = rounded((6 * expected - min - max) / 4)
  if (within >= min && within <= max) return { min, likely: within, max, unit }
  if (within > max) {
    const beyond = rounded((6 * expected - min) / 5)
    return { min, likely: beyond, max: beyond, unit }
  }
  const below = rounded((6 * expected - max) / 5)
  return 6 * expected - max < 0 ? fixed : { min: below, likely: below, max, unit }
}
