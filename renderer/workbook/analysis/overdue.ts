import type { Step } from '../model/step'
import type { IsoDay } from '../model/values'
import { isSettled } from './path-state'

/** Whether the client's day for a step has passed and the step is still open. ISO days compare as text. */
export function isOverdue({ due, status }: Pick<Step, 'due' | 'status'>, today: IsoDay): boolean {
  return due !== undefined && due < today && !isSettled({ status })
}
