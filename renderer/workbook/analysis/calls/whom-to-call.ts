import { type RecordKey, splitRecordKey } from '../../model/records'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'

/** Whom a call is with and which client steps it is to move. */
export interface Invitation {
  readonly stakeholderIds: readonly Id[]
  readonly stepIds: readonly Id[]
}

/**
 * A call as it follows from what is selected on the map: with the people who are selected and with the owners of the
 * steps that are selected, about these steps. Owners who have left or whom nobody has named yet cannot be called.
 */
export function whomToCall(workbook: Workbook, selected: Iterable<RecordKey>): Invitation {
  const people = new Set<Id>()
  const steps = new Set<Id>()
  for (const key of selected) {
    const { kind, id } = splitRecordKey(key)
    if (kind === 'stakeholders' && workbook.stakeholders.has(id)) people.add(id)
    if (kind === 'steps' && workbook.steps.has(id)) steps.add(id)
  }
  for (const link of workbook.links.values()) {
    if (link.kind !== 'participation' || link.role !== 'owns' || !steps.has(link.targetId)) continue
    const owner = workbook.stakeholders.get(link.sourceId)
    if (owner && !owner.left && !owner.placeholder) people.add(owner.id)
  }
  return { stakeholderIds: [...people], stepIds: [...steps] }
}
