import type { Step } from '../model/step'
import type { IsoDay } from '../model/values'

/** The day that is shown with a step, and what happened or has to happen on it. */
export interface DayOfStep {
  readonly day: IsoDay
  readonly is: 'done' | 'due'
}

/** The day a step was done, where it is done and that day is known; else the day it is due, or null without one. */
export function dayOfStep({
  status,
  actualFinish,
  due,
}: Pick<Step, 'status' | 'actualFinish' | 'due'>): DayOfStep | null {
  if (status === 'done' && actualFinish !== undefined) return { day: actualFinish, is: 'done' }
  return due === undefined ? null : { day: due, is: 'due' }
}
