import { criticalPathOf } from '@workbook/analysis/schedule/critical-path'
import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import type { Workbook } from '@workbook/model/workbook'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { legendOf } from '@workbook/scene/legend'
import type { Mark, Scene } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'
import { byId, sequence, sheetId, stepAt, today, workbookOf } from './northwind'

const days = (likely: number) => ({ min: likely, likely, max: likely, unit: 'working' as const })

/** Two ways from the start to the purchase; the longer one decides. */
function twoWays(): Workbook {
  const steps = [
    stepAt(null, 0, 0, { id: 'start', duration: days(1) }),
    stepAt(null, 300, 0, { id: 'legal', duration: days(10) }),
    stepAt(null, 300, 200, { id: 'security', duration: days(5) }),
    stepAt(null, 600, 0, { id: 'sign', kind: 'purchase', duration: days(1) }),
  ]
  const links = [
    sequence('start', 'legal'),
    sequence('start', 'security'),
    sequence('legal', 'sign'),
    sequence('security', 'sign'),
  ]
  const sheets = byId([{ id: sheetId, title: 'Map', order: 0 }])
  return workbookOf({ sheets, steps: byId(steps), links: byId(links) })
}

/** The same deal after the longer way became the shorter one. */
function withShortLegal(workbook: Workbook): Workbook {
  const legal = stepAt(null, 300, 0, { id: 'legal', duration: days(2) })
  return { ...workbook, steps: new Map(workbook.steps).set('legal', legal) }
}

const pathOf = (workbook: Workbook) => criticalPathOf(scheduleOf(workbook, today))

function draw(
  workbook: Workbook,
  build = createSceneBuilder(),
  facts = sheetFacts(workbook, sheetId, today),
): Scene {
  return build(workbook, sheetId, facts, today, { criticalPath: pathOf(workbook) })
}

const outlineOf = (scene: Scene, id: string) => widest(scene.boxes.find((box) => box.id === id)?.marks)
const lineOf = (scene: Scene, id: string) => widest(scene.links.find((link) => link.id === id)?.marks)

function widest(marks: readonly Mark[] = []): number {
  return Math.max(...marks.map((mark) => (mark.mark === 'text' ? 0 : (mark.strokeWidth ?? 0))))
}

describe('the critical path on the map', () => {
  test('is a heavier outline and a heavier line', () => {
    const scene = draw(twoWays())
    expect(outlineOf(scene, 'legal')).toBeGreaterThan(outlineOf(scene, 'security'))
    expect(lineOf(scene, 'legal-sign')).toBeGreaterThan(lineOf(scene, 'security-sign'))
  })

  test('is said to a screen reader', () => {
    const words = (id: string) => draw(twoWays()).boxes.find((box) => box.id === id)?.description
    expect(words('legal')).toContain('on the critical path')
    expect(words('security')).not.toContain('critical')
  })

  test('is in the legend where it is drawn', () => {
    const workbook = twoWays()
    const facts = sheetFacts(workbook, sheetId, today)
    const words = (audience: 'internal' | 'client', path = pathOf(workbook)) =>
      legendOf(workbook, sheetId, facts, audience, path).map((item) => item.words)
    const entry = 'critical path: a delay delays the purchase'
    expect(words('internal')).toContain(entry)
    expect(words('client')).not.toContain(entry)
    expect(words('internal', { steps: new Set(), links: new Set() })).not.toContain(entry)
  })

  test('is never drawn for a client, even when it is handed over', () => {
    const workbook = twoWays()
    const facts = sheetFacts(workbook, sheetId, today)
    const bare = createSceneBuilder('client')(workbook, sheetId, facts, today)
    expect(JSON.stringify(draw(workbook, createSceneBuilder('client')))).toBe(JSON.stringify(bare))
  })

  test('goes over to another way: links change their ink and keep their way, all else stays as it was', () => {
    const build = createSceneBuilder()
    const workbook = twoWays()
    const facts = sheetFacts(workbook, sheetId, today)
    const before = draw(workbook, build, facts)
    const changed = withShortLegal(workbook)
    const after = draw(changed, build, sheetFacts(changed, sheetId, today, facts))
    const [was, is] = [before, after].map((scene) => scene.links.find(({ id }) => id === 'security-sign'))
    expect(is?.points).toBe(was?.points)
    expect(lineOf(after, 'security-sign')).toBe(lineOf(before, 'legal-sign'))
    expect(lineOf(after, 'legal-sign')).toBe(lineOf(before, 'security-sign'))
    expect(is).toEqual(draw(changed).links.find(({ id }) => id === 'security-sign'))
    const kept = after.boxes.filter((box) => before.boxes.includes(box)).map(({ id }) => id)
    expect(kept).toEqual(expect.arrayContaining(['start', 'sign']))
  })
})
