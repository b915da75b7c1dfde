import { obstacleMap } from '@workbook/scene/obstacles'
import { describe, expect, test } from 'vitest'
import { insertionUnder } from '../../../../renderer/canvas/connect/insertion'
import type { BoxDrag } from '../../../../renderer/canvas/drag/box-drag'
import { createMapView } from '../../../../renderer/canvas/view/map-view'
import { createStores } from '../../../../renderer/store/stores'
import { byId, part, personAt, sequence, stepAt, workbookOf } from '../../workbook/scene/northwind'

const stores = createStores(
  workbookOf({
    sheets: byId([{ id: 'buying', title: 'Buying process', order: 0 }]),
    steps: byId([
      stepAt(null, 0, 0, { id: 'a' }),
      stepAt(null, 600, 0, { id: 'b' }),
      stepAt(null, 300, 400, { id: 'free' }),
      stepAt(null, 300, 600, { id: 'linked' }),
    ]),
    stakeholders: byId([personAt(null, 0, 400, { id: 'tom' })]),
    links: byId([sequence('a', 'b'), sequence('a', 'linked'), part('owns', 'tom', 'free')]),
  }),
)
const scene = stores.selectors.scene()
if (!scene) throw new Error('Nothing was drawn')
const view = createMapView(stores, scene, { x: 0, y: 0, zoom: 1 }, { width: 800, height: 600 })

function held(keys: BoxDrag['keys'], by: BoxDrag['by']): BoxDrag {
  const [grabbed] = keys
  if (!grabbed) throw new Error('Nothing is held')
  return { grabbed, keys, by, guides: [], dropStageId: null, obstacles: obstacleMap([]) }
}

describe('a step that is held over a link', () => {
  test('is put into it', () => {
    const insertion = insertionUnder(view, held(new Set(['steps:free']), { x: 0, y: -400 }))
    expect([insertion?.link.id, insertion?.step.id]).toEqual(['a-b', 'free'])
  })

  test('is only moved where it merely touches the line', () => {
    expect(insertionUnder(view, held(new Set(['steps:free']), { x: 0, y: -365 }))).toBe(null)
  })

  test('is only moved when it has links of its own, when it is a person, or when several are held', () => {
    expect(insertionUnder(view, held(new Set(['steps:linked']), { x: 0, y: -600 }))).toBe(null)
    expect(insertionUnder(view, held(new Set(['stakeholders:tom']), { x: 300, y: -380 }))).toBe(null)
    expect(insertionUnder(view, held(new Set(['steps:free', 'stakeholders:tom']), { x: 0, y: -400 }))).toBe(
      null,
    )
  })
})
