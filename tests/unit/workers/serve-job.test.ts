import type { ForecastTask } from '@workbook/analysis/forecast/forecast-task'
import { expect, test, vi } from 'vitest'
import { serveJob, type WorkerScope } from '../../../renderer/workers/serve-job'

function givenScope() {
  const said: unknown[] = []
  let listen: (event: { readonly data: unknown }) => void = () => expect.fail('nobody listens')
  const scope: WorkerScope = {
    addEventListener: (_type, listener) => {
      listen = listener
    },
    postMessage: (message) => said.push(message),
  }
  return { scope, said, send: (data: unknown) => listen({ data }) }
}

test('a worker answers an input with progress and output', async () => {
  const { scope, said, send } = givenScope()
  const sample = { finish: new Float64Array([3]), critical: new Uint32Array(1) }
  serveJob(
    'forecast',
    (_task, report) => {
      report(0.5)
      return sample
    },
    scope,
  )
  send({} as ForecastTask)
  await vi.waitFor(() => expect(said).toHaveLength(2))
  expect(said).toEqual([
    { type: 'progress', share: 0.5 },
    { type: 'done', output: sample },
  ])
})

test('a bug in a job is said, not lost', async () => {
  const { scope, said, send } = givenScope()
  serveJob(
    'forecast',
    () => {
      throw new Error('a bug')
    },
    scope,
  )
  send({} as ForecastTask)
  await vi.waitFor(() => expect(said).toHaveLength(1))
  expect(said[0]).toMatchObject({ type: 'failed', message: expect.stringContaining('a bug') })
})
