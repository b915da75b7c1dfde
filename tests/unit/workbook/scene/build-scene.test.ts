import { criticalPathOf } from '@workbook/analysis/schedule/critical-path'
import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { forAudience } from '@workbook/audience/for-audience'
import type { Step } from '@workbook/model/step'
import type { Workbook } from '@workbook/model/workbook'
import { createSceneBuilder, type DrawnScenes } from '@workbook/scene/build-scene'
import type { Mark, Scene } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'
import { byId, northwind, personAt, sequence, sheetId, stepAt, today, workbookOf } from './northwind'

function drawn(workbook: Workbook, build = createSceneBuilder()): Scene {
  return build(workbook, sheetId, sheetFacts(workbook, sheetId, today), today)
}

function textsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.mark === 'text' ? mark.text : []))
}

function boxOf(scene: Scene, id: string) {
  const box = scene.boxes.find((candidate) => candidate.id === id)
  if (!box) throw new Error(`${id} was not drawn`)
  return box
}

function withStep(workbook: Workbook, id: string, change: Partial<Step>): Workbook {
  const step = workbook.steps.get(id)
  if (!step) throw new Error(`No step ${id}`)
  return { ...workbook, steps: new Map(workbook.steps).set(id, { ...step, ...change }) }
}

/** Draws the workbook, then its changed version with the same builder and facts that remember. */
function drawnTwice(before: Workbook, after: Workbook): [Scene, Scene] {
  const build = createSceneBuilder()
  const facts = sheetFacts(before, sheetId, today)
  const first = build(before, sheetId, facts, today)
  return [first, build(after, sheetId, sheetFacts(after, sheetId, today, facts), today)]
}

describe('what stays the same object', () => {
  test('the whole scene when nothing changed', () => {
    const workbook = northwind()
    const [first, second] = drawnTwice(workbook, workbook)
    expect(second).toBe(first)
  })

  test('every box but the one whose title changed', () => {
    const workbook = northwind()
    const [first, second] = drawnTwice(workbook, withStep(workbook, 'sign', { title: 'Sign at last' }))
    const changed = second.boxes.filter((box) => !first.boxes.includes(box)).map(({ id }) => id)
    expect(changed).toEqual(['sign'])
    expect(second.stages).toBe(first.stages)
  })

  test('a link whose end got another title keeps its way and says the new name', () => {
    const workbook = northwind()
    const [first, second] = drawnTwice(workbook, withStep(workbook, 'order', { title: 'Order it' }))
    const before = first.links.find(({ id }) => id === 'sign-order')
    const after = second.links.find(({ id }) => id === 'sign-order')
    expect(after?.marks).toBe(before?.marks)
    expect(after?.name).toBe('From Sign the agreement to Order it')
  })

  test('links far away from a box that moved', () => {
    const workbook = northwind()
    const [first, second] = drawnTwice(workbook, withStep(workbook, 'order', { y: 460 }))
    const changed = second.links.filter((link) => !first.links.includes(link)).map(({ id }) => id)
    expect(changed).toContain('sign-order')
    expect(changed.filter((id) => !id.startsWith('tom-'))).toEqual(['sign-order'])
  })

  test('nothing of a sheet is remembered on another one', () => {
    const build = createSceneBuilder()
    const workbook = northwind()
    drawn(workbook, build)
    const other = build(workbook, 'legal', new Map(), today)
    expect(other.boxes).toEqual([])
    expect(other.links).toEqual([])
  })
})

describe('the two faces of one view', () => {
  /** Draws our face, then the client's with the memory of both. */
  function bothFaces(workbook: Workbook): readonly [own: Scene, client: Scene] {
    const memory: DrawnScenes = new Map()
    const criticalPath = criticalPathOf(scheduleOf(workbook, today))
    const own = createSceneBuilder('internal', memory)
    const ours = own(workbook, sheetId, sheetFacts(workbook, sheetId, today), today, { criticalPath })
    const seen = forAudience(workbook, 'client').workbook
    const client = createSceneBuilder('client', memory)
    return [ours, client(seen, sheetId, sheetFacts(seen, sheetId, today), today)]
  }

  test('have their links in common where the same boxes stand around them', () => {
    const [ours, client] = bothFaces({ ...northwind(), notes: new Map() })
    const waysOf = ({ links }: Scene) => new Map(links.map(({ id, points }) => [id, points]))
    const other = [...waysOf(client)].filter(([id, points]) => points !== waysOf(ours).get(id))
    expect(client.links.length).toBeGreaterThan(5)
    // How likely this branch is stands on our face alone.
    expect(other.map(([id]) => id)).toEqual(['steering-sign'])
  })

  test.each([
    ['everything is for the client', northwind()],
    ['a step between others is ours', withStep(northwind(), 'sign', { visibility: 'internal' })],
  ])('show a client what is drawn for a client alone, when %s', (_case, workbook) => {
    const seen = forAudience(workbook, 'client').workbook
    expect(bothFaces(workbook)[1]).toEqual(drawn(seen, createSceneBuilder('client')))
  })
})

describe('a box that comes or goes', () => {
  test('gives a link another way when it stands on the old one', () => {
    const a = stepAt(null, 0, 0, { id: 'a' })
    const b = stepAt(null, 800, 0, { id: 'b' })
    const links = byId([sequence('a', 'b')])
    const free = workbookOf({ steps: byId([a, b]), links })
    const blocked = workbookOf({ steps: byId([a, b, stepAt(null, 400, 0, { id: 'between' })]), links })
    const [first, second] = drawnTwice(free, blocked)
    expect(first.links[0]?.points).toHaveLength(2)
    expect(second.links[0]?.points.length).toBeGreaterThan(2)
  })
})

describe('a step’s card', () => {
  test('says title, people and date', () => {
    expect(textsOf(boxOf(drawn(northwind()), 'budget').marks)).toEqual([
      'Approve budget line',
      'PR',
      'TB',
      '27 Nov',
    ])
  })

  test('says late in words, and the year when it is another one', () => {
    const scene = drawn(northwind())
    expect(textsOf(boxOf(scene, 'shortlist').marks)).toContain('20 Nov · late')
    expect(textsOf(boxOf(scene, 'privacy').marks)).toContain('30 Jan 2027')
  })

  test('is called by title, kind and status', () => {
    expect(boxOf(drawn(northwind()), 'budget').name).toBe('Approve budget line, approval, in progress')
  })

  test('is described with what a screen reader needs beyond that', () => {
    const { description } = boxOf(drawn(northwind()), 'shortlist')
    expect(description).toBe(
      'can be taken now; with Julia Dorn; due 20 Nov 2026; late; confirmed by nobody; no action of ours',
    )
  })

  test('the one next step carries a badge, the others that are ready do not', () => {
    const scene = drawn(northwind())
    const badged = scene.boxes.filter(({ marks }) => textsOf(marks).includes('NEXT')).map(({ id }) => id)
    expect(badged).toEqual(['shortlist'])
  })

  test('shows nothing that a client may not see when drawn for a client', () => {
    const { workbook } = forAudience(northwind(), 'client')
    const scene = drawn(workbook, createSceneBuilder('client'))
    expect(boxOf(scene, 'budget').description).toBe('with Priya Raman, Tom Becker; due 27 Nov 2026')
    expect(boxOf(scene, 'julia').name).toBe('Julia Dorn, person')
    expect(textsOf(scene.boxes.flatMap(({ marks }) => marks))).not.toContain('champion')
  })

  test('has room for its texts', () => {
    const long =
      'Agree the complete contract set with procurement, legal and the works council of both plants'
    const workbook = workbookOf({ steps: byId([stepAt(null, 0, 0, { id: 'long', title: long })]) })
    const [box] = drawn(workbook).boxes
    const lines = textsOf(box?.marks ?? []).slice(0, 2)
    expect(lines[1]).toMatch(/…$/)
  })

  test.each([24, 40, 60])('of %i pixels stays whole', (side) => {
    const tiny = workbookOf({
      steps: byId([stepAt(null, 0, 0, { id: 'tiny', title: 'Sign', width: side, height: side })]),
    })
    const [box] = drawn(tiny).boxes
    expect(box?.bounds).toEqual({ x: 0, y: 0, width: side, height: side })
    expect(box?.marks.length).toBeGreaterThan(0)
    expect(box?.simpleMarks.length).toBeGreaterThan(0)
  })
})

describe('people and notes', () => {
  test('a placeholder goes by the role that it holds open', () => {
    const scene = drawn(northwind())
    expect(boxOf(scene, 'signatory').name).toBe('Signatory, placeholder, stance unknown')
    expect(textsOf(boxOf(scene, 'signatory').marks)).toContain('not yet known')
  })

  test('somebody who left is told so', () => {
    const workbook = workbookOf({
      stakeholders: byId([personAt(null, 0, 0, { id: 'x', name: 'Max Alt', left: true })]),
    })
    expect(textsOf(drawn(workbook).boxes[0]?.marks ?? [])).toContain('has left')
  })

  test('steps come in reading order, then people, then notes', () => {
    const kinds = drawn(northwind()).boxes.map(({ kind }) => kind)
    expect(kinds).toEqual([...Array(17).fill('steps'), ...Array(5).fill('stakeholders'), 'notes'])
  })
})

describe('the sheet as a whole', () => {
  test('stages adjoin and tell their progress', () => {
    const [recognise, define] = drawn(northwind()).stages
    expect(recognise).toMatchObject({ title: 'Recognise', x: 0, width: 232, done: 3, total: 3, share: 1 })
    expect(define).toMatchObject({ x: 232, done: 2, total: 3 })
  })

  test('the extent holds every box and every link', () => {
    const { extent, boxes, links } = drawn(northwind())
    for (const { bounds } of [...boxes, ...links]) {
      expect(bounds.x).toBeGreaterThanOrEqual(extent.x)
      expect(bounds.y).toBeGreaterThanOrEqual(extent.y)
      expect(bounds.x + bounds.width).toBeLessThanOrEqual(extent.x + extent.width)
      expect(bounds.y + bounds.height).toBeLessThanOrEqual(extent.y + extent.height)
    }
  })

  test('an empty sheet is headings only', () => {
    expect(drawn(workbookOf({})).extent).toEqual({ x: 0, y: -56, width: 0, height: 80 })
  })
})
