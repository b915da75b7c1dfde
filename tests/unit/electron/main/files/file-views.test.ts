import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  createFileViews,
  type FileViews,
  fileViewsSchema,
  noViews,
} from '../../../../../electron/main/files/file-views'
import { openStore } from '../../../../../electron/main/files/json-store'
import { givenFolder } from './given-files'

async function givenViews(
  path = join(givenFolder(), 'views.json'),
): Promise<{ views: FileViews; path: string }> {
  const store = await openStore({
    path,
    schema: fileViewsSchema,
    defaults: noViews,
    onDamaged: () => undefined,
  })
  return { path, views: createFileViews(store, (cause) => expect.unreachable(String(cause))) }
}

const view = {
  view: 'people',
  sheetId: 'legal',
  sidePanel: 'outline',
  inspectorShown: false,
  minimap: true,
  panelWidths: { left: 300, right: 400 },
  viewports: { legal: { x: -20.5, y: 10, zoom: 0.75 } },
}
const place = { x: 5, y: 6, width: 1000, height: 700, maximized: false }

describe('how files are looked at', () => {
  test('is remembered for each file on its own, after a new start too', async () => {
    const { views, path } = await givenViews()
    views.noteView('/deals/a.buymap', view)
    views.notePlace('/deals/b.buymap', place)
    await views.write()

    const { views: again } = await givenViews(path)
    expect(again.viewOf('/deals/a.buymap')).toEqual(view)
    expect(again.viewOf('/deals/b.buymap')).toBeNull()
    expect(again.placeFor('/deals/b.buymap')).toEqual(place)
  })

  test('a file that is not known, and the start screen, open where the last window stood', async () => {
    const { views } = await givenViews()
    expect(views.placeFor(null)).toBeNull()
    views.notePlace('/deals/a.buymap', place)
    views.notePlace(null, { ...place, x: 99 })
    expect(views.placeFor('/deals/a.buymap')).toEqual(place)
    expect(views.placeFor('/deals/other.buymap')).toEqual({ ...place, x: 99 })
    expect(views.placeFor(null)).toEqual({ ...place, x: 99 })
  })

  test('keeps both when one of view and place changes', async () => {
    const { views } = await givenViews()
    views.noteView('/a', view)
    views.notePlace('/a', place)
    views.noteView('/a', { ...view, view: 'map' })
    expect(views.viewOf('/a')?.view).toBe('map')
    expect(views.placeFor('/a')).toEqual(place)
  })

  test('is forgotten for the file that was not used for the longest time', async () => {
    const { views } = await givenViews()
    for (let count = 0; count < 205; count += 1) views.noteView(`/deals/${count}`, view)
    expect(views.viewOf('/deals/4')).toBeNull()
    expect(views.viewOf('/deals/5')).toEqual(view)
  })

  test.each(['', '{', '[]', '{"lastPlace":{"x":1e99},"files":[]}', '{"files":"x"}'])(
    'in a damaged file (%j) is nothing',
    async (content) => {
      const path = join(givenFolder(), 'views.json')
      writeFileSync(path, content)
      const { views } = await givenViews(path)
      expect(views.placeFor(null)).toBeNull()
    },
  )
})
