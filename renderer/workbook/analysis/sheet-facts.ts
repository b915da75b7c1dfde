import type { SellerAction } from '../model/action'
import type { Perspective } from '../model/perspective'
import type { Stakeholder } from '../model/stakeholder'
import type { Id, IsoDay } from '../model/values'
import type { Workbook } from '../model/workbook'
import { nextSteps } from './next-steps'
import { isOverdue } from './overdue'
import { participantsByStep } from './participants'
import { isSettled } from './path-state'
import { hasAged, lastConfirmation } from './perspectives/last-confirmed'
import { supersededIds, type Verification, verificationOf } from './verification'

/** What a step's card shows beyond the step itself. */
export interface StepFacts {
  /** It can be taken now. */
  readonly next: boolean
  readonly verification: Verification
  /** Somebody confirmed it once, and nobody has for 45 calendar days (rule S09); it is still open. */
  readonly aged: boolean
  readonly owners: readonly Stakeholder[]
  /** The first of them where several approve. */
  readonly approver: Stakeholder | null
  /** Our actions for it: one is still planned, all are done, or there is none (dropped ones do not count). */
  readonly action: 'none' | 'planned' | 'done'
  /** Its due date has passed and it is not settled. */
  readonly overdue: boolean
  /** How often the due date moved later. */
  readonly slipCount: number
}

/** Facts by step id. */
export type SheetFacts = ReadonlyMap<Id, StepFacts>

/**
 * The facts of every step on a sheet, in one pass over links, actions and perspectives. Handed the facts of before,
 * it keeps the objects of those that did not change, and the whole map when none did.
 */
export function sheetFacts(
  workbook: Workbook,
  sheetId: Id,
  today: IsoDay,
  previous?: SheetFacts,
): SheetFacts {
  const next = new Set(nextSteps(workbook, sheetId).map(({ id }) => id))
  const owners = participantsByStep(workbook, 'owns')
  const approvers = participantsByStep(workbook, 'approves')
  const actions = grouped(workbook.actions.values(), ({ stepId }) => stepId)
  const perspectives = grouped(workbook.perspectives.values(), stepSpokenOf)
  const superseded = supersededIds(workbook.perspectives.values())
  const facts = new Map<Id, StepFacts>()
  for (const step of workbook.steps.values()) {
    if (step.sheetId !== sheetId) continue
    const told = perspectives.get(step.id) ?? []
    const fact: StepFacts = {
      next: next.has(step.id),
      verification: verificationOf(told, superseded),
      aged: !isSettled(step) && hasAged(lastConfirmation(told, superseded), today),
      owners: owners.get(step.id) ?? [],
      approver: approvers.get(step.id)?.[0] ?? null,
      action: actionState(actions.get(step.id) ?? []),
      overdue: isOverdue(step, today),
      slipCount: step.slips?.length ?? 0,
    }
    const before = previous?.get(step.id)
    facts.set(step.id, before && sameFacts(before, fact) ? before : fact)
  }
  return previous && sameMap(previous, facts) ? previous : facts
}

function stepSpokenOf({ subject }: Perspective): Id | null {
  return subject.kind === 'steps' ? subject.id : null
}

function grouped<R>(records: Iterable<R>, stepOf: (record: R) => Id | null): Map<Id, R[]> {
  const groups = new Map<Id, R[]>()
  for (const record of records) {
    const id = stepOf(record)
    if (id === null) continue
    const group = groups.get(id)
    if (group) group.push(record)
    else groups.set(id, [record])
  }
  return groups
}

function actionState(actions: readonly SellerAction[]): StepFacts['action'] {
  if (actions.some(({ status }) => status === 'planned' || status === 'in-progress')) return 'planned'
  return actions.some(({ status }) => status === 'done') ? 'done' : 'none'
}

function sameFacts(a: StepFacts, b: StepFacts): boolean {
  return (
    a.next === b.next &&
    a.verification === b.verification &&
    a.aged === b.aged &&
    a.approver === b.approver &&
    a.action === b.action &&
    a.overdue === b.overdue &&
    a.slipCount === b.slipCount &&
    a.owners.length === b.owners.length &&
    a.owners.every((owner, index) => owner === b.owners[index])
  )
}

function sameMap(a: SheetFacts, b: SheetFacts): boolean {
  if (a.size !== b.size) return false
  for (const [id, fact] of b) if (a.get(id) !== fact) return false
  return true
}
