/** A deal as numbers, for many runs over it; steps stand in an order in which each comes after those before it. */
export interface ForecastTask {
  /** Shortest, most likely and longest working days of each step. */
  readonly min: Float64Array
  readonly likely: Float64Array
  readonly max: Float64Array
  /** The steps before step `i` are `before[from[i]]` up to, without it, `before[from[i + 1]]`. */
  readonly from: Int32Array
  readonly before: Int32Array
  /** The step whose end is forecast. */
  readonly purchase: number
  readonly runs: number
  readonly seed: number
}

/** What the runs came to. */
export interface ForecastSample {
  /** Working days until the purchase is done, a run each. */
  readonly purchase: Float64Array
}
