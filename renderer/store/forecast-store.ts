import { type Forecast, forecastOf, mergedSamples } from '@workbook/analysis/forecast/forecast'
import type { ForecastSample, ForecastTask } from '@workbook/analysis/forecast/forecast-task'
import { forecastTasks } from '@workbook/analysis/forecast/forecast-tasks'
import { buildNetwork } from '@workbook/analysis/schedule/build-network'
import type { Result } from '@workbook/model/result'
import type { IsoDay } from '@workbook/model/values'
import { dealOf } from '@workbook/model/workbook'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DocumentStore } from './document-store'

export interface ForecastState {
  /** The newest forecast; null before the first, and when nothing is still to come. */
  readonly forecast: Forecast | null
  /** How much of a newer one is done, from 0 to 1; null while none is being made. */
  readonly progress: number | null
}

/** When the client is likely to buy: made anew off the main thread after each pause in editing. */
export interface ForecastStore
  extends Pick<StoreApi<ForecastState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Follows the document until the returned function is called; whoever shows a forecast watches. */
  watch(): () => void
}

/** Makes the runs of a forecast without holding up the window. */
export type RunForecast = (
  task: ForecastTask,
  options: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
) => Promise<Result<ForecastSample, unknown>>

interface Sources {
  readonly document: Pick<DocumentStore, 'getState' | 'subscribe'>
  readonly today: () => IsoDay
  readonly run: RunForecast
}

/** Milliseconds without an edit before a forecast is made anew. */
const pause = 300
/** As many as the slowest machine has cores. */
const parts = 2

export function createForecastStore({ document, today, run }: Sources): ForecastStore {
  const store = createStore<ForecastState>(() => ({ forecast: null, progress: null }))
  let watchers = 0
  let stop = () => {}

  async function make(signal: AbortSignal): Promise<void> {
    const { workbook } = document.getState()
    const network = buildNetwork(workbook, today())
    const tasks = forecastTasks(network, parts)
    if (!tasks) return store.setState({ forecast: null, progress: null })
    const shares = tasks.map(() => 0)
    const samples = await Promise.all(
      tasks.map((task, part) =>
        run(task, {
          signal,
          onProgress: (share) => {
            shares[part] = share
            if (!signal.aborted)
              store.setState({ progress: shares.reduce((sum, one) => sum + one, 0) / parts })
          },
        }),
      ),
    )
    // A newer forecast is on its way, and this one is of a workbook that is no more.
    if (signal.aborted) return
    const made: ForecastSample[] = samples.flatMap((sample) => (sample.ok ? [sample.value] : []))
    const isWhole = made.length === tasks.length
    const forecast = isWhole ? forecastOf(network, mergedSamples(made), dealOf(workbook).clientDate) : null
    store.setState({ forecast, progress: null })
  }

  function follow(): () => void {
    let abort = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      abort.abort()
      abort = new AbortController()
      const { signal } = abort
      // From here on one is on its way, so that nobody takes its absence for an answer.
      store.setState({ progress: 0 })
      timer = setTimeout(() => void make(signal), pause)
    }
    const unsubscribe = document.subscribe((state, before) => {
      if (state.workbook !== before.workbook) later()
    })
    later()
    return () => {
      unsubscribe()
      clearTimeout(timer)
      abort.abort()
      store.setState({ progress: null })
    }
  }

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    watch() {
      watchers += 1
      if (watchers === 1) stop = follow()
      return () => {
        watchers -= 1
        if (watchers === 0) stop()
      }
    },
  }
}
