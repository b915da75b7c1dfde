import { askSomeoneElse } from '@workbook/analysis/perspectives/ask-someone-else'
import type { Subject } from '@workbook/model/perspective'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'

/**
 * Who most probably told us: in the order in which one would ask, somebody who has not spoken on it yet; else whoever
 * spoke last of anything at all.
 */
export function likelySpeaker(workbook: Workbook, subject: Subject): Id | undefined {
  const [best] = askSomeoneElse(workbook, subject)
  if (best) return best.stakeholder.id
  const last = [...workbook.perspectives.values()].reduce<{ date: string; saidById: Id } | null>(
    (newest, { date, saidById }) =>
      saidById !== undefined && (newest === null || date >= newest.date) ? { date, saidById } : newest,
    null,
  )
  return last?.saidById
}
