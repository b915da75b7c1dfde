import { editPlan } from '@workbook/commands/edit-plan'
import { describe, expect, test } from 'vitest'
import { rowsDroppedOn, rowsMovedBy } from '../../../../renderer/views/plan/move-rows'
import { byOwner, byStage, placeInGroup } from '../../../../renderer/views/plan/plan-groupings'
import { planRows } from '../../../../renderer/views/plan/plan-rows'
import { stepCells } from '../../../../renderer/views/plan/step-cells'
import { run } from '../../workbook/commands/run-command'
import { givenWorkbook, participation, person, step } from '../../workbook/given-workbook'

const workbook = givenWorkbook({
  steps: [
    step('a', { y: 0, duration: { min: 2, max: 4, unit: 'calendar' } }),
    step('b', { y: 120 }),
    step('c', { y: 240 }),
    step('d', { stageId: 'contract' }),
    step('out', { stageId: null }),
    step('legal', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [person('tom', { name: 'Tom Becker' }), person('dorn', { name: 'Dorn, Julia' })],
  links: [participation('tom', 'a'), participation('tom', 'b'), participation('dorn', 'b')],
})
const onMap = [...workbook.steps.values()].filter(({ sheetId }) => sheetId === 'map')
const sheets = [...workbook.sheets.values()]
const rows = planRows(
  workbook,
  sheets.map((sheet) => ({ sheet, facts: new Map() })),
  new Map(),
)

describe('rows', () => {
  test('come sheet by sheet as a person reads them, and stay the same objects while they are the same', () => {
    expect(rows.map(({ step: { id } }) => id)).toEqual(['a', 'b', 'c', 'd', 'out', 'legal'])
    const { after } = run(editPlan, workbook, {
      edits: [{ stepId: 'b', edit: { changes: { status: 'done' } } }],
      added: [],
      label: 'Set',
    })
    const again = planRows(
      after,
      sheets.map((sheet) => ({ sheet, facts: new Map() })),
      new Map(),
      rows,
    )
    expect(again.map((row, index) => row === rows[index])).toEqual([true, false, true, true, true, true])
  })
})

describe('moving rows', () => {
  const moved = (ids: string[], by: -1 | 1) => rowsMovedBy(workbook, onMap, ids, by)
  test.each([
    [['b'], -1, { stageId: 'evaluate', beforeId: 'a' }],
    [['a'], 1, { stageId: 'evaluate', beforeId: 'c' }],
    [['a', 'b'], 1, { stageId: 'evaluate', beforeId: null }],
    // Into the stage beside, also when it is empty.
    [['c'], 1, { stageId: 'approve', beforeId: null }],
    [['d'], -1, { stageId: 'approve', beforeId: null }],
    [['d'], 1, { stageId: null, beforeId: 'out' }],
  ] as const)('%j by %i', (ids, by, where) => {
    expect(moved([...ids], by)).toMatchObject({ ok: true, value: { stepIds: ids, ...where } })
  })

  test('ends at both ends with a sentence', () => {
    expect(moved(['a'], -1)).toEqual({ ok: false, error: 'It is the first step already.' })
    expect(moved(['out'], 1)).toEqual({ ok: false, error: 'It is the last step already.' })
    expect(moved([], 1)).toEqual({ ok: false, error: 'Select the steps to move first.' })
    expect(rowsMovedBy(workbook, [...workbook.steps.values()], ['a', 'legal'], 1)).toMatchObject({
      ok: false,
    })
  })

  test('dropping puts rows before the one they are dropped on', () => {
    expect(rowsDroppedOn(onMap, ['a', 'b'], step('d', { stageId: 'contract' }))).toMatchObject({
      value: { stepIds: ['a', 'b'], stageId: 'contract', beforeId: 'd' },
    })
    expect(rowsDroppedOn(onMap, ['a'], step('a'))).toEqual({
      ok: false,
      error: 'The steps are there already.',
    })
    expect(rowsDroppedOn([...workbook.steps.values()], ['legal'], step('d'))).toMatchObject({ ok: false })
  })
})

describe('groups', () => {
  test('by stage name the sheet where there are several, and what is outside comes last', () => {
    const [map] = sheets
    expect(byStage(workbook, map ? [map] : [], rows).groups.map(({ title }) => title)).toEqual([
      'Evaluate',
      'Approve',
      'Contract',
      'No stage',
    ])
    expect(
      byStage(workbook, sheets, rows)
        .groups.map(({ title }) => title)
        .slice(-1),
    ).toEqual(['Legal review · Steps'])
  })

  test('by owner keep people who own together together, and nobody last', () => {
    expect(byOwner(rows).groups.map(({ title }) => title)).toEqual([
      'Dorn, Julia and Tom Becker',
      'Tom Becker',
      'Nobody yet',
    ])
  })

  test('say where a step goes that is added in them', () => {
    expect(placeInGroup(workbook, 'map', 'stage', 'map approve')).toMatchObject({ stageId: 'approve' })
    expect(placeInGroup(workbook, 'map', 'stage', 'legal ')).toMatchObject({
      sheetId: 'legal',
      stageId: null,
    })
    expect(placeInGroup(workbook, 'map', 'owner', 'tom dorn')).toMatchObject({
      stageId: 'contract',
      edit: { participants: [{ role: 'owns', people: [{ id: 'tom' }, { id: 'dorn' }] }] },
    })
    expect(placeInGroup(workbook, 'map', null, '')).toMatchObject({ stageId: 'contract', edit: {} })
  })
})

describe('cells of steps', () => {
  const a = workbook.steps.get('a') ?? null
  const context = {
    workbook,
    today: '2026-11-24',
    sheetId: 'map',
    step: a,
    origin: { pasted: false },
  } as const
  const people = (text: string) => {
    const read = stepCells.owner?.(text, context)
    return read?.ok ? read.value.participants?.[0]?.people : read
  }

  test.each([
    ['stage', 'appr', { stageId: 'approve' }],
    ['stage', '', { stageId: null }],
    ['status', '', { changes: { status: 'unknown' } }],
    ['unit', 'working', { changes: { duration: { min: 2, max: 4, unit: 'working' } } }],
    ['min', '1,5', { days: { part: 'min', figure: 1.5 } }],
    ['action', ' Bring\nfigures ', { action: 'Bring figures' }],
    ['title', '', { changes: { title: '' } }],
  ])('%s reads %j', (column, text, edit) => {
    expect(stepCells[column]?.(text, context)).toEqual({ ok: true, value: edit })
  })

  test.each([
    ['kind', '', 'A step needs a kind.'],
    ['visibility', '', 'A step is for the client or internal.'],
    ['stage', 'Sign', 'No stage of this sheet is called “Sign”. There is: Evaluate, Approve, Contract.'],
    ['max', 'many', '“many” is not a number. Write digits, such as 10.'],
  ])('%s refuses %j', (column, text, sentence) => {
    expect(stepCells[column]?.(text, context)).toEqual({ ok: false, error: sentence })
  })

  test('people are known by name, with commas in a name or between names', () => {
    expect(people('tom becker')).toEqual([{ id: 'tom' }])
    expect(people('Dorn, Julia')).toEqual([{ id: 'dorn' }])
    expect(people('Tom; Dorn, Julia')).toEqual([{ id: 'tom' }, { id: 'dorn' }])
    expect(people('Tom Becker, Tom')).toEqual([{ id: 'tom' }, { id: 'tom' }])
    expect(people('Ann Lee, Bob Ray')).toEqual([{ name: 'Ann Lee, Bob Ray' }])
    expect(people('tbd')).toEqual([])
    expect(people('')).toEqual([])
  })
})
