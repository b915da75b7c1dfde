import type { Id } from '../model/values'
import { inOrder } from '../model/workbook'

interface Ordered {
  readonly id: Id
  readonly order: number
}

/**
 * The records whose `order` must change so that `record` comes at `index` among its siblings (which may include it).
 * Usually that is the record alone, between its new neighbours; siblings are renumbered only when there is no number
 * left between them.
 */
export function placeInOrder<R extends Ordered>(siblings: Iterable<R>, record: R, index: number): R[] {
  const others = inOrder([...siblings].filter(({ id }) => id !== record.id))
  const at = Math.min(Math.max(Math.trunc(index), 0), others.length)
  const order = orderBetween(others[at - 1]?.order, others[at]?.order)
  if (order !== null) return [{ ...record, order }]
  return [...others.slice(0, at), record, ...others.slice(at)].map((sibling, position) => ({
    ...sibling,
    order: position,
  }))
}

function orderBetween(before: number | undefined, after: number | undefined): number | null {
  if (before === undefined && after === undefined) return 0
  if (before === undefined) return Math.ceil(after ?? 0) - 1
  if (after === undefined) return Math.floor(before) + 1
  const middle = (before + after) / 2
  return before < middle && middle < after ? middle : null
}
