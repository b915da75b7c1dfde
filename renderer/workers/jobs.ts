import type { ForecastSample, ForecastTask } from '@workbook/analysis/forecast/forecast-task'
import type { TidyPlan, TidyTask } from '@workbook/layout/tidy-up/tidy-task'

/** What runs in workers, by name: one entry file each, named NAME.worker.ts. Inputs and outputs are plain data. */
export interface Jobs {
  readonly 'tidy-up': { readonly input: TidyTask; readonly output: TidyPlan }
  readonly forecast: { readonly input: ForecastTask; readonly output: ForecastSample }
}

/** Name of a job. */
export type JobName = keyof Jobs

/** What goes into a job. */
export type InputOf<N extends JobName> = Jobs[N]['input']

/** What comes out of it. */
export type OutputOf<N extends JobName> = Jobs[N]['output']

/** Hears how much of a job is done, from 0 to 1. */
export type ReportProgress = (share: number) => void

/** What a worker says to the window. */
export type WorkerMessage<Output> =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly output: Output }
  | { readonly type: 'failed'; readonly message: string }
