import { dealId } from '../../model/deal'
import { dealOf, type Workbook } from '../../model/workbook'
import { withKnownPeople } from './known-people'
import type { Warn } from './table'

/** Whose criterion or metric something is. */
export function repairDeal(workbook: Workbook, warn: Warn): Workbook {
  const deal = dealOf(workbook)
  const criteria = withKnownPeople(deal.criteria, workbook.stakeholders)
  const metrics = withKnownPeople(deal.metrics, workbook.stakeholders)
  if (criteria === deal.criteria && metrics === deal.metrics) return workbook
  warn('The deal has a criterion or a metric of a person who is not in the file; it is now nobody’s.')
  const mended = { ...deal, ...(criteria && { criteria }), ...(metrics && { metrics }) }
  return { ...workbook, deal: new Map([[dealId, mended]]) }
}
