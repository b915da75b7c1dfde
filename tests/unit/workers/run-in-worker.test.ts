import type { ForecastTask } from '@workbook/analysis/forecast/forecast-task'
import { describe, expect, test } from 'vitest'
import { createJobRunner } from '../../../renderer/workers/run-in-worker'

const task = {} as ForecastTask

/** A worker that says what a test makes it say, and remembers what was done to it. */
class SpokenFor extends EventTarget {
  readonly inputs: unknown[] = []
  terminated = false

  postMessage(input: unknown): void {
    this.inputs.push(input)
  }

  terminate(): void {
    this.terminated = true
  }

  say(data: unknown): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function givenRunner() {
  const started: SpokenFor[] = []
  const run = createJobRunner(() => {
    const worker = new SpokenFor()
    started.push(worker)
    return worker as unknown as Worker
  })
  const worker = (index: number) => started[index] ?? expect.fail(`worker ${index} was not started`)
  return { run, started, worker }
}

describe('a job in a worker', () => {
  test('hands over its input, reports progress and resolves with its output', async () => {
    const { run, worker } = givenRunner()
    const shares: number[] = []
    const result = run('forecast', task, { onProgress: (share) => shares.push(share) })
    worker(0).say({ type: 'progress', share: 0.5 })
    worker(0).say({ type: 'done', output: 'sample' })
    expect(await result).toEqual({ ok: true, value: 'sample' })
    expect(worker(0).inputs).toEqual([task])
    expect(shares).toEqual([0.5])
  })

  test('is called off by ending its worker, and the next one starts afresh', async () => {
    const { run, worker, started } = givenRunner()
    const abort = new AbortController()
    const result = run('forecast', task, { signal: abort.signal })
    abort.abort()
    expect(await result).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(worker(0).terminated).toBe(true)
    void run('forecast', task)
    expect(started).toHaveLength(2)
  })

  test('starts no worker when it was called off before', async () => {
    const { run, started } = givenRunner()
    expect(await run('forecast', task, { signal: AbortSignal.abort() })).toMatchObject({ ok: false })
    expect(started).toHaveLength(0)
  })

  test('uses a worker again that has done its job, and hears nothing of the job before', async () => {
    const { run, worker, started } = givenRunner()
    const abort = new AbortController()
    const first = run('forecast', task, { signal: abort.signal })
    worker(0).say({ type: 'done', output: 1 })
    await first
    const second = run('forecast', task)
    abort.abort()
    worker(0).say({ type: 'done', output: 2 })
    expect(await second).toEqual({ ok: true, value: 2 })
    expect(started).toHaveLength(1)
  })

  test('runs beside another one in a worker of its own', () => {
    const { run, started } = givenRunner()
    void run('forecast', task)
    void run('forecast', task)
    expect(started).toHaveLength(2)
  })

  test.each([
    ['fails', (worker: SpokenFor) => worker.say({ type: 'failed', message: 'a bug' }), 'a bug'],
    [
      'cannot be started',
      (worker: SpokenFor) => worker.dispatchEvent(Object.assign(new Event('error'), { message: '' })),
      'no worker',
    ],
  ])('that %s is a failure and its worker is not used again', async (_name, breakIt, message) => {
    const { run, worker } = givenRunner()
    const result = run('forecast', task)
    breakIt(worker(0))
    expect(await result).toEqual({ ok: false, error: { code: 'broken', message } })
    expect(worker(0).terminated).toBe(true)
  })
})
