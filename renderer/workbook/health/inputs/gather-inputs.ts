import { nextSteps } from '../../analysis/next-steps'
import type { SellerAction } from '../../model/action'
import type { BuyingRole } from '../../model/stakeholder'
import { dayOfInstant, type Id, type IsoDay } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import type { Template } from '../../templates/template'
import { ageOf, spanOf } from './age'
import { type ClientCopy, handedOutOf } from './client-copy'
import { gatherContacts } from './contacts'
import { followFlow } from './flow'
import type { Inputs } from './inputs'
import { readJobs } from './jobs'
import { createKeeper, keepMap, keepSet, keepWeighty } from './keep'
import { addTo, indexParts } from './parts'
import { phaseOf } from './phase'
import { planOf } from './plan'
import { daysUntilStart } from './starts-in'
import { groupTold } from './told'

/** What rules may know beyond the workbook. */
export interface World {
  readonly today: IsoDay
  /** The template that the deal was drawn from; null when there is none or it is not known. */
  readonly template: Template | null
  /** The day of the last change that is not saved yet. */
  readonly editedOn?: IsoDay | undefined
  /** What the client was handed last from this computer; the same object for as long as that is so. */
  readonly clientCopy?: ClientCopy | null | undefined
}

/**
 * Gathers the inputs of the rules for one workbook after another. Each is computed anew only when something that it
 * rests on changed, and keeps its identity when its content came out the same.
 */
export function createInputGatherer(): (workbook: Workbook, world: World) => Inputs {
  const keep = createKeeper()
  return (workbook, { today, template, editedOn, clientCopy = null }) => {
    const { sheets, stages, stakeholders, links, actions, perspectives, calls, revision } = workbook
    const deal = dealOf(workbook)
    const steps = keep<Workbook['steps']>('weighty steps', [workbook.steps], (before) =>
      keepWeighty(before, workbook.steps),
    )
    const book = { ...workbook, steps }
    const flow = keep('flow', [sheets, stages, steps, links], () => followFlow(book))
    const next = keep<ReadonlySet<Id>>('next', [sheets, stages, steps, links], (before) =>
      keepSet(before, new Set(nextSteps(book).map(({ id }) => id))),
    )
    const plan = keep('plan', [sheets, stages, steps, links, deal, today], () => planOf(book, today))
    const age = keep('age', [deal, steps, stakeholders, perspectives, calls, today], () =>
      ageOf(deal, book, today),
    )
    return {
      ...workbook,
      today,
      deal,
      template,
      touchedOn: editedOn ?? dayOfInstant(revision.savedAt),
      handedOut: keep<Inputs['handedOut']>(
        'handed out',
        [deal, sheets, stages, workbook.steps, stakeholders, links, workbook.notes, revision, clientCopy],
        (before) => {
          const handed = handedOutOf(workbook, clientCopy)
          return before && before.day === handed?.day && before.state === handed.state ? before : handed
        },
      ),
      parts: keep('parts', [links], () => indexParts(workbook)),
      holders: keep('holders', [stakeholders], () => holdersByRole(stakeholders)),
      told: keep('told', [perspectives], () => groupTold(workbook)),
      flow,
      next,
      startsIn: keep<Inputs['startsIn']>('starts', [flow, steps, next, plan, today], (before) =>
        keepMap(before, daysUntilStart({ steps, flow, next, plan, today })),
      ),
      serving: keep('serving', [actions], () => actionsByStep(actions)),
      contacts: keep('contacts', [stakeholders, perspectives, calls, today], () =>
        gatherContacts(workbook, today),
      ),
      phase: keep('phase', [deal, steps, flow, age, today], () => phaseOf({ deal, steps, flow, age, today })),
      age,
      span: spanOf(deal, age, today),
      jobs: keep<Inputs['jobs']>('jobs', [workbook.steps, stages], (before) =>
        keepMap(before, readJobs(workbook)),
      ),
      plan,
    }
  }
}

function holdersByRole(stakeholders: Workbook['stakeholders']): Map<BuyingRole, Id[]> {
  const byRole = new Map<BuyingRole, Id[]>()
  for (const { id, buyingRoles } of stakeholders.values()) {
    for (const role of buyingRoles ?? []) addTo(byRole, role, id)
  }
  return byRole
}

function actionsByStep(actions: Workbook['actions']): Map<Id, SellerAction[]> {
  const byStep = new Map<Id, SellerAction[]>()
  for (const action of actions.values()) {
    if (action.stepId !== null && action.status !== 'dropped') addTo(byStep, action.stepId, action)
  }
  return byStep
}
