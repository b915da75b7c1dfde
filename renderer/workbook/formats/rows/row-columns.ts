import { dayReading } from './day-reading'
import { fieldOfHeading, type RowField } from './headings'
import { readDuration } from './read-duration'
import type { Rows } from './read-rows'

/** What each column of rows is taken for; null leaves a column out. A field is taken by one column at most. */
export type RowColumns = readonly (RowField | null)[]

/** What the columns most likely hold: by their headings, and without any by what stands in them. */
export function guessColumns({ cells, headed }: Rows): RowColumns {
  const [first = []] = cells
  if (first.length === 1) return ['title']
  const columns = headed ? byHeadings(first) : byContent(cells)
  return columns.includes('title') ? columns : withTitle(cells, columns)
}

/** The columns when one of them is taken for another field: whichever had it before has none. */
export function changeColumn(columns: RowColumns, index: number, field: RowField | null): RowColumns {
  return columns.map((other, at) => (at === index ? field : other === field ? null : other))
}

/** The cells of a column, without its heading. */
export function columnCells({ cells, headed }: Rows, index: number): string[] {
  return cells.slice(headed ? 1 : 0).map((row) => row[index] ?? '')
}

function byHeadings(headings: readonly string[]): RowColumns {
  const taken = new Set<RowField>()
  return headings.map((heading) => {
    const field = fieldOfHeading(heading)
    if (field === null || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** The share of a column's filled cells that must read as one thing for the column to be taken for it. */
const clearMajority = 0.8

function byContent(cells: Rows['cells']): RowColumns {
  const taken = new Set<RowField>()
  return (cells[0] ?? []).map((_, index) => {
    const filled = cells.map((row) => row[index] ?? '').filter((cell) => cell !== '')
    const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length
    const field =
      share((cell) => ['day', 'ambiguous'].includes(dayReading(cell).kind)) >= clearMajority
        ? 'due'
        : share((cell) => readDuration(cell).kind === 'duration') >= clearMajority
          ? 'days'
          : null
    // The first column of figures alone counts the rows.
    const isCount = field === 'days' && filled.every((cell, row) => Number(cell) === row + 1)
    if (field === null || isCount || taken.has(field)) return null
    taken.add(field)
    return field
  })
}

/** Titles are the texts that are longest on average. */
function withTitle(cells: Rows['cells'], columns: RowColumns): RowColumns {
  const length = (index: number) => cells.reduce((sum, row) => sum + (row[index] ?? '').length, 0)
  const free = columns.flatMap((field, index) => (field === null ? [index] : []))
  const longest = free.reduce<number | undefined>(
    (best, index) => (best === undefined || length(index) > length(best) ? index : best),
    undefined,
  )
  return longest === undefined ? columns : changeColumn(columns, longest, 'title')
}
