import type { Perspective } from '../../model/perspective'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { newestFirst } from '../perspectives/perspectives-on'
import { supersededIds } from '../verification'

/** What people told us before and what still stands, newest first. What we merely assume of them they never said. */
export function saidBefore(
  { perspectives }: Pick<Workbook, 'perspectives'>,
  stakeholderIds: readonly Id[],
): Perspective[] {
  const superseded = supersededIds(perspectives.values())
  return [...perspectives.values()]
    .filter(
      ({ id, saidById, directness }) =>
        saidById !== undefined &&
        stakeholderIds.includes(saidById) &&
        directness !== 'assumed' &&
        !superseded.has(id),
    )
    .sort(newestFirst)
}
