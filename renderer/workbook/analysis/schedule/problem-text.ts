import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { titleById } from '../../rules/record-title'
import type { PlanProblem } from './network'

/** A problem of the plan as a sentence for the person: what is wrong, what was done about it, what to do next. */
export function problemText(workbook: Workbook, problem: PlanProblem): string {
  const title = (id: Id) => `“${titleById(workbook, 'steps', id)}”`
  switch (problem.kind) {
    case 'no-purchase':
      return 'No step of this map is the purchase, so the plan runs to the last step. Set the kind of the step that books the deal to Purchase.'
    case 'turned-away':
      return `The client decided on a way that does not lead to ${title(problem.purchaseId)}, so no purchase is planned. If they can still buy, change what was chosen or draw the link that leads there.`
    case 'loop-without-decision':
      return `${title(problem.stepId)} leads back to ${title(problem.backToId)}, but nothing decides whether it does, so the plan goes through once. Give the link back a chance, or let a decision lead back.`
    case 'loop-without-exit':
      return `${title(problem.stepId)} always leads back and never on, so the plan goes through once. Add the branch that ends the round.`
    case 'ends-before-start':
      return `${title(problem.stepId)} ended before it started. Check its two dates.`
    case 'done-in-future':
      return `${title(problem.stepId)} is said to end after today, though that is an actual date; the plan takes it for done today. Check the date.`
    case 'started-in-future':
      return `${title(problem.stepId)} is said to have started after today; the plan takes it for started today. Use the planned start for dates to come.`
    case 'planned-after-due':
      return `${title(problem.stepId)} is planned to start after it is due. Move one of the two dates.`
    case 'no-estimate':
      return problem.stepIds.length === 1 && problem.stepIds[0] !== undefined
        ? `${title(problem.stepIds[0])} has no estimate and is planned with 1 working day.`
        : `${problem.stepIds.length} steps have no estimate and are planned with 1 working day each.`
    case 'too-far':
      return `${title(problem.stepId)} would end more than 75 years from now, so the plan stops there. Check the lengths of the steps.`
  }
}

/** The step to look at for a problem; null when it is about the map as a whole. */
export function stepOfProblem(problem: PlanProblem): Id | null {
  if (problem.kind === 'no-purchase') return null
  if (problem.kind === 'turned-away') return problem.purchaseId
  return problem.kind === 'no-estimate' ? (problem.stepIds[0] ?? null) : problem.stepId
}
