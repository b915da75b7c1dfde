import { simulate } from '@workbook/analysis/forecast/simulate'
import { editRecord } from '@workbook/commands/edit-record'
import { success } from '@workbook/model/result'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDocumentStore } from '../../../renderer/store/document-store'
import { createForecastStore, type RunForecast } from '../../../renderer/store/forecast-store'
import { givenContext } from '../workbook/commands/run-command'
import { givenWorkbook, step } from '../workbook/given-workbook'

const days = { min: 5, max: 10, unit: 'working' } as const
const deal = givenWorkbook({ steps: [step('order', { kind: 'purchase', duration: days })] })

function given(run: RunForecast) {
  const document = createDocumentStore(deal, givenContext)
  return { document, forecast: createForecastStore({ document, today: () => '2026-11-24', run }) }
}
const runs = () => vi.fn<RunForecast>(async (task) => success(simulate(task)))

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the forecast of a window', () => {
  it('is made only while somebody watches', async () => {
    const run = runs()
    const { forecast } = given(run)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(run).not.toHaveBeenCalled()

    const stop = forecast.watch()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(forecast.getState().forecast?.runs).toBe(10_000)
    expect(forecast.getState().progress).toBeNull()
    stop()
  })

  it('is made anew once after a burst of edits, and the one under way is called off', async () => {
    const run = runs()
    const { document, forecast } = given(run)
    forecast.watch()
    await vi.advanceTimersByTimeAsync(1_000)
    const before = run.mock.calls.length
    const first = forecast.getState().forecast
    for (const max of [20, 30, 40]) {
      document.execute(editRecord, { kind: 'steps', id: 'order', changes: { duration: { ...days, max } } })
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(run.mock.calls.length).toBe(before)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(run.mock.calls.length).toBe(before + 2)
    expect(forecast.getState().forecast?.percentiles?.p90).not.toBe(first?.percentiles?.p90)
  })

  it('of a workbook that is no more is thrown away', async () => {
    const answers: (() => void)[] = []
    const slow: RunForecast = (task) =>
      new Promise((resolve) => answers.push(() => resolve(success(simulate(task)))))
    const { document, forecast } = given(slow)
    forecast.watch()
    await vi.advanceTimersByTimeAsync(400)
    document.execute(editRecord, { kind: 'steps', id: 'order', changes: { kind: 'task' } })
    for (const answer of answers.splice(0)) answer()
    await vi.advanceTimersByTimeAsync(10)
    expect(forecast.getState().forecast).toBeNull()
  })

  it('is nothing when a worker breaks', async () => {
    const { forecast } = given(async () => ({ ok: false, error: { code: 'broken', message: 'no worker' } }))
    forecast.watch()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(forecast.getState()).toEqual({ forecast: null, progress: null })
  })
})
