import { wrapText } from '@workbook/scene/wrap-text'
import { longestSide } from './page-size'
import type { Cell, CellText, Column, StageRows } from './step-rows'

/** Size and line height of the table's text, in CSS pixels. */
export const tableText = { size: 11, lineHeight: 15 } as const
/** Room around a cell's text. */
export const cellPadding = { x: 6, y: 5 } as const
/** Room for a sign before a cell's text. */
export const signWidth = 18

const headingHeight = rowHeight(1)
// Kerning is not measured and widths are rounded: a little room keeps the browser from breaking lines again.
const spare = 3
/** Rows are rounded to whole pixels by the browser; this much stays free at the foot of a page. */
const roundingRoom = 12
/** A stage's heading goes over as many lines; more is no heading. */
const mostHeadingLines = 4
/** A table that begins below a map shows at least this many steps there. */
const fewestBelowMap = 2

/** A line of a cell. */
export type CellLine = CellText

/** A row as it is printed; heights in CSS pixels. */
export type TableRow =
  | { readonly kind: 'stage'; readonly lines: readonly string[]; readonly height: number }
  | { readonly kind: 'step'; readonly cells: readonly PrintedCell[]; readonly height: number }

/** A cell whose text is broken into lines. */
export interface PrintedCell {
  readonly lines: readonly CellLine[]
  readonly sign: Cell['sign'] | null
}

/** Where the rows of a table go: its width, the height left on the page it may begin on, and that of every other page. */
export interface TableRoom {
  readonly width: number
  readonly first: number
  readonly others: number
}

/** The widths of columns, in CSS pixels: fixed ones as they are, the others by their share of what is left. */
export function columnWidths(columns: readonly Column[], width: number): readonly number[] {
  const fixed = columns.reduce((sum, column) => sum + ('width' in column ? column.width : 0), 0)
  const shares = columns.reduce((sum, column) => sum + ('share' in column ? column.share : 0), 0)
  return columns.map((column) =>
    'width' in column ? column.width : ((width - fixed) * column.share) / shares,
  )
}

function printedCell(cell: Cell, width: number, maxLines: number): PrintedCell {
  const room = width - 2 * cellPadding.x - spare - (cell.sign ? signWidth : 0)
  const lines = cell.texts.flatMap((text) =>
    wrapText(text.text, { width: room, size: tableText.size, weight: text.weight, maxLines }).map((line) => ({
      ...text,
      text: line,
    })),
  )
  return { lines: lines.slice(0, maxLines), sign: cell.sign ?? null }
}

function stageRow(title: string, width: number): TableRow {
  const room = width - 2 * cellPadding.x - spare
  const box = { width: room, size: tableText.size, weight: 700, maxLines: mostHeadingLines } as const
  const lines = wrapText(title, box)
  return { kind: 'stage', lines, height: rowHeight(lines.length) }
}

function rowHeight(lines: number): number {
  return lines * tableText.lineHeight + 2 * cellPadding.y + 1
}

/** The height of a whole table on one page, in CSS pixels. */
export function tableHeight(width: number, columns: readonly Column[], stages: readonly StageRows[]): number {
  const endless = { width, first: Number.POSITIVE_INFINITY, others: longestSide }
  const rows = flow(endless, columns, stages).flat()
  return rows.reduce((sum, { height }) => sum + height, headingHeight + roundingRoom)
}

/**
 * Breaks the table into pages; every page says which stage goes on. The first part is for the page that the table may
 * begin on and is empty when too little would stand there.
 */
export function tableParts(
  room: TableRoom,
  columns: readonly Column[],
  stages: readonly StageRows[],
): readonly (readonly TableRow[])[] {
  const parts = flow(room, columns, stages)
  const steps = (rows: readonly TableRow[]) => rows.filter(({ kind }) => kind === 'step').length
  const [first = [], ...others] = parts
  const isWorthIt = steps(first) >= fewestBelowMap || others.length === 0
  return evenly(isWorthIt ? room : { ...room, first: 0 }, columns, stages)
}

/** As few pages as possible, filled evenly: a single row on a page of its own looks like a mistake. */
function evenly(
  room: TableRoom,
  columns: readonly Column[],
  stages: readonly StageRows[],
): readonly (readonly TableRow[])[] {
  const fewest = flow(room, columns, stages)
  for (let share = 0.5; share < 1; share += 0.05) {
    const even = flow({ ...room, others: room.others * share }, columns, stages)
    if (even.length === fewest.length) return even
  }
  return fewest
}

function flow(
  room: TableRoom,
  columns: readonly Column[],
  stages: readonly StageRows[],
): readonly (readonly TableRow[])[] {
  const widths = columnWidths(columns, room.width)
  const bodyOf = (height: number) => height - headingHeight - roundingRoom
  const mostLines = Math.floor(
    (bodyOf(room.others) - rowHeight(mostHeadingLines) - 2 * cellPadding.y) / tableText.lineHeight,
  )
  const parts: TableRow[][] = [[]]
  let left = bodyOf(room.first)
  const add = (row: TableRow) => {
    parts.at(-1)?.push(row)
    left -= row.height
  }
  for (const { title, rows } of stages) {
    const heading = stageRow(title, room.width)
    rows.forEach((cells, index) => {
      const printed = cells.map((cell, column) => printedCell(cell, widths[column] ?? 0, mostLines))
      const lines = Math.max(...printed.map((cell) => cell.lines.length))
      const height = rowHeight(lines)
      const isFull = (index === 0 ? heading.height + height : height) > left
      if (isFull) {
        parts.push([])
        left = bodyOf(room.others)
      }
      if (index === 0) add(heading)
      else if (isFull) add(stageRow(`${title} (continued)`, room.width))
      add({ kind: 'step', cells: printed, height })
    })
  }
  return parts
}
