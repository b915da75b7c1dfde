import type { Network } from '../schedule/network'
import { forecastModel } from './forecast-model'
import type { ForecastTask } from './forecast-task'

/** Enough that a percentile moves by no more than a day or two from one seed to another. */
export const forecastRuns = 10_000

/** The same deal gives the same forecast, today and on a colleague's machine. */
const seed = 1

/** The runs of a forecast, shared out into parts that may be made side by side; null when nothing is to come. */
export function forecastTasks(network: Network, parts: number, runs = forecastRuns): ForecastTask[] | null {
  const model = forecastModel(network)
  if (!model) return null
  const each = Math.ceil(runs / parts)
  return Array.from({ length: parts }, (_, part) => ({
    model,
    seed,
    firstRun: part * each,
    runs: Math.min(each, runs - part * each),
  }))
}
