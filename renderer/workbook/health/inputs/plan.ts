import { buildNetwork } from '../../analysis/schedule/build-network'
import { type Feasibility, feasibilityIn } from '../../analysis/schedule/feasibility'
import { scheduleNetwork } from '../../analysis/schedule/schedule'
import type { Id, IsoDay } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'

/** What the schedule says, as far as rules need it. */
export interface Plan {
  /** The earliest day on which the client can begin each step that takes part in the plan. */
  readonly starts: ReadonlyMap<Id, IsoDay>
  /** Steps of the critical path. */
  readonly critical: ReadonlySet<Id>
  /** Whether the client's date can be made; null without a date or a purchase to come. */
  readonly feasibility: Feasibility | null
  /** Our own forecast where it is missed even with the shortest times, and by how many calendar days. */
  readonly forecastLate: { readonly day: IsoDay; readonly days: number } | null
}

/** The plan of a workbook as of a day. */
export function planOf(workbook: Workbook, today: IsoDay): Plan {
  const { clientDate, forecastDate } = dealOf(workbook)
  const network = buildNetwork(workbook, today)
  const steps = [...scheduleNetwork(network).steps.values()]
  const forecast = feasibilityIn(network, forecastDate)
  return {
    starts: new Map(steps.map(({ stepId, earlyStart }) => [stepId, earlyStart])),
    critical: new Set(steps.flatMap(({ stepId, isCritical }) => (isCritical ? stepId : []))),
    feasibility: feasibilityIn(network, clientDate),
    forecastLate: forecast?.verdict === 'late' ? { day: forecast.clientDate, days: forecast.daysLate } : null,
  }
}
