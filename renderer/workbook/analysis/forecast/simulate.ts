import type { ForecastSample, ForecastTask } from './forecast-task'
import { createRandom } from './random'

const runsBetweenReports = 500

/** Runs through a deal many times, each time with durations drawn at random. Deterministic for its seed. */
export function simulate(task: ForecastTask, report: (share: number) => void = () => {}): ForecastSample {
  const { min, likely, max, from, before, runs } = task
  const purchase = new Float64Array(runs)
  const finish = new Float64Array(min.length)
  for (let run = 0; run < runs; run += 1) {
    const random = createRandom(task.seed, run)
    for (let step = 0; step < finish.length; step += 1) {
      let start = 0
      for (let at = from[step] ?? 0; at < (from[step + 1] ?? 0); at += 1) {
        start = Math.max(start, finish[before[at] ?? 0] ?? 0)
      }
      finish[step] = start + triangular(random(), min[step] ?? 0, likely[step] ?? 0, max[step] ?? 0)
    }
    purchase[run] = finish[task.purchase] ?? 0
    if (run % runsBetweenReports === 0) report(run / runs)
  }
  return { purchase }
}

/** The length below which a share of all lengths lies, when they are spread as a triangle. */
function triangular(share: number, min: number, likely: number, max: number): number {
  if (min === max) return min
  const peak = (likely - min) / (max - min)
  return share < peak
    ? min + Math.sqrt(share * (max - min) * (likely - min))
    : max - Math.sqrt((1 - share) * (max - min) * (max - likely))
}
