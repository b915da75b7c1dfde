import { sheetFacts } from '@workbook/analysis/sheet-facts'
import type { RecordKey } from '@workbook/model/records'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import type { Point } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'
import { linkBeside, walkFromBox, walkFromLink } from '../../../../renderer/canvas/gestures/walk'
import { createSceneIndex, type SceneIndex } from '../../../../renderer/canvas/view/scene-index'
import {
  byId,
  part,
  personAt,
  sequence,
  sheetId,
  stepAt,
  today,
  workbookOf,
} from '../../workbook/scene/northwind'

// start leads to up, beside and far below; up and beside lead to end; lone stands apart, tom below start.
const workbook = workbookOf({
  steps: byId([
    stepAt(null, 0, 200, { id: 'start' }),
    stepAt(null, 300, 0, { id: 'up' }),
    stepAt(null, 300, 200, { id: 'beside' }),
    stepAt(null, 300, 600, { id: 'far' }),
    stepAt(null, 600, 100, { id: 'end' }),
    stepAt(null, 300, 400, { id: 'lone' }),
  ]),
  stakeholders: byId([personAt(null, 0, 500, { id: 'tom' })]),
  links: byId([
    sequence('start', 'up'),
    sequence('start', 'beside'),
    sequence('start', 'far'),
    sequence('up', 'end'),
    sequence('beside', 'end'),
    part('owns', 'tom', 'start'),
  ]),
})
const index: SceneIndex = createSceneIndex(
  createSceneBuilder()(workbook, sheetId, sheetFacts(workbook, sheetId, today), today),
)
const arrows: Readonly<Record<string, Point>> = {
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

function walk(from: string, arrow: keyof typeof arrows): RecordKey | null {
  const box = index.box((from === 'tom' ? `stakeholders:${from}` : `steps:${from}`) as RecordKey)
  const towards = arrows[arrow]
  if (!box || !towards) throw new Error('No such way')
  return walkFromBox(index, box, towards)
}

describe('arrow keys', () => {
  test.each([
    // along links, the nearest of several
    ['start', 'right', 'steps:beside'],
    ['up', 'left', 'steps:start'],
    ['beside', 'right', 'steps:end'],
    ['end', 'left', 'steps:up'],
    // between those that run beside each other, past what has no part in it
    ['beside', 'up', 'steps:up'],
    ['up', 'down', 'steps:beside'],
    ['beside', 'down', 'steps:far'],
    // with nothing linked to the nearest box there
    ['lone', 'up', 'steps:beside'],
    ['start', 'down', 'stakeholders:tom'],
    ['tom', 'up', 'steps:start'],
    ['tom', 'right', 'steps:lone'],
    // and nowhere at the edge
    ['start', 'left', null],
    ['end', 'right', null],
  ])('from %s %s to %s', (from, arrow, to) => {
    expect(walk(from, arrow)).toBe(to)
  })

  test('with the command key go onto a link, forward or back', () => {
    const box = index.box('steps:beside')
    if (!box) throw new Error('No such box')
    expect(linkBeside(index, box, { x: 1, y: 0 })).toBe('links:beside-end')
    expect(linkBeside(index, box, { x: -1, y: 0 })).toBe('links:start-beside')
    const lone = index.box('steps:lone')
    expect(lone && linkBeside(index, lone, { x: 1, y: 0 })).toBe(null)
  })

  test('from a link go to its ends and to the links beside it', () => {
    const link = index.link('links:start-beside')
    if (!link) throw new Error('No such link')
    expect(walkFromLink(index, link, { x: 1, y: 0 })).toBe('steps:beside')
    expect(walkFromLink(index, link, { x: -1, y: 0 })).toBe('steps:start')
    const beside = new Set([
      walkFromLink(index, link, { x: 0, y: 1 }),
      walkFromLink(index, link, { x: 0, y: -1 }),
    ])
    expect(beside.has('links:start-beside')).toBe(false)
    expect(beside.size).toBe(2)
  })
})
