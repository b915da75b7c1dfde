import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { titleById } from '../../rules/record-title'
import type { Feasibility } from './feasibility'
import type { ParallelProposal } from './run-in-parallel'

/** What a rep can say about the client's date, in one sentence. */
export function feasibilityText(workbook: Workbook, feasibility: Feasibility): string {
  const { verdict, daysLate, expectedDaysLate, latestDaysLate, parallel } = feasibility
  if (verdict === 'late') {
    const remedy = parallel ? remedyText(workbook, parallel) : ''
    return `Even if every step takes its shortest time, the purchase comes ${daysText(daysLate)} late${remedy}.`
  }
  if (verdict === 'safe') {
    return `Even if every step takes its longest time, the purchase comes ${beforeText(latestDaysLate)}.`
  }
  if (expectedDaysLate > 0) {
    return `If steps take as long as expected, the purchase comes ${daysText(expectedDaysLate)} late; the client’s date is made only if they go faster.`
  }
  return `If steps take as long as expected, the purchase comes ${beforeText(expectedDaysLate)}; if every step takes its longest time, ${daysText(latestDaysLate)} late.`
}

function remedyText(workbook: Workbook, { pairs, isEnough }: ParallelProposal): string {
  const names = pairs.map((pair) => pair.map((id: Id) => titleById(workbook, 'steps', id)).join(' and '))
  if (names.length === 0) return ''
  const list = [names.slice(0, -1).join(', '), names[names.length - 1]].filter(Boolean).join(', and ')
  if (isEnough) return `; ${list} would have to run in parallel`
  return `, and running ${list} in parallel would not be enough`
}

function beforeText(daysLate: number): string {
  return daysLate === 0 ? 'just on the client’s date' : `${daysText(-daysLate)} before the client’s date`
}

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
