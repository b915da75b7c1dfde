import type { IsoDay } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { dayNumber } from '../day-number'
import { buildNetwork } from './build-network'
import type { Network } from './network'
import { type ParallelProposal, runInParallel } from './run-in-parallel'
import { purchaseDay } from './schedule'
import { shortestWay } from './shortest-way'
import { dayEndingAt, instantOf } from './work-time'

/**
 * Whether the client's date can be made, by work-back planning: `late` is lost even if every step takes its shortest
 * time, `tight` is made only if steps take less than their longest, `safe` is made even then. Rounds of rework come
 * on top; the forecast counts them.
 */
export interface Feasibility {
  readonly verdict: 'late' | 'tight' | 'safe'
  readonly clientDate: IsoDay
  /** The purchase if every step takes its shortest, its expected and its longest time. */
  readonly earliest: IsoDay
  readonly expected: IsoDay
  readonly latest: IsoDay
  /** Calendar days from the client's date to the earliest and to the expected purchase; negative before it. */
  readonly daysLate: number
  readonly expectedDaysLate: number
  readonly latestDaysLate: number
  /** What would have to run in parallel; null unless the date is lost. */
  readonly parallel: ParallelProposal | null
}

/** The feasibility of the client's date; null without a date, without a purchase or when it is done. */
export function feasibilityOf(workbook: Workbook, today: IsoDay): Feasibility | null {
  return feasibilityIn(buildNetwork(workbook, today), dealOf(workbook).clientDate)
}

/** The feasibility of a date in a network that is there already. */
export function feasibilityIn(network: Network, clientDate: IsoDay | undefined): Feasibility | null {
  if (clientDate === undefined) return null
  const shortest = shortestWay(network)
  const expected = purchaseDay(network, 'expected')
  const longest = purchaseDay(network, 'longest')
  if (!shortest || !expected || !longest) return null
  const earliest = dayEndingAt(network.time, shortest.finish)
  const late = (day: IsoDay) => dayNumber(day) - dayNumber(clientDate)
  const isLost = late(earliest) > 0
  return {
    verdict: isLost ? 'late' : late(longest) > 0 ? 'tight' : 'safe',
    clientDate,
    earliest,
    expected,
    latest: longest,
    daysLate: late(earliest),
    expectedDaysLate: late(expected),
    latestDaysLate: late(longest),
    parallel: isLost ? runInParallel(network, shortest, instantOf(network.time, clientDate) + 1) : null,
  }
}
