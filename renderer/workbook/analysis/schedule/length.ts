import type { Step } from '../../model/step'
import { unknownLength } from '../expected-days'
import { endOfWork, startOfWork, type WorkTime, workAt } from './work-time'

/** A number of days of a kind. */
export interface Span {
  readonly days: number
  readonly unit: 'working' | 'calendar'
}

/** How long a step takes, in days of its unit. Without `likely` every length of the range is as likely as another. */
export interface Estimate {
  readonly min: number
  readonly likely: number | null
  readonly max: number
  readonly unit: Span['unit']
}

/** Which of the lengths that a step may have is meant; `expected` is the mean. */
export type LengthChoice = 'shortest' | 'expected' | 'longest'

const noTime: Estimate = { min: 0, likely: 0, max: 0, unit: 'working' }
const oneDay: Estimate = { min: unknownLength, likely: unknownLength, max: unknownLength, unit: 'working' }

/** A step's own estimate. Without one a milestone takes no time and any other step a working day. */
export function estimateOf({ duration, kind }: Pick<Step, 'duration' | 'kind'>): Estimate {
  if (!duration) return kind === 'milestone' ? noTime : oneDay
  const { min, likely, max, unit } = duration
  return { min, likely: likely ?? null, max, unit }
}

/**
 * One length of an estimate. The expected one is the PERT mean (min + 4 × likely + max) / 6 of Malcolm, Roseboom, Clark
 * and Fazar, "Application of a Technique for Research and Development Program Evaluation" (1959).
 */
export function lengthOf({ min, likely, max, unit }: Estimate, choice: LengthChoice): Span {
  if (choice === 'shortest') return { days: min, unit }
  if (choice === 'longest') return { days: max, unit }
  return { days: likely === null ? (min + max) / 2 : (min + 4 * likely + max) / 6, unit }
}

/** Some seconds of a day. */
const smallestPart = 1e-4

/** Days in whole smallest parts: coarser than the dust of binary fractions, so that equal paths stay equal. */
export function counted(days: number): number {
  return Math.round(days / smallestPart) * smallestPart
}

/** The instant at which something is over that starts at an instant. With a negative span, earlier. */
export function after(time: WorkTime, start: number, span: Span): number {
  const { unit } = span
  const days = counted(span.days)
  if (days === 0) return start
  if (unit === 'calendar') return start + days
  return endOfWork(time, workAt(time, start) + days)
}

/** The last instant at which something can start that is over at an instant: `after` backwards. */
export function before(time: WorkTime, finish: number, span: Span): number {
  const { unit } = span
  const days = counted(span.days)
  if (days === 0) return finish
  if (unit === 'calendar') return finish - days
  return startOfWork(time, workAt(time, finish) - days)
}
