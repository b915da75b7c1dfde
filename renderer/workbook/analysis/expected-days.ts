import type { Step } from '../model/step'
import type { Duration } from '../model/values'

/** Working days that a step of unknown length is taken for. */
export const unknownLength = 1

/**
 * The expected length of a step in working days: the PERT mean (min + 4 × likely + max) / 6 of Malcolm, Roseboom, Clark
 * and Fazar (1959), or the middle of a plain range. Calendar days are converted at five working days a week.
 */
export function expectedWorkingDays({ duration }: Pick<Step, 'duration'>): number {
  if (!duration) return unknownLength
  return duration.unit === 'calendar' ? (meanOf(duration) * 5) / 7 : meanOf(duration)
}

function meanOf({ min, likely, max }: Duration): number {
  return likely === undefined ? (min + max) / 2 : (min + 4 * likely + max) / 6
}
