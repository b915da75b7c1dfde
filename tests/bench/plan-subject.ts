import { forecastRuns, forecastTasks } from '@workbook/analysis/forecast/forecast-tasks'
import { createRandom } from '@workbook/analysis/forecast/random'
import { simulate } from '@workbook/analysis/forecast/simulate'
import { buildNetwork } from '@workbook/analysis/schedule/build-network'
import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import { parseWorkbook } from '@workbook/format/parse'
import type { Duration } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'

const today = '2026-11-24'
/** A forecast is shared out to two cores. */
const cores = 2

/** What is measured of a plan. Each function does its work anew. */
export interface Subject {
  readonly schedule: () => void
  readonly read: () => void
  readonly forecast: () => void
  /** The least that any simulation does: one number drawn and added for each step and run. */
  readonly drawing: () => void
}

/** Every step takes some days, the last one is the purchase, and each decision may send the client elsewhere. */
function planned(workbook: Workbook): Workbook {
  const steps = [...workbook.steps.values()].map((step, index, all) => {
    const duration: Duration = { min: 2, likely: 5 + (index % 5), max: 20, unit: 'working' }
    const isLast = index === all.length - 1
    return { ...step, status: 'not-started' as const, duration, ...(isLast && { kind: 'purchase' as const }) }
  })
  const isDecision = new Set(steps.flatMap(({ id, kind }) => (kind === 'decision' ? id : [])))
  const links = [...workbook.links.values()].map((link) =>
    link.kind === 'sequence' && isDecision.has(link.sourceId) ? { ...link, label: 'On' } : link,
  )
  return {
    ...workbook,
    steps: new Map(steps.map((one) => [one.id, one])),
    links: new Map(links.map((one) => [one.id, one])),
  }
}

export function prepare(text: string): Subject {
  const read = () => {
    const parsed = parseWorkbook(text)
    if (!parsed.ok) throw new Error(parsed.error.message)
    return parsed.value.workbook
  }
  const workbook = planned(read())
  const [task] = forecastTasks(buildNetwork(workbook, today), cores) ?? []
  if (!task) throw new Error('There is nothing to forecast')
  const random = createRandom()
  const lengths = new Float64Array(workbook.steps.size)
  return {
    // Another table of steps, as after every edit: nothing is remembered of it.
    schedule: () => void scheduleOf({ ...workbook, steps: new Map(workbook.steps) }, today),
    read: () => void read(),
    forecast: () => void simulate(task),
    drawing: () => {
      for (let run = 0; run < forecastRuns / cores; run += 1) {
        random.restart(1, run)
        for (let step = 0; step < lengths.length; step += 1) {
          lengths[step] = (lengths[step] ?? 0) + random.next()
        }
      }
    },
  }
}
