import { describe, expect, test } from 'vitest'
import { matrixCells, ratingBeside } from '../../../../renderer/views/people/matrix'
import { personCells } from '../../../../renderer/views/people/person-cells'
import { peopleWrite } from '../../../../renderer/views/people/write-people'
import { givenWorkbook, person } from '../../workbook/given-workbook'

const workbook = givenWorkbook({
  stakeholders: [
    person('tom', { name: 'Tom Becker', influence: 'high' }),
    person('tomas', { name: 'Tomas Berg', left: true }),
    person('open', { name: '', placeholder: true, jobTitle: 'Works council' }),
  ],
})
const context = { workbook, today: '2026-11-24', origin: { pasted: false } } as const

describe('cells of people', () => {
  test.each([
    ['name', 'Lena\nWirth', { changes: { name: 'Lena Wirth', placeholder: false } }],
    ['name', '', { changes: { name: '', placeholder: true } }],
    ['influence', 'hi', { changes: { influence: 'high' } }],
    ['disposition', '', { changes: { disposition: undefined } }],
    ['buyingRoles', 'Champion, user; champ', { changes: { buyingRoles: ['champion', 'user'] } }],
    ['buyingRoles', '', { changes: { buyingRoles: undefined } }],
    ['lastContact', '3 Nov', { changes: { lastContact: '2026-11-03' } }],
    ['manager', 'tom becker', { managerId: 'tom' }],
    ['manager', 'works', { managerId: 'open' }],
    ['manager', '', { managerId: null }],
  ])('%s reads %j', (column, text, edit) => {
    expect(personCells[column]?.(text, context)).toEqual({ ok: true, value: edit })
  })

  test.each([
    ['influence', 'huge', '“huge” is none of: Unknown, Low, Medium, High.'],
    ['side', '', 'A person is with the client or outside.'],
    ['manager', 'Ann', 'Nobody here is called “Ann”. Add the person first.'],
    ['manager', 'tom', 'Several people are called “tom”. Choose one on the map.'],
  ])('%s refuses %j', (column, text, sentence) => {
    expect(personCells[column]?.(text, context)).toEqual({ ok: false, error: sentence })
  })

  test('a change of cells becomes one input, and says what it could not read', () => {
    const { input, refused } = peopleWrite({
      workbook,
      today: '2026-11-24',
      sheetId: 'map',
      titles: new Map([['influence', 'Influence']]),
      change: {
        kind: 'paste',
        cells: [
          { rowId: 'tom', columnId: 'influence', text: 'low' },
          { rowId: 'open', columnId: 'influence', text: 'x' },
        ],
        added: [{ group: '', cells: [{ columnId: 'name', text: 'Ann' }] }],
      },
    })
    expect(input.edits).toEqual([{ stakeholderId: 'tom', edit: { changes: { influence: 'low' } } }])
    expect(input.added?.people).toEqual([{ changes: { name: 'Ann', placeholder: false } }])
    expect(input.label).toBe('Paste influence of 2 people')
    expect(refused.map(({ rowId }) => rowId)).toEqual(['open'])
  })
})

describe('the matrix', () => {
  test('has a lane for what is unknown, and nobody who has left', () => {
    const cells = matrixCells(workbook.stakeholders.values())
    expect([...cells].map(([key, people]) => [key, people.map(({ id }) => id)])).toEqual([
      ['high unknown', ['tom']],
      ['unknown unknown', ['open']],
    ])
  })

  test('a step beside a cell ends at the edges', () => {
    const corner = { influence: 'high', disposition: 'unknown' } as const
    expect(ratingBeside(corner, 'ArrowUp')).toBe(null)
    expect(ratingBeside(corner, 'ArrowLeft')).toBe(null)
    expect(ratingBeside(corner, 'ArrowRight')).toEqual({ influence: 'high', disposition: 'opponent' })
    expect(ratingBeside(corner, 'ArrowDown')).toEqual({ influence: 'medium', disposition: 'unknown' })
    expect(ratingBeside(corner, 'x')).toBe(null)
  })
})
