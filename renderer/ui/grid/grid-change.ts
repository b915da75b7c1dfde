import type { CellText, GridChange, GridColumn, NewRow } from './grid-column'
import type { GridLine } from './grid-lines'
import { type GridRange, isOneCell } from './grid-moves'

/** What of a grid a change looks at: its lines, and its columns as they are shown. */
export interface GridContent<R> {
  readonly lines: readonly GridLine<R>[]
  readonly columns: readonly GridColumn<R>[]
}

/** A paste, and how much of it had no place. */
export interface PastedChange {
  readonly change: GridChange
  /** Columns of the clipboard that lay beyond the last column of the grid. */
  readonly columnsLost: number
  /** What the paste covers, to be selected afterwards. */
  readonly range: GridRange
}

/** Writes a text into one column of every selected row, or starts new rows with it. */
export function typedChange<R>(
  { lines, columns }: GridContent<R>,
  range: GridRange,
  columnIndex: number,
  text: string,
): GridChange {
  const column = columns[columnIndex]
  if (!column) return nothing('type')
  const selected = lines.slice(range.top, range.bottom + 1)
  const cells = selected.flatMap((line) =>
    line.kind === 'row' ? [{ rowId: line.key, columnId: column.id, text }] : [],
  )
  // A range that ends on the line for a new row means the rows above it.
  if (cells.length > 0) return { kind: 'type', cells, added: [] }
  const [first] = selected
  if (first?.kind !== 'new' || text === '') return nothing('type')
  return { kind: 'type', cells: [], added: [{ group: first.group, cells: [{ columnId: column.id, text }] }] }
}

/** Empties every selected cell that can be edited. */
export function clearedChange<R>(content: GridContent<R>, range: GridRange): GridChange {
  const cells = cellsOf(content, range).filter(({ text }) => text !== '')
  return { kind: 'clear', cells: cells.map((cell) => ({ ...cell, text: '' })), added: [] }
}

/** Copies the top row of the range into the rows below; of a single row, the row above it. */
export function filledChange<R>(content: GridContent<R>, range: GridRange): GridChange {
  const source = range.top === range.bottom ? sourceAbove(content, range.top) : range.top
  const line = content.lines[source]
  if (line?.kind !== 'row') return nothing('fill')
  const texts = new Map(content.columns.map((column) => [column.id, copiedText(column, line.row)]))
  const below = { ...range, top: Math.max(range.top, source + 1) }
  const cells = cellsOf(content, below).map((cell) => ({ ...cell, text: texts.get(cell.columnId) ?? '' }))
  return { kind: 'fill', cells, added: [] }
}

/**
 * Repeats the rows of a range in the rows up to another line, downwards or upwards, as dragging its corner does. Group
 * headings are passed over.
 */
export function draggedChange<R>(content: GridContent<R>, source: GridRange, line: number): GridChange {
  const rows = content.lines.slice(source.top, source.bottom + 1).filter(isRow)
  const isDown = line > source.bottom
  const range = isDown
    ? { ...source, top: source.bottom + 1, bottom: line }
    : { ...source, top: line, bottom: source.top - 1 }
  if (rows.length === 0 || range.top > range.bottom) return nothing('fill')
  const targets = content.lines.slice(range.top, range.bottom + 1).filter(isRow)
  const columns = content.columns.slice(source.left, source.right + 1).filter(({ editor }) => editor)
  const cells = targets.flatMap((target, index) => {
    // Upwards the row next to the range is like its last one.
    const from = isDown ? index % rows.length : rows.length - 1 - ((targets.length - 1 - index) % rows.length)
    const row = rows[from]
    if (!row) return []
    return columns.map((column) => ({
      rowId: target.key,
      columnId: column.id,
      text: copiedText(column, row.row),
    }))
  })
  return { kind: 'fill', cells, added: [] }
}

function isRow<R>(line: GridLine<R>): line is Extract<GridLine<R>, { kind: 'row' }> {
  return line.kind === 'row'
}

function sourceAbove<R>({ lines }: GridContent<R>, index: number): number {
  let above = index - 1
  while (above >= 0 && lines[above]?.kind !== 'row') above -= 1
  return above
}

/**
 * Pastes a table with its top left corner on that of the range. A single text fills the range, and a table is repeated
 * over a range that is a multiple of it. What goes beyond the last row of a group becomes new rows of that group.
 */
export function pastedChange<R>(
  content: GridContent<R>,
  range: GridRange,
  table: readonly (readonly string[])[],
): PastedChange {
  const height = table.length
  const width = Math.max(0, ...table.map((row) => row.length))
  const rangeHeight = range.bottom - range.top + 1
  const rangeWidth = range.right - range.left + 1
  const tiles = !isOneCell(range) && height > 0 && rangeHeight % height === 0 && rangeWidth % width === 0
  const rows = tiles ? rangeHeight : height
  const across = tiles ? rangeWidth : width
  const cells: CellText[] = []
  const added: NewRow[] = []
  const lines = linesToFill(content.lines, range.top, rows)
  for (let index = 0; index < rows; index += 1) {
    const source = table[index % height] ?? []
    const texts = content.columns.slice(range.left, range.left + across).flatMap((column, offset) => {
      const text = source[offset % width]
      return text === undefined ? [] : [{ columnId: column.id, text }]
    })
    const line = lines[index]
    if (line?.kind === 'row') cells.push(...texts.map((cell) => ({ rowId: line.key, ...cell })))
    else if (line && texts.some(({ text }) => text.trim() !== ''))
      added.push({ group: line.group, cells: texts })
  }
  const right = Math.min(content.columns.length - 1, range.left + across - 1)
  return {
    change: { kind: 'paste', cells, added },
    columnsLost: Math.max(0, range.left + across - content.columns.length),
    range: { ...range, right, bottom: Math.max(range.top, range.top + rows - 1) },
  }
}

/** The lines that a paste goes to, group headings passed over; from the end of a group on, its line for new rows. */
function linesToFill<R>(
  lines: readonly GridLine<R>[],
  top: number,
  count: number,
): readonly (GridLine<R> & { readonly kind: 'row' | 'new' })[] {
  const found: (GridLine<R> & { readonly kind: 'row' | 'new' })[] = []
  for (let index = top; index < lines.length && found.length < count; index += 1) {
    const line = lines[index]
    if (!line || line.kind === 'group') continue
    found.push(line)
    if (line.kind === 'new') while (found.length < count) found.push(line)
  }
  return found
}

/** The selected cells as rows of texts, for the clipboard. */
export function copiedTable<R>({ lines, columns }: GridContent<R>, range: GridRange): string[][] {
  const shown = columns.slice(range.left, range.right + 1)
  return lines.slice(range.top, range.bottom + 1).flatMap((line) => {
    if (line.kind !== 'row') return []
    return [shown.map((column) => copiedText(column, line.row))]
  })
}

function copiedText<R>({ copied, text }: GridColumn<R>, row: R): string {
  return (copied ?? text)(row)
}

/** Rows that a range touches. */
export function rowsIn<R>(lines: readonly GridLine<R>[], { top, bottom }: GridRange): readonly string[] {
  return lines.slice(top, bottom + 1).flatMap((line) => (line.kind === 'row' ? [line.key] : []))
}

function cellsOf<R>({ lines, columns }: GridContent<R>, range: GridRange): CellText[] {
  const editable = columns.slice(range.left, range.right + 1).filter(({ editor }) => editor)
  return lines.slice(range.top, range.bottom + 1).flatMap((line) => {
    if (line.kind !== 'row') return []
    return editable.map((column) => ({ rowId: line.key, columnId: column.id, text: column.text(line.row) }))
  })
}

function nothing(kind: GridChange['kind']): GridChange {
  return { kind, cells: [], added: [] }
}

/** Whether a change would write anything. */
export function isEmptyChange({ cells, added }: GridChange): boolean {
  return cells.length === 0 && added.length === 0
}
