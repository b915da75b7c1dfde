import { wrapText } from '@workbook/scene/wrap-text'
import { bodyExtent, type PageHead } from './page-frame'
import type { Extent } from './page-size'
import type { Cell, CellText, Column, StageRows } from './step-rows'

/** Size and line height of the table's text, in CSS pixels. */
export const tableText = { size: 11, lineHeight: 15 } as const
/** Room around a cell's text. */
export const cellPadding = { x: 6, y: 5 } as const
/** Room for a sign before a cell's text. */
export const signWidth = 18

const headingHeight = tableText.lineHeight + 2 * cellPadding.y + 1
const captionHeight = 34
// Kerning is not measured and widths are rounded: a little room keeps the browser from breaking lines again.
const spare = 3

/** A line of a cell. */
export type CellLine = CellText

/** A row as it is printed; heights in CSS pixels. */
export type TableRow =
  | { readonly kind: 'stage'; readonly title: string; readonly height: number }
  | { readonly kind: 'step'; readonly cells: readonly PrintedCell[]; readonly height: number }

/** A cell whose text is broken into lines. */
export interface PrintedCell {
  readonly lines: readonly CellLine[]
  readonly sign: Cell['sign'] | null
}

/** A page with a part of the table of steps. */
export interface StepsPage {
  readonly kind: 'steps'
  readonly extent: Extent
  readonly head: PageHead
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
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

function stageRow(title: string): TableRow {
  return { kind: 'stage', title, height: headingHeight }
}

/** Breaks the table into pages; every page repeats the column titles and says which stage goes on. */
export function stepsPages(
  head: PageHead,
  extent: Extent,
  columns: readonly Column[],
  stages: readonly StageRows[],
): readonly StepsPage[] {
  const body = bodyExtent(extent)
  const room = body.height - captionHeight - headingHeight
  const mostLines = Math.floor((room - headingHeight - 2 * cellPadding.y) / tableText.lineHeight)
  const pages: TableRow[][] = [[]]
  let used = 0
  const add = (row: TableRow) => {
    pages.at(-1)?.push(row)
    used += row.height
  }
  const startPage = () => {
    if (pages.at(-1)?.length !== 0) pages.push([])
    used = 0
  }
  for (const { title, rows } of stages) {
    rows.forEach((cells, index) => {
      const printed = cells.map((cell, column) =>
        printedCell(cell, body.width * (columns[column]?.share ?? 0), mostLines),
      )
      const lines = Math.max(...printed.map((cell) => cell.lines.length))
      const height = lines * tableText.lineHeight + 2 * cellPadding.y + 1
      const needed = index === 0 ? headingHeight + height : height
      const isFull = used + needed > room
      if (isFull) startPage()
      if (index === 0) add(stageRow(title))
      else if (isFull) add(stageRow(`${title} (continued)`))
      add({ kind: 'step', cells: printed, height })
    })
  }
  return pages
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ kind: 'steps', extent, head, columns, rows }))
}
