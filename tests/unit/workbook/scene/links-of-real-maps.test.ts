import { readFileSync } from 'node:fs'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { forAudience } from '@workbook/audience/for-audience'
import { parseWorkbook } from '@workbook/format/parse'
import type { Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { around, overlap } from '@workbook/scene/rectangles'
import type { Scene, SceneLink } from '@workbook/scene/scene'
import { templateById } from '@workbook/templates/catalogue'
import { templateIds } from '@workbook/templates/template-ids'
import { workbookFromTemplate } from '@workbook/templates/workbook-from-template'
import { describe, expect, test } from 'vitest'
import { today } from './northwind'

function sample(name: string): Workbook {
  const read = parseWorkbook(readFileSync(`resources/samples/${name}.buymap`, 'utf8'))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.workbook
}

function fromTemplate(id: string): Workbook {
  const template = templateById(id)
  if (!template) throw new Error(`No template ${id}`)
  let count = 0
  const newId = () => {
    count += 1
    return `id-${count}`
  }
  return workbookFromTemplate(template, { newId, now: `${today}T08:00:00Z`, client: 'Acme', app: 'test' })
}

const workbooks: readonly (readonly [string, Workbook])[] = [
  ...['northwind-foods', 'first-look'].map((name) => [name, sample(name)] as const),
  ...templateIds.map((id) => [id, fromTemplate(id)] as const),
]

/** Every sheet as we see it, and as a client gets it: the pages of the PDF and the SVG are drawn from these. */
function scenesOf(workbook: Workbook): Scene[] {
  return (['internal', 'client'] as const).flatMap((audience) => {
    const { workbook: seen } = forAudience(workbook, audience)
    return [...seen.sheets.keys()].map((sheetId) =>
      createSceneBuilder(audience)(seen, sheetId, sheetFacts(seen, sheetId, today), today),
    )
  })
}

function boxesBehind({ points }: SceneLink, { boxes }: Scene): string[] {
  const stretches = points.slice(1).map((to, index) => around([points[index] ?? to, to]))
  return boxes
    .filter(({ bounds }) => stretches.some((stretch) => overlap(bounds, stretch)))
    .map(({ id }) => id)
}

describe.each(workbooks)('on every sheet of %s', (_name, workbook) => {
  const scenes = scenesOf(workbook)

  test('links have right angles only and run behind no box', () => {
    const faults = scenes.flatMap((scene) =>
      scene.links.flatMap((link) => {
        const isOrthogonal = link.points.every((point, index) => {
          const before = link.points[index - 1]
          return !before || before.x === point.x || before.y === point.y
        })
        const behind = boxesBehind(link, scene)
        return isOrthogonal && behind.length === 0 ? [] : [`${link.name}: ${behind.join(', ')}`]
      }),
    )
    expect(faults).toEqual([])
  })
})
