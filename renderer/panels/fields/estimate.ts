import { failure, type Result, success } from '@workbook/model/result'
import type { Duration } from '@workbook/model/values'

/** The three figures of an estimate, as people call them. */
export const dayParts = [
  { part: 'min', label: 'Minimum days' },
  { part: 'likely', label: 'Likely days' },
  { part: 'max', label: 'Maximum days' },
] as const
export type DayPart = (typeof dayParts)[number]['part']

/** Figures as they were given; what is not there was left empty. */
export type DayFigures = { readonly [P in DayPart]?: number | undefined }

/** Why figures are no estimate, and which of them is to be changed. */
export interface EstimateProblem {
  readonly part: DayPart
  readonly sentence: string
}

const halfTaken = 'Give both ends, or empty all three days to take the estimate away.'

/**
 * The estimate that figures make; none when all are empty. One figure is an estimate too: it stands for both ends until
 * another one is given.
 */
export function estimateOf(
  given: DayFigures,
  before: Duration | undefined,
): Result<Duration | undefined, EstimateProblem> {
  for (const { part, label } of dayParts) {
    if ((given[part] ?? 0) < 0) return refused(part, `${label} cannot be less than 0.`)
  }
  const figures = widened(given, before)
  const { likely } = figures
  const ends = [figures.min, figures.max].filter((end) => end !== undefined).length
  if (before && ends === 1) return refused(figures.min === undefined ? 'min' : 'max', halfTaken)
  const min = figures.min ?? likely ?? figures.max
  const max = figures.max ?? likely ?? figures.min
  if (min === undefined || max === undefined) return success(undefined)
  if (min > max) return refused('min', `The minimum is more than the maximum of ${max}.`)
  if (likely !== undefined && (likely < min || likely > max)) {
    return refused('likely', `The likely time lies between ${min} and ${max} days.`)
  }
  const unit = before?.unit ?? 'working'
  return success(likely === undefined ? { min, max, unit } : { min, likely, max, unit })
}

/** Ends that were only made of one figure make room for the next one. */
function widened(given: DayFigures, before: Duration | undefined): DayFigures {
  if (!before || before.min !== before.max || before.likely !== undefined) return given
  const { min, likely, max } = given
  if (min === undefined || max === undefined) return given
  const onlyMin = min !== before.min && max === before.max
  const onlyMax = max !== before.max && min === before.min
  const untouched = min === before.min && max === before.max
  if (onlyMin && min > max) return { ...given, max: min }
  if (onlyMax && min > max) return { ...given, min: max }
  if (untouched && likely !== undefined)
    return { min: Math.min(min, likely), likely, max: Math.max(max, likely) }
  return given
}

function refused(part: DayPart, sentence: string): Result<never, EstimateProblem> {
  return failure({ part, sentence })
}
