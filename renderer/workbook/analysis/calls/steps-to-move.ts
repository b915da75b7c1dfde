import type { ParticipationRole } from '../../model/link'
import type { Step } from '../../model/step'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { compareNext, nextSteps } from '../next-steps'
import { isSettled } from '../path-state'

/** A client step that a call with certain people can move. */
export interface StepToMove {
  readonly step: Step
  /** What the people in the call have to do with it, the part with most say first. */
  readonly parts: readonly { readonly stakeholderId: Id; readonly role: ParticipationRole }[]
  /** The client can take it now. */
  readonly next: boolean
}

/** The parts that let somebody move a step or stop it; others can only tell of it. */
const sayInIt: { readonly [R in ParticipationRole]?: number } = { owns: 3, approves: 2, vetoes: 1 }

/**
 * The open client steps that people own, approve or can veto: what a call with them can be for. What the client can
 * take now comes first, then by due date and in reading order.
 */
export function stepsToMove(workbook: Workbook, stakeholderIds: readonly Id[]): StepToMove[] {
  const people = new Set(stakeholderIds)
  const parts = new Map<Id, { stakeholderId: Id; role: ParticipationRole }[]>()
  for (const link of workbook.links.values()) {
    if (link.kind !== 'participation' || !people.has(link.sourceId) || !sayInIt[link.role]) continue
    const part = { stakeholderId: link.sourceId, role: link.role }
    parts.set(link.targetId, [...(parts.get(link.targetId) ?? []), part])
  }
  const next = new Set(nextSteps(workbook).map(({ id }) => id))
  return [...parts]
    .flatMap(([id, ofStep]) => {
      const step = workbook.steps.get(id)
      if (!step || isSettled(step)) return []
      const mostSayFirst = ofStep.sort((a, b) => (sayInIt[b.role] ?? 0) - (sayInIt[a.role] ?? 0))
      return [{ step, parts: mostSayFirst, next: next.has(id) }]
    })
    .sort((a, b) => Number(b.next) - Number(a.next) || compareNext(workbook, a.step, b.step))
}
