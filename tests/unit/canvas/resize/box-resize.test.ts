import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type BoxResizing, createBoxResizing, pulled } from '../../../../renderer/canvas/resize/box-resize'
import { givenWorkbook, note, person, step } from '../../workbook/given-workbook'
import { type GivenMap, givenMap } from '../given-map'

const box = { x: 8, y: 16, width: 192, height: 80 }
const limits = { minimum: { width: 112, height: 40 }, largest: 2_000 }

describe('edges of a box', () => {
  it.each([
    ['bottom right grows on the grid', { x: 1, y: 1 }, { x: 21, y: 5 }, false, { width: 216, height: 88 }],
    [
      'top left keeps the opposite corner',
      { x: -1, y: -1 },
      { x: -16, y: -8 },
      false,
      { x: -8, y: 8, width: 208, height: 88 },
    ],
    ['freely, to the pixel', { x: 1, y: 0 }, { x: 3.4, y: 99 }, true, { width: 195 }],
    ['no smaller than it may be', { x: 1, y: 1 }, { x: -500, y: -500 }, false, { width: 112, height: 40 }],
    ['nor when pulled from the other side', { x: -1, y: 0 }, { x: 500, y: 0 }, false, { x: 88, width: 112 }],
    ['no larger than it may be', { x: 1, y: 0 }, { x: 9_999, y: 0 }, false, { width: 2_000 }],
  ] as const)('%s', (_, edges, by, freely, expected) => {
    expect(pulled(box, edges, by, limits, freely)).toEqual({ ...box, ...expected })
  })
})

describe('resizing on the map', () => {
  let map: GivenMap
  let resize: BoxResizing
  beforeAll(() => {
    vi.stubGlobal('requestAnimationFrame', () => 0)
  })
  const given = (locked = false) => {
    map = givenMap(
      givenWorkbook({
        steps: [step('prove', { locked })],
        notes: [note('n')],
        stakeholders: [person('Tom')],
      }),
    )
    resize = createBoxResizing(map.view)
    map.view.start()
  }
  const proof = () => map.stores.document.getState().workbook.steps.get('prove')

  it('is one undo step with a name, and nothing before it is let go', () => {
    given()
    resize.pull('steps:prove', { x: 1, y: 1 }, { x: 40, y: 16 }, false)
    expect(proof()?.width).toBeUndefined()
    resize.drop()
    expect(proof()).toMatchObject({ width: 236, height: 96 })
    expect(map.stores.document.getState().history.done.at(-1)?.label).toBe('Resize prove')
    map.stores.document.undo()
    expect(proof()?.width).toBeUndefined()
  })

  it('leaves no trace when it is called off or comes back to where it was', () => {
    given()
    resize.pull('steps:prove', { x: 1, y: 1 }, { x: 40, y: 16 }, false)
    resize.cancel()
    expect(map.view.state.getState().resize).toBeNull()
    expect(map.stores.document.getState().history.done).toHaveLength(0)
  })

  it('by keys is one undo step for a burst', () => {
    given()
    resize.by('notes:n', { x: 8, y: 0 })
    resize.by('notes:n', { x: 8, y: 8 })
    expect(map.stores.document.getState().history.done).toHaveLength(1)
  })

  it('leaves a locked box as it is', () => {
    given(true)
    resize.by('steps:prove', { x: 8, y: 0 })
    expect(proof()?.width).toBeUndefined()
  })
})
