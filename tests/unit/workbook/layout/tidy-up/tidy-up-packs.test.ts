import { readFileSync } from 'node:fs'
import { parseWorkbook } from '@workbook/format/parse'
import type { Workbook } from '@workbook/model/workbook'
import { overlap } from '@workbook/scene/rectangles'
import type { Point, SceneLink } from '@workbook/scene/scene'
import { templateById } from '@workbook/templates/catalogue'
import { templateIds } from '@workbook/templates/template-ids'
import { workbookFromTemplate } from '@workbook/templates/workbook-from-template'
import { beforeAll, describe, expect, it } from 'vitest'
import { overlaps } from '../overlaps'
import { crossingsOn, sceneOf, tidied } from './tidied'

function sample(name: string): Workbook {
  const read = parseWorkbook(readFileSync(`resources/samples/${name}.buymap`, 'utf8'))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.workbook
}

function made(templateId: string): Workbook {
  const template = templateById(templateId)
  if (!template) throw new Error(`No template ${templateId}`)
  let count = 0
  const newId = () => {
    count += 1
    return `id-${count}`
  }
  return workbookFromTemplate(template, { newId, now: '2026-11-24T08:00:00Z', client: 'Acme', app: 'test' })
}

function haveCommonEnd(one: SceneLink, other: SceneLink): boolean {
  return one.sourceId === other.sourceId || one.targetId === other.targetId
}

/** The longest stretch that two lines have in common, in sheet pixels. */
function sharedLength({ points }: SceneLink, other: SceneLink): number {
  const stretches = (way: readonly Point[]) =>
    way.slice(1).map((to, index) => [way[index] ?? to, to] as const)
  const lengths = stretches(points).flatMap(([a, b]) =>
    stretches(other.points).flatMap(([c, d]) => [
      ...(a.x === b.x && c.x === d.x && Math.abs(a.x - c.x) < 2 ? [common(a.y, b.y, c.y, d.y)] : []),
      ...(a.y === b.y && c.y === d.y && Math.abs(a.y - c.y) < 2 ? [common(a.x, b.x, c.x, d.x)] : []),
    ]),
  )
  return Math.max(0, ...lengths)
}

function common(a: number, b: number, c: number, d: number): number {
  return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d))
}

const sheets: readonly (readonly [string, string, Workbook])[] = [
  ...templateIds.map((id) => [id, made(id)] as const),
  ...['northwind-foods', 'first-look'].map((name) => [name, sample(name)] as const),
].flatMap(([name, workbook]) => [...workbook.sheets.keys()].map((id) => [name, id, workbook] as const))

describe.each(sheets)('%s, %s, tidied up', (_, sheetId, before) => {
  let after: Workbook
  beforeAll(async () => {
    after = await tidied(before, sheetId)
    // The search for few crossings takes seconds on a busy machine.
  }, 60_000)

  it('has no box on another', () => {
    expect(overlaps(after, 8)).toEqual([])
  })

  it('has fewer crossings than before, and none where there were none', () => {
    const crossings = { before: crossingsOn(before, sheetId), after: crossingsOn(after, sheetId) }

    if (crossings.before === 0) expect(crossings.after).toBe(0)
    else expect(crossings.after).toBeLessThan(crossings.before)
  })

  it('has links that can be told apart: none runs on another one, no label lies on another', () => {
    const { links } = sceneOf(after, sheetId)
    const pairs = links.flatMap((one, index) => links.slice(index + 1).map((other) => [one, other] as const))
    const apart = pairs.filter(([{ kind }, other]) => kind === 'sequence' && other.kind === 'sequence')
    const onOneWay = apart.filter(
      ([one, other]) => !haveCommonEnd(one, other) && sharedLength(one, other) > 20,
    )
    const onOneLabel = pairs.filter(
      ([{ label }, other]) => label && other.label && overlap(label, other.label),
    )

    expect([...onOneWay, ...onOneLabel].map(([one, other]) => `${one.name} / ${other.name}`)).toEqual([])
  })

  it('leaves every step in its stage', () => {
    for (const { id, stageId } of before.steps.values()) expect(after.steps.get(id)?.stageId).toBe(stageId)
  })
})
