// @vitest-environment happy-dom

import type { TidyTask } from '@workbook/layout/tidy-up/tidy-task'
import { tidyUp } from '@workbook/layout/tidy-up/tidy-up'
import { failure, success } from '@workbook/model/result'
import { beforeEach, describe, expect, test } from 'vitest'
import { tidyUpSheet } from '../../../renderer/actions/tidy-up-actions'
import { longJob } from '../../../renderer/store/long-job'
import { createStores, type Stores } from '../../../renderer/store/stores'
import type { RunInWorker } from '../../../renderer/workers/run-in-worker'
import { givenWorkbook, sequence, step } from '../workbook/given-workbook'
import { canvasControls } from './canvas-controls'

let stores: Stores
let asked: string[]

beforeEach(() => {
  const steps = [step('a', { y: 500 }), step('b', { x: 60, y: 20 })]
  stores = createStores(givenWorkbook({ steps, links: [sequence('a', 'b')] }))
  asked = []
  stores.session.setCanvas(canvasControls((what) => asked.push(what)))
})

/** Runs the job here, and whatever else is to happen meanwhile. */
const here = (meanwhile: () => void = () => {}) =>
  (async (_name, input) => {
    meanwhile()
    return success(await tidyUp(input as TidyTask))
  }) as RunInWorker

const heights = () => [...stores.document.getState().workbook.steps.values()].map(({ y }) => y)

describe('tidy up', () => {
  test('is one undo step that glides', async () => {
    await tidyUpSheet(stores, undefined, here())

    expect(heights()).toEqual([24, 144])
    expect(asked).toEqual(['glide'])
    stores.document.undo()
    expect(heights()).toEqual([500, 20])
    expect(stores.document.getState().history.done).toEqual([])
  })

  test('shows how far it is and can be called off', async () => {
    const cancelling = (async (_name, _input, { signal, onProgress } = {}) => {
      onProgress?.(0.5)
      expect(longJob.getState().job).toMatchObject({ title: 'Tidying up', share: 0.5 })
      longJob.getState().job?.cancel()
      expect(signal?.aborted).toBe(true)
      return failure({ code: 'cancelled', message: 'The job was called off' })
    }) as RunInWorker
    await tidyUpSheet(stores, undefined, cancelling)

    expect(heights()).toEqual([500, 20])
    expect(longJob.getState().job).toBe(null)
  })

  test('leaves a sheet alone that was changed meanwhile, or whose layout broke', async () => {
    const { workbook } = stores.document.getState()
    await tidyUpSheet(
      stores,
      undefined,
      here(() => stores.document.load({ ...workbook })),
    )
    await tidyUpSheet(stores, undefined, (async () =>
      failure({ code: 'broken', message: 'x' })) as RunInWorker)

    expect(heights()).toEqual([500, 20])
    expect(longJob.getState().job).toBe(null)
  })
})
