import type { Step } from '@workbook/model/step'
import type { Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import type { Scene } from '@workbook/scene/scene'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byId, sequence, sheetId, stepAt, today, workbookOf } from '../unit/workbook/scene/northwind'

const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 700 }) })
const sheet = fc
  .array(place, { minLength: 3, maxLength: 14 })
  .map((places): Step[] =>
    places.map(({ x, y }, index) => stepAt(null, x, y, { id: `s${index}`, width: 96, height: 40 })),
  )

function workbookWith(steps: readonly Step[]): Workbook {
  const links = steps.slice(1).map((step, index) => sequence(steps[index]?.id ?? '', step.id))
  return workbookOf({ steps: byId(steps), links: byId(links) })
}

function waysOf({ links }: Scene) {
  return links.map(({ id, points }) => [id, points])
}

test('after any move the links run as if the sheet had been drawn anew', () => {
  fc.assert(
    fc.property(sheet, fc.array(fc.tuple(fc.nat(), place), { maxLength: 4 }), (steps, moves) => {
      const build = createSceneBuilder()
      const draw = (now: readonly Step[], builder = build) =>
        builder(workbookWith(now), sheetId, new Map(), today)
      let now = steps
      draw(now)
      for (const [index, to] of moves) {
        now = now.map((step, at) => (at === index % now.length ? { ...step, ...to } : step))
        expect(waysOf(draw(now))).toEqual(waysOf(draw(now, createSceneBuilder())))
      }
    }),
    { numRuns: 60 },
  )
})
