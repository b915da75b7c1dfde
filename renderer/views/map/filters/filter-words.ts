import type { MapFilter } from '@workbook/analysis/map-filter'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { titleById } from '@workbook/rules/record-title'
import { stakeholderTitle } from '@workbook/scene/names'

/** What a filter is called on its chip. */
export function filterText(workbook: Workbook, filter: MapFilter): string {
  switch (filter.kind) {
    case 'unknowns':
      return 'Only unknowns'
    case 'overdue':
      return 'Only overdue'
    case 'critical':
      return 'Only the critical path'
    case 'person': {
      const person = workbook.stakeholders.get(filter.id)
      return `Only ${person ? stakeholderTitle(person) : 'somebody who is gone'}`
    }
  }
}

/** What is looked at with its neighbours: "Around Approve budget". */
export function neighboursText(workbook: Workbook, keys: readonly RecordKey[]): string {
  const [first] = keys.map(splitRecordKey)
  if (!first || keys.length > 1) return `Around ${keys.length} selected`
  return `Around ${titleById(workbook, first.kind, first.id)}`
}
