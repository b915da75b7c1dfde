import type { RowField } from '@workbook/formats/rows/headings'
import type { RowReading } from '@workbook/formats/rows/steps-from-rows'
import type { Duration } from '@workbook/model/values'
import { dayText } from '@workbook/scene/day-text'

/** What a cell shows: what was understood where that is not what was written. */
export function cellText({ cells, step }: RowReading, index: number, field: RowField | null): string {
  const written = cells[index] ?? ''
  if (field === 'due' && step?.due !== undefined) return dayText(step.due)
  if (field === 'days' && step?.duration) return durationText(step.duration)
  return written
}

function durationText({ min, likely, max, unit }: Duration): string {
  const figures = min === max ? `${min}` : [min, ...(likely === undefined ? [] : [likely]), max].join(' – ')
  const noun = figures === '1' ? 'day' : 'days'
  return unit === 'calendar' ? `${figures} calendar ${noun}` : `${figures} ${noun}`
}
