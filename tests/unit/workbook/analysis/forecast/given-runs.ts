import { type Forecast, forecastOf } from '@workbook/analysis/forecast/forecast'
import { forecastModel } from '@workbook/analysis/forecast/forecast-model'
import type { ForecastSample } from '@workbook/analysis/forecast/forecast-task'
import { simulate } from '@workbook/analysis/forecast/simulate'
import { buildNetwork } from '@workbook/analysis/schedule/build-network'
import type { Workbook } from '@workbook/model/workbook'
import { dealOf } from '@workbook/model/workbook'
import { monday } from '../schedule/given-plan'

export interface Runs {
  readonly sample: ForecastSample
  readonly forecast: Forecast
  /** Days from today's beginning to the purchase, a run each; infinite without one. */
  readonly days: readonly number[]
}

/** Many runs over a plan, seen from a Monday. */
export function givenRuns(workbook: Workbook, runs = 20_000, seed = 1): Runs {
  const network = buildNetwork(workbook, monday)
  const model = forecastModel(network)
  if (!model) throw new Error('The plan has nothing to forecast')
  const sample = simulate({ model, seed, firstRun: 0, runs })
  return {
    sample,
    forecast: forecastOf(network, sample, dealOf(workbook).clientDate),
    days: [...sample.finish].map((instant) => instant - network.now),
  }
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}

/** The share of values that are a number, apart from dust. */
export function shareOf(values: readonly number[], wanted: number): number {
  const isWanted = (value: number) => value === wanted || Math.abs(value - wanted) < 1e-6
  return values.filter(isWanted).length / values.length
}

/** How far a share found in so many runs may lie from its true value: five standard errors. */
export function errorOf(share: number, runs: number): number {
  return 5 * Math.sqrt((share * (1 - share)) / runs) + 1e-9
}
