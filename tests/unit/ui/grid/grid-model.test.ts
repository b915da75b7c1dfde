import { describe, expect, test } from 'vitest'
import {
  clearedChange,
  copiedTable,
  draggedChange,
  filledChange,
  pastedChange,
  typedChange,
} from '../../../../renderer/ui/grid/grid-change'
import type { GridColumn } from '../../../../renderer/ui/grid/grid-column'
import {
  arrangeColumns,
  type GridLayout,
  shownColumns,
  sortsOf,
  withColumnAt,
  withColumnMoved,
  withFurtherSort,
  withHidden,
  withNextSort,
  withWidth,
} from '../../../../renderer/ui/grid/grid-layout'
import { type Grouping, gridLines } from '../../../../renderer/ui/grid/grid-lines'
import { moveByKey, tabTo } from '../../../../renderer/ui/grid/grid-moves'

interface Fruit {
  readonly id: string
  readonly name: string
  readonly colour: string
  readonly weight: number | null
}

const fruits: readonly Fruit[] = [
  { id: '1', name: 'Pear', colour: 'green', weight: 150 },
  { id: '2', name: 'apple 10', colour: 'red', weight: null },
  { id: '3', name: 'apple 9', colour: 'green', weight: 20 },
]

const text = { kind: 'text' } as const
const columns: readonly GridColumn<Fruit>[] = [
  { id: 'name', title: 'Name', width: 200, text: ({ name }) => name, editor: text },
  { id: 'colour', title: 'Colour', width: 100, text: ({ colour }) => colour, editor: text },
  {
    id: 'weight',
    title: 'Weight',
    width: 80,
    text: ({ weight }) => (weight === null ? '' : `${weight} g`),
    copied: ({ weight }) => String(weight ?? ''),
    sortBy: ({ weight }) => weight,
    editor: text,
  },
  { id: 'length', title: 'Length of name', width: 80, text: ({ name }) => String(name.length) },
]
const byColour: Grouping<Fruit> = {
  id: 'colour',
  title: 'Colour',
  groupOf: ({ colour }) => colour,
  groups: [
    { key: 'red', title: 'Red' },
    { key: 'green', title: 'Green' },
    { key: 'blue', title: 'Blue' },
  ],
}

function lines(options: Partial<Parameters<typeof gridLines<Fruit>>[0]> = {}) {
  const input = { rows: fruits, rowId: ({ id }: Fruit) => id, columns, sorts: [], grouping: null }
  return gridLines({ ...input, folded: new Set<string>(), canAdd: true, ...options })
}
const keys = (...options: Parameters<typeof lines>) => lines(...options).map(({ key }) => key)

describe('lines', () => {
  test('rows in their order with a line to add one', () => {
    expect(keys()).toEqual(['1', '2', '3', '+'])
    expect(keys({ canAdd: false })).toEqual(['1', '2', '3'])
  })

  test.each([
    ['name', 'up', ['3', '2', '1']],
    ['name', 'down', ['1', '2', '3']],
    ['weight', 'up', ['3', '1', '2']],
    ['weight', 'down', ['1', '3', '2']],
    ['colour', 'up', ['1', '3', '2']],
    ['gone', 'up', ['1', '2', '3']],
  ] as const)(
    'sorted by %s %s: numbers in words count, empty comes last, equals keep their order',
    (column, direction, expected) => {
      expect(keys({ sorts: [{ column, direction }], canAdd: false })).toEqual(expected)
    },
  )

  test('groups in their order, empty ones too, folded ones without their rows', () => {
    expect(keys({ grouping: byColour, folded: new Set(['red']) })).toEqual([
      'group red',
      'group green',
      '1',
      '3',
      '+green',
      'group blue',
      '+blue',
    ])
  })
})

describe('the cursor', () => {
  const size = { lines: 10, columns: 4, page: 3 }
  test.each([
    ['ArrowUp', false, { line: 0, column: 1 }, { line: -1, column: 1 }],
    ['ArrowUp', true, { line: 5, column: 1 }, { line: 0, column: 1 }],
    ['ArrowDown', false, { line: 9, column: 1 }, { line: 9, column: 1 }],
    ['ArrowDown', true, { line: 2, column: 1 }, { line: 9, column: 1 }],
    ['ArrowRight', false, { line: 2, column: 3 }, { line: 2, column: 3 }],
    ['Home', false, { line: 2, column: 3 }, { line: 2, column: 0 }],
    ['Home', true, { line: 2, column: 3 }, { line: 0, column: 0 }],
    ['End', true, { line: 2, column: 0 }, { line: 9, column: 3 }],
    ['PageDown', false, { line: 8, column: 0 }, { line: 9, column: 0 }],
    ['PageUp', false, { line: 1, column: 0 }, { line: 0, column: 0 }],
  ] as const)('%s (to the edge: %s) from %o', (key, toEdge, from, to) => {
    expect(moveByKey(from, { key, toEdge }, size)).toEqual(to)
  })

  test('Tab goes row by row and leaves at both ends', () => {
    expect(tabTo({ line: 0, column: 3 }, false, size)).toEqual({ line: 1, column: 0 })
    expect(tabTo({ line: 1, column: 0 }, true, size)).toEqual({ line: 0, column: 3 })
    expect(tabTo({ line: 9, column: 3 }, false, size)).toBe(null)
    expect(tabTo({ line: 0, column: 0 }, true, size)).toBe(null)
    expect(moveByKey({ line: 0, column: 0 }, { key: 'x', toEdge: false }, size)).toBe(null)
  })
})

describe('what is written', () => {
  const content = { lines: lines(), columns }
  const grouped = { lines: lines({ grouping: byColour }), columns }
  const range = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right })

  test('typing goes into the cursor’s column of every selected row', () => {
    expect(typedChange(content, range(0, 3, 0, 2), 1, 'blue').cells).toEqual([
      { rowId: '1', columnId: 'colour', text: 'blue' },
      { rowId: '2', columnId: 'colour', text: 'blue' },
      { rowId: '3', columnId: 'colour', text: 'blue' },
    ])
  })

  test('typing in the last line adds a row to its group', () => {
    const line = grouped.lines.length - 1
    expect(typedChange(grouped, range(line, line, 0, 0), 0, 'Plum')).toEqual({
      kind: 'type',
      cells: [],
      added: [{ group: 'blue', cells: [{ columnId: 'name', text: 'Plum' }] }],
    })
    expect(typedChange(grouped, range(line, line, 0, 0), 0, '').added).toEqual([])
  })

  test('Delete empties what is not empty and can be edited', () => {
    expect(clearedChange(content, range(1, 2, 2, 3)).cells).toEqual([
      { rowId: '3', columnId: 'weight', text: '' },
    ])
  })

  test('fill down copies the top row, or the row above a single one', () => {
    expect(filledChange(content, range(0, 2, 2, 3)).cells).toEqual([
      { rowId: '2', columnId: 'weight', text: '150' },
      { rowId: '3', columnId: 'weight', text: '150' },
    ])
    expect(filledChange(content, range(2, 2, 1, 1)).cells).toEqual([
      { rowId: '3', columnId: 'colour', text: 'red' },
    ])
    expect(filledChange(content, range(0, 0, 1, 1)).cells).toEqual([])
  })

  test('dragging the corner repeats the rows, down and up, past the headings of groups', () => {
    const grouped = { lines: lines({ grouping: byColour }), columns }
    const texts = (source: ReturnType<typeof range>, line: number, on = content) =>
      draggedChange(on, source, line).cells.map(({ rowId, text: said }) => `${rowId} ${said}`)
    expect(texts(range(0, 0, 1, 1), 2)).toEqual(['2 green', '3 green'])
    expect(texts(range(2, 2, 1, 1), 0)).toEqual(['1 green', '2 green'])
    expect(texts(range(0, 1, 1, 1), 2)).toEqual(['3 green'])
    expect(texts(range(1, 2, 1, 1), 0)).toEqual(['1 green'])
    expect(texts(range(0, 0, 1, 1), 0)).toEqual([])
    // A computed column takes nothing, and neither does the line for a new row.
    expect(texts(range(0, 0, 3, 3), 2)).toEqual([])
    expect(texts(range(2, 2, 1, 1), 3)).toEqual([])
    const [heading, first] = grouped.lines
    expect([heading?.kind, first?.kind]).toEqual(['group', 'row'])
    const last = grouped.lines.length - 1
    expect(
      draggedChange(grouped, range(1, 1, 1, 1), last).cells.every(({ rowId }) => /^\d$/.test(rowId)),
    ).toBe(true)
  })

  test('a single text fills the range', () => {
    const { change } = pastedChange(content, range(0, 1, 0, 1), [['x']])
    expect(change.cells.map(({ rowId, columnId }) => rowId + columnId)).toEqual([
      '1name',
      '1colour',
      '2name',
      '2colour',
    ])
  })

  test('a table is repeated over a multiple of itself, and else pasted once', () => {
    const table = [['a'], ['b']]
    expect(pastedChange(content, range(0, 2, 0, 0), table).change.cells).toHaveLength(2)
    const four = { lines: lines({ rows: [...fruits, { ...(fruits[0] as Fruit), id: '4' }] }), columns }
    expect(pastedChange(four, range(0, 3, 0, 0), table).change.cells.map((cell) => cell.text)).toEqual([
      'a',
      'b',
      'a',
      'b',
    ])
  })

  test('rows beyond the last one are added, empty ones are not, and columns beyond the last are counted', () => {
    const pasted = pastedChange(content, range(2, 2, 2, 2), [['1', '2', '3'], ['', ' ', ''], ['4']])
    expect(pasted.columnsLost).toBe(1)
    expect(pasted.change.cells).toEqual([
      { rowId: '3', columnId: 'weight', text: '1' },
      { rowId: '3', columnId: 'length', text: '2' },
    ])
    expect(pasted.change.added).toEqual([{ group: '', cells: [{ columnId: 'weight', text: '4' }] }])
  })

  test('a paste stays in its group: what is too much becomes new rows there', () => {
    const { change } = pastedChange(grouped, range(1, 1, 0, 0), [['a'], ['b'], ['c']])
    expect(change.cells).toEqual([{ rowId: '2', columnId: 'name', text: 'a' }])
    expect(change.added.map(({ group, cells }) => [group, cells[0]?.text])).toEqual([
      ['red', 'b'],
      ['red', 'c'],
    ])
  })

  test('copying takes the plain values of rows only', () => {
    expect(copiedTable(grouped, range(0, 5, 0, 2))).toEqual([
      ['apple 10', 'red', ''],
      ['Pear', 'green', '150'],
      ['apple 9', 'green', '20'],
    ])
  })
})

describe('the arrangement of columns', () => {
  const usual: GridLayout = { columns: [], sort: null, group: null }
  const shown = (layout: GridLayout) =>
    shownColumns(arrangeColumns(columns, layout)).map(({ column }) => column.id)
  const arranged = arrangeColumns(columns, usual)

  test('columns that are new to a remembered arrangement come last', () => {
    expect(shown({ ...usual, columns: [{ id: 'weight' }, { id: 'gone' }, { id: 'colour' }] })).toEqual([
      'name',
      'weight',
      'colour',
      'length',
    ])
  })

  test('the first column stays first and shown, whatever is remembered', () => {
    expect(shown({ ...usual, columns: [{ id: 'length' }, { id: 'name', hidden: true }] })[0]).toBe('name')
    expect(shown(withColumnAt(usual, arranged, 'name', 'length'))).toEqual(shown(usual))
    expect(shown(withColumnMoved(usual, arranged, 'colour', -1))).toEqual(shown(usual))
  })

  test('a column moves past shown neighbours only', () => {
    const hidden = withHidden(usual, arranged, 'weight', true)
    expect(shown(hidden)).toEqual(['name', 'colour', 'length'])
    const moved = withColumnMoved(hidden, arrangeColumns(columns, hidden), 'colour', 1)
    expect(shown(moved)).toEqual(['name', 'length', 'colour'])
  })

  test('hiding the column that is sorted by clears the sort', () => {
    const sorted = withNextSort(usual, 'weight')
    expect(withHidden(sorted, arranged, 'weight', true).sort).toBe(null)
    expect(withHidden(sorted, arranged, 'colour', true).sort).not.toBe(null)
  })

  test('what is the same by one column is sorted by the next, which is added, turned and left out again', () => {
    const byColourUp = withNextSort(usual, 'colour')
    const thenByName = withFurtherSort(byColourUp, 'name')
    expect(keys({ sorts: sortsOf(thenByName), canAdd: false })).toEqual(['3', '1', '2'])
    const thenByNameDown = withFurtherSort(thenByName, 'name')
    expect(keys({ sorts: sortsOf(thenByNameDown), canAdd: false })).toEqual(['1', '3', '2'])
    expect(withFurtherSort(thenByNameDown, 'name')).toEqual(byColourUp)
    expect(withFurtherSort(usual, 'name')).toEqual(withNextSort(usual, 'name'))
    // Hiding the first one leaves the next one in charge, and a plain press begins anew.
    expect(sortsOf(withHidden(thenByName, arranged, 'colour', true))).toEqual([
      { column: 'name', direction: 'up' },
    ])
    expect(sortsOf(withNextSort(thenByName, 'colour'))).toEqual([{ column: 'colour', direction: 'up' }])
  })

  test('sorting goes up, down and back; widths keep within limits', () => {
    const up = withNextSort(usual, 'weight')
    const down = withNextSort(up, 'weight')
    expect([up.sort?.direction, down.sort?.direction, withNextSort(down, 'weight').sort]).toEqual([
      'up',
      'down',
      null,
    ])
    const wide = withWidth(usual, arranged, 'weight', 9_999)
    expect(arrangeColumns(columns, wide).find(({ column }) => column.id === 'weight')?.width).toBe(640)
  })
})
