/**
 * A deal as numbers, for many runs over it. Activities stand in an order in which each comes after those it depends
 * on; lists of an activity's own (dependencies, outcomes) are cut out of one array: those of activity `i` stand from
 * `first[i]` up to, without it, `first[i + 1]`. Instants and spans as in the schedule. Plain data, to be handed to a
 * worker.
 */
export interface ForecastModel {
  readonly time: ForecastTime
  /** The instant at which today begins. */
  readonly now: number
  /** The earliest instant at which an activity may begin. */
  readonly notBefore: Float64Array
  /** When what has started began and what is done ended; NaN for the rest. */
  readonly start: Float64Array
  readonly finish: Float64Array
  /** Before which what has started cannot be over. */
  readonly soonest: Float64Array
  readonly min: Float64Array
  readonly max: Float64Array
  /** Where the likeliest length lies between `min` (0) and `max` (1); {@link evenly} where no length is likelier. */
  readonly peak: Float64Array
  /** 1 where the length counts calendar days. */
  readonly isCalendar: Uint8Array
  readonly dependencies: ForecastDependencies
  readonly outcomes: ForecastOutcomes
  /** The activities of which the last to end is what is forecast; runs in which none happens have no date. */
  readonly targets: Int32Array
  readonly turns: ForecastTurns
}

/** The peak of a length of which any value is as likely as another. */
export const evenly = -1

/** The calendar, as in the schedule's `WorkTime`. */
export interface ForecastTime {
  readonly end: number
  readonly pace: number
  readonly workBefore: Int32Array
  readonly workingDays: Int32Array
}

/** What activities wait for. */
export interface ForecastDependencies {
  readonly first: Int32Array
  readonly from: Int32Array
  readonly lag: Float64Array
  readonly isCalendarLag: Uint8Array
  /** Which outcome of `from` it needs; -1 when it follows in any case. */
  readonly outcome: Int32Array
}

/** How activities may end. */
export interface ForecastOutcomes {
  readonly first: Int32Array
  readonly chance: Float64Array
  /** Where another round begins; -1 when the outcome leads on. */
  readonly backTo: Int32Array
  readonly lag: Float64Array
  readonly isCalendarLag: Uint8Array
  /** What another round goes through again: cut out of `round` by outcome. */
  readonly firstOfRound: Int32Array
  readonly round: Int32Array
}

/** Outcomes after which a target does not happen any more, whatever else leads to it: lists by place in `targets`. */
export interface ForecastTurns {
  readonly first: Int32Array
  readonly from: Int32Array
  readonly outcome: Int32Array
}

/** Runs over a deal. Each run has a stream of random numbers of its own, so that runs can be shared out. */
export interface ForecastTask {
  readonly model: ForecastModel
  readonly seed: number
  readonly firstRun: number
  readonly runs: number
}

/** What the runs came to. */
export interface ForecastSample {
  /** The instant of the purchase, a run each; infinite in a run without one. */
  readonly finish: Float64Array
  /** In how many runs with a purchase each activity was on the path that decided its date. */
  readonly critical: Uint32Array
}
