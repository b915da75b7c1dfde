import type { Perspective, Subject } from '../../model/perspective'
import type { IsoDay } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { daysBetween } from '../day-number'
import { supersededIds } from '../verification'
import { perspectivesOn } from './perspectives-on'

/** After how many calendar days without confirmation a fact has aged (rule S09: deals are fluid, facts go stale). */
export const daysUntilAged = 45

/** The last day on which somebody confirmed a fact; null when nobody ever did. What we only assume confirms nothing. */
export function lastConfirmedOn(workbook: Pick<Workbook, 'perspectives'>, subject: Subject): IsoDay | null {
  const superseded = supersededIds(workbook.perspectives.values())
  return lastConfirmation(perspectivesOn(workbook, subject), superseded)
}

/** {@link lastConfirmedOn} of perspectives that are known to be on one subject. */
export function lastConfirmation(
  perspectives: Iterable<Perspective>,
  superseded: ReadonlySet<string>,
): IsoDay | null {
  let last: IsoDay | null = null
  for (const { id, date, directness, stance } of perspectives) {
    if (stance !== 'confirms' || directness === 'assumed' || superseded.has(id)) continue
    // ISO days compare as text.
    if (last === null || date > last) last = date
  }
  return last
}

/** Whether a fact that was once confirmed has not been for longer than {@link daysUntilAged} calendar days. */
export function hasAged(lastConfirmed: IsoDay | null, today: IsoDay, days = daysUntilAged): boolean {
  return lastConfirmed !== null && daysBetween(lastConfirmed, today) > days
}
