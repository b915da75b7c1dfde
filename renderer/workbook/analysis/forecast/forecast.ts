import type { Id, IsoDay } from '../../model/values'
import type { Network } from '../schedule/network'
import { dayEndingAt, instantOf, snapped } from '../schedule/work-time'
import type { ForecastSample } from './forecast-task'

/** A part of the spread of purchase dates. */
export interface ForecastBin {
  readonly from: IsoDay
  readonly to: IsoDay
  /** The share of all runs whose purchase falls into these days. */
  readonly share: number
}

/** When the client is likely to buy. */
export interface Forecast {
  readonly runs: number
  /** What is forecast: the purchase, or the end of all steps where no step of the map is the purchase. */
  readonly of: 'purchase' | 'end'
  /** The share of runs that come to a purchase: at a decision the client may turn elsewhere. */
  readonly chanceOfPurchase: number
  /** Days by which 10, 50, 80 and 90 of a hundred purchases have happened; null when no run comes to one. */
  readonly percentiles: { readonly [P in 'p10' | 'p50' | 'p80' | 'p90']: IsoDay } | null
  /** The share of all runs with a purchase by the client's date; null without a date. */
  readonly chanceOfClientDate: number | null
  /** In what share of the purchases a step was on the path that decided the date. */
  readonly criticality: ReadonlyMap<Id, number>
  readonly histogram: readonly ForecastBin[]
}

/** Bars that a person can tell apart in a small picture. */
const mostBins = 24

/** What a sample of runs over a network says. */
export function forecastOf(
  network: Network,
  sample: ForecastSample,
  clientDate: IsoDay | undefined,
): Forecast {
  const { time } = network
  const runs = sample.finish.length
  const purchases = sample.finish.filter(Number.isFinite).sort()
  const by = (share: number) => dayEndingAt(time, purchases[Math.ceil(share * purchases.length) - 1] ?? 0)
  const deadline = clientDate === undefined ? null : instantOf(time, clientDate) + 1
  const inTime = deadline === null ? 0 : purchases.filter((instant) => snapped(instant) <= deadline).length
  return {
    runs,
    of: network.problems.some(({ kind }) => kind === 'no-purchase') ? 'end' : 'purchase',
    chanceOfPurchase: purchases.length / Math.max(1, runs),
    percentiles: purchases.length === 0 ? null : { p10: by(0.1), p50: by(0.5), p80: by(0.8), p90: by(0.9) },
    chanceOfClientDate: deadline === null ? null : inTime / Math.max(1, runs),
    criticality: criticalityOf(network, sample, purchases.length),
    histogram: histogramOf(network, purchases, runs),
  }
}

function criticalityOf({ ofStep, activities }: Network, { critical }: ForecastSample, purchases: number) {
  const shares = new Map<Id, number>()
  for (const [id, { last }] of ofStep) {
    const state = activities[last]?.state
    if (state === 'done' || state === 'passed') continue
    shares.set(id, purchases === 0 ? 0 : (critical[last] ?? 0) / purchases)
  }
  return shares
}

function histogramOf({ time }: Network, purchases: Float64Array, runs: number): ForecastBin[] {
  const dayOf = (instant: number) => Math.max(0, Math.ceil(snapped(instant)) - 1)
  const first = dayOf(purchases[0] ?? 0)
  const days = purchases.length === 0 ? 0 : dayOf(purchases[purchases.length - 1] ?? 0) - first + 1
  const width = Math.max(1, Math.ceil(days / mostBins))
  const counts = new Array<number>(Math.ceil(days / width)).fill(0)
  for (const instant of purchases) {
    const bin = Math.floor((dayOf(instant) - first) / width)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts.map((count, bin) => ({
    from: dayEndingAt(time, first + bin * width + 1),
    to: dayEndingAt(time, first + (bin + 1) * width),
    share: count / runs,
  }))
}

/** The samples of runs that were shared out, as one. */
export function mergedSamples(samples: readonly ForecastSample[]): ForecastSample {
  const finish = new Float64Array(samples.reduce((runs, sample) => runs + sample.finish.length, 0))
  const critical = new Uint32Array(samples[0]?.critical.length ?? 0)
  let at = 0
  for (const sample of samples) {
    finish.set(sample.finish, at)
    at += sample.finish.length
    sample.critical.forEach((count, index) => {
      critical[index] = (critical[index] ?? 0) + count
    })
  }
  return { finish, critical }
}
