import type { RecordKey } from '@workbook/model/records'
import { describe, expect, it } from 'vitest'
import { createBoxDragging } from '../../../../renderer/canvas/drag/box-drag'
import { givenWorkbook, note, step } from '../../workbook/given-workbook'
import { givenMap } from '../given-map'

const free = { altKey: true, shiftKey: false }
const snapping = { altKey: false, shiftKey: false }

function givenDrag(selected: readonly RecordKey[] = []) {
  const steps = [
    step('a', { x: 4, y: 0 }),
    step('b', { stageId: 'contract', x: 4, y: 300 }),
    step('fixed', { y: 600, locked: true }),
  ]
  const { stores, view } = givenMap(givenWorkbook({ steps, notes: [note('n', { x: 10, y: 900 })] }))
  stores.session.select(selected)
  return {
    drag: createBoxDragging(view),
    stores,
    now: () => view.state.getState().drag,
    step: (id: string) => stores.document.getState().workbook.steps.get(id),
  }
}

describe('dragging boxes', () => {
  it('moves them in the document only when they are dropped, as one undo step', () => {
    const { drag, stores, step: at, now } = givenDrag()
    drag.begin('steps:a', { x: 4, y: 0 })
    drag.moveTo({ x: 41, y: 53 }, free)
    drag.moveTo({ x: 54, y: 57 }, free)

    expect(now()?.by).toEqual({ x: 50, y: 57 })
    expect(at('a')).toMatchObject({ x: 4, y: 0 })
    drag.drop()
    expect(at('a')).toMatchObject({ x: 54, y: 57 })
    expect(now()).toBe(null)
    stores.document.undo()
    expect(at('a')).toMatchObject({ x: 4, y: 0 })
    expect(stores.document.undo()).toBe(false)
  })

  it('leaves no trace when it is cancelled, whatever the pointer does afterwards', () => {
    const { drag, stores, step: at, now } = givenDrag()
    drag.begin('steps:a', { x: 4, y: 0 })
    drag.moveTo({ x: 400, y: 57 }, free)
    drag.cancel()
    drag.moveTo({ x: 500, y: 60 }, free)
    drag.drop()

    expect(now()).toBe(null)
    expect(at('a')).toMatchObject({ stageId: 'evaluate', x: 4, y: 0 })
    expect(stores.document.getState().history.done).toEqual([])
  })

  it('changes the stage of a step dropped in another column, and shows it on the way', () => {
    const { drag, step: at, now } = givenDrag()
    drag.begin('steps:a', { x: 4, y: 0 })
    drag.moveTo({ x: 210, y: 0 }, free)

    expect(now()?.dropStageId).toBe('approve')
    drag.drop()
    expect(at('a')).toMatchObject({ stageId: 'approve', x: 10 })
  })

  it('carries all that is selected, except what is locked', () => {
    const { drag, step: at, stores } = givenDrag(['steps:a', 'steps:fixed', 'notes:n'])
    drag.begin('steps:a', { x: 4, y: 0 })
    drag.moveTo({ x: 4, y: 40 }, free)
    drag.drop()

    expect(at('a')?.y).toBe(40)
    expect(at('fixed')?.y).toBe(600)
    expect(stores.document.getState().workbook.notes.get('n')?.y).toBe(940)
  })

  it('snaps to what stands in line and shows the line', () => {
    const { drag, now } = givenDrag()
    drag.begin('steps:a', { x: 4, y: 0 })
    // Four pixels beside the step "b", which stands at 404 and 300.
    drag.moveTo({ x: 408, y: 100 }, snapping)

    expect(now()?.by.x).toBe(400)
    expect(now()?.guides).toContainEqual({ kind: 'alignment', axis: 'x', at: 404, from: 104, to: 380 })
  })

  it('snaps to the grid where nothing else is near', () => {
    const { drag, now } = givenDrag()
    drag.begin('steps:a', { x: 4, y: 0 })
    drag.moveTo({ x: 4, y: 205 }, snapping)

    expect(now()?.by.y).toBe(208)
  })

  it('follows Alt and Shift at once while the pointer stands still', () => {
    const { drag, now } = givenDrag()
    drag.begin('steps:a', { x: 4, y: 0 })
    drag.moveTo({ x: 67, y: 205 }, snapping)
    drag.keysChanged(free)
    expect(now()?.by).toEqual({ x: 63, y: 205 })
    expect(now()?.guides).toEqual([])

    drag.keysChanged({ altKey: true, shiftKey: true })
    expect(now()?.by).toEqual({ x: 0, y: 205 })
  })
})
