import type { SellerAction } from '../model/action'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { Id, IsoDay } from '../model/values'
import { inOrder, type Workbook } from '../model/workbook'
import { nextSteps } from './next-steps'
import { isOverdue } from './overdue'
import { participantsByStep } from './participants'
import { isSettled, pathState } from './path-state'
import { readingOrder } from './reading-order'

/** A client step beside what we do so that it is taken. */
export interface LedgerRow {
  readonly step: Step
  readonly owners: readonly Stakeholder[]
  /** The day it was due has passed and it is open. */
  readonly overdue: boolean
  /** Our actions for it, dropped ones left out: by due date, undated last. */
  readonly actions: readonly SellerAction[]
  /** The client can take it now. */
  readonly next: boolean
  /** It is open and we do nothing for it. */
  readonly gap: boolean
}

/** Both sides of the deal: what the client does, and what we do for it. */
export interface Ledger {
  /** Every client step that counts, sheet by sheet in reading order. */
  readonly rows: readonly LedgerRow[]
  /** Our actions that serve no client step: work that may be a waste of time (rule A02). */
  readonly servesNothing: readonly SellerAction[]
  /** Ids of our actions whose due date has passed: late on our side, not on the client's (rule A07). */
  readonly lateActions: ReadonlySet<Id>
}

/**
 * The two-sided ledger: every client step shows the seller actions that serve it, every seller action the step it
 * moves (guides: domain 0.2). Steps that were skipped, ruled out or lie on a branch not taken need nothing from us.
 */
export function ledger(workbook: Workbook, today: IsoDay): Ledger {
  const actions = [...workbook.actions.values()].filter(({ status }) => status !== 'dropped').sort(byDue)
  const byStep = new Map<Id, SellerAction[]>()
  for (const action of actions) {
    if (action.stepId !== null) byStep.set(action.stepId, [...(byStep.get(action.stepId) ?? []), action])
  }
  const owners = participantsByStep(workbook, 'owns')
  const next = new Set(nextSteps(workbook).map(({ id }) => id))
  const rows = inOrder(workbook.sheets.values()).flatMap(({ id }) =>
    countingSteps(workbook, id).map((step): LedgerRow => {
      const serving = byStep.get(step.id) ?? []
      const gap = serving.length === 0 && !isSettled(step)
      return {
        step,
        owners: owners.get(step.id) ?? [],
        overdue: isOverdue(step, today),
        actions: serving,
        next: next.has(step.id),
        gap,
      }
    }),
  )
  const isLate = ({ due, status }: SellerAction) => due !== undefined && due < today && status !== 'done'
  return {
    rows,
    servesNothing: actions.filter(({ stepId, status }) => stepId === null && status !== 'done'),
    lateActions: new Set(actions.filter(isLate).map(({ id }) => id)),
  }
}

function countingSteps(workbook: Workbook, sheetId: Id): Step[] {
  const { graph, offPath } = pathState(workbook, sheetId)
  const counting = graph.steps.filter(
    ({ id, status }) => status !== 'skipped' && status !== 'not-applicable' && !offPath.has(id),
  )
  return readingOrder(workbook, counting)
}

function byDue(a: SellerAction, b: SellerAction): number {
  const undated = '9999-99-99'
  const [dueA, dueB] = [a.due ?? undated, b.due ?? undated]
  if (dueA !== dueB) return dueA < dueB ? -1 : 1
  return a.id < b.id ? -1 : 1
}
