import { daysBetween } from '../../analysis/day-number'
import { expectedWorkingDays } from '../../analysis/expected-days'
import type { Deal } from '../../model/deal'
import type { Step } from '../../model/step'
import type { Id, IsoDay } from '../../model/values'
import type { Table } from '../../model/workbook'
import { spanOf } from './age'
import type { Flow } from './flow'

/** How far a deal is, as far as it decides how much a gap matters. */
export type Phase = 'exploring' | 'selecting' | 'deciding' | 'bought'

/** Shares of the way to the purchase, by work done or by time gone. Our own estimates. */
const selectingFrom = 0.25
const decidingFrom = 0.6
/** An approval that is due within so many calendar days is being decided. */
const decisionNear = 30

interface PhaseSources {
  readonly deal: Deal
  readonly steps: Table<Step>
  readonly flow: Flow
  readonly age: number | null
  readonly today: IsoDay
}

/**
 * The phase of a deal: by what the client has done on the way to the purchase, by how much of the time until the date
 * is gone, and by whether an approval is near, whichever is further. So a gap weighs the same in a deal of six weeks and
 * in one of nine months at the same point of its way.
 */
export function phaseOf({ deal, steps, flow, age, today }: PhaseSources): Phase {
  const purchases = flow.purchases.flatMap((id) => steps.get(id) ?? [])
  if (purchases.length > 0 && purchases.every(({ status }) => status === 'done')) return 'bought'
  const share = Math.max(shareDone(steps, flow), shareOfTime(deal, age, today))
  if (share >= decidingFrom || approvalIsNear(steps, flow, today)) return 'deciding'
  return share >= selectingFrom || choiceIsUnderWay(steps, flow) ? 'selecting' : 'exploring'
}

function onTheWay(steps: Table<Step>, { before, open }: Flow): Step[] {
  const ids: Iterable<Id> = before.size > 0 ? before : steps.keys()
  return [...ids].flatMap((id) => {
    const step = steps.get(id)
    return step && (open.has(id) || step.status === 'done') ? [step] : []
  })
}

function shareDone(steps: Table<Step>, flow: Flow): number {
  const counting = onTheWay(steps, flow)
  const days = (some: readonly Step[]) => some.reduce((sum, step) => sum + expectedWorkingDays(step), 0)
  const whole = days(counting)
  return whole > 0 ? days(counting.filter(({ status }) => status === 'done')) / whole : 0
}

function shareOfTime(deal: Deal, age: number | null, today: IsoDay): number {
  const span = spanOf(deal, age, today)
  return span === null || age === null || span === 0 ? 0 : age / span
}

function isUnderWay({ status }: Step): boolean {
  return status === 'in-progress' || status === 'waiting' || status === 'done'
}

function approvalIsNear(steps: Table<Step>, { before }: Flow, today: IsoDay): boolean {
  return [...before].some((id) => {
    const step = steps.get(id)
    if (step?.kind !== 'approval' && step?.kind !== 'purchase') return false
    return isUnderWay(step) || (step.due !== undefined && daysBetween(today, step.due) <= decisionNear)
  })
}

function choiceIsUnderWay(steps: Table<Step>, { before }: Flow): boolean {
  return [...before].some((id) => {
    const step = steps.get(id)
    return step?.kind === 'decision' && isUnderWay(step)
  })
}
