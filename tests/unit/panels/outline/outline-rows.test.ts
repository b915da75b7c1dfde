import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { isOpenByItself, outlineRows, wayTo } from '../../../../renderer/panels/outline/outline-rows'
import { createRowWords } from '../../../../renderer/panels/outline/row-words'
import {
  givenWorkbook,
  note,
  participation,
  person,
  relation,
  sequence,
  step,
} from '../../workbook/given-workbook'

const workbook = givenWorkbook({
  steps: [
    step('second', { y: 100, title: 'Approve budget', due: '2026-11-20' }),
    step('first', { title: 'Define needs', status: 'done' }),
    step('loose', { stageId: null, title: '' }),
    step('review', { sheetId: 'legal', stageId: null, title: 'Review terms' }),
  ],
  stakeholders: [
    person('tom', { name: 'Tom Becker' }),
    person('julia', {
      name: 'Julia Dorn',
      jobTitle: 'Head of planning',
      placements: [
        { sheetId: 'map', stageId: null, x: 0, y: 500 },
        { sheetId: 'legal', stageId: null, x: 0, y: 500 },
      ],
    }),
    person('nobody', { name: '', placeholder: true, jobTitle: 'Signatory', placements: [] }),
  ],
  links: [
    sequence('first', 'second'),
    participation('julia', 'second'),
    relation('julia', 'tom', 'reports-to'),
  ],
  notes: [note('reminder')],
})

function lines(of: Workbook, opened: readonly string[] = []): string[] {
  return outlineRows(of, (id, kind) => isOpenByItself(kind) || opened.includes(id)).map(
    ({ level, title }) => `${'- '.repeat(level - 1)}${title}`,
  )
}

describe('the outline', () => {
  test('lists sheets with their stages, steps, people and notes', () => {
    expect(lines(workbook)).toEqual([
      'Buying process',
      '- Evaluate',
      '- - Define needs',
      '- - Approve budget',
      '- Approve',
      '- Contract',
      '- In no stage',
      '- - Untitled step',
      '- People',
      '- - Julia Dorn',
      '- - Tom Becker',
      '- Notes',
      '- - Ask Tom, note',
      'Legal review',
      '- In no stage',
      '- - Review terms',
      '- People',
      '- - Julia Dorn',
      'People on no sheet',
      '- Signatory',
    ])
  })

  test('reads links from the end that they are opened at', () => {
    const all = lines(workbook, [
      'steps:first',
      'steps:second',
      'map/stakeholders:julia',
      'map/stakeholders:tom',
    ])
    expect(all.filter((line) => line.startsWith('- - - '))).toEqual([
      '- - - Then Approve budget',
      '- - - After Define needs',
      '- - - Julia Dorn owns it',
      '- - - Owns Approve budget',
      '- - - Reports to Tom Becker',
      '- - - Julia Dorn reports to them',
    ])
  })

  test('tells each line its place, and no two lines have the same id', () => {
    const rows = outlineRows(workbook, () => true)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    for (const row of rows) {
      const siblings = rows.filter(({ parentId }) => parentId === row.parentId)
      expect([row.position, row.siblings]).toEqual([siblings.indexOf(row) + 1, siblings.length])
    }
  })

  test('finds the way to a record, on the sheet that is shown', () => {
    expect(wayTo(workbook, 'steps:second', 'map')).toEqual(['steps:second', 'stages:evaluate', 'sheets:map'])
    expect(wayTo(workbook, 'stakeholders:julia', 'legal')).toEqual([
      'legal/stakeholders:julia',
      'legal/people',
      'sheets:legal',
    ])
    expect(wayTo(workbook, 'steps:gone', 'map')).toEqual([])
  })

  test('says in words what the signs of a step mean', () => {
    const describeRow = createRowWords(workbook, '2026-11-24')
    const row = outlineRows(workbook, () => true).find(({ id }) => id === 'steps:second')
    if (!row) throw new Error('The step has no line')

    const { name, description, remark, late } = describeRow(row)
    expect(name).toBe('Approve budget, task, not started')
    expect(description).toBe(
      'can be taken now; with Julia Dorn; due 20 Nov 2026; late; confirmed by nobody; no action of ours',
    )
    expect({ remark, late }).toEqual({ remark: 'JD · 20 Nov · late', late: true })
  })
})
