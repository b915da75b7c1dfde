import { readDay } from '@workbook/formats/day/read-day'
import { type DayOrder, dayReading, orderOfDays } from '@workbook/formats/rows/day-reading'
import type { RecordKind } from '@workbook/model/records'
import { failure, type Result, success } from '@workbook/model/result'
import type { IsoDay } from '@workbook/model/values'
import { counted } from '@workbook/rules/kind-word'
import { dayText } from '@workbook/scene/day-text'
import type { CellText, GridChange } from '../../ui/grid/grid-column'

/** How a cell came by its text: days that somebody else wrote are not guessed. */
export type CellOrigin =
  | { readonly pasted: false }
  | { readonly pasted: true; readonly dayOrder: DayOrder | null }

/** Where the cells of each column come from; in a column of pasted dates one that is certain tells how to read the others. */
export function originsOf({ kind, cells, added }: GridChange): (columnId: string) => CellOrigin {
  if (kind !== 'paste') return () => ({ pasted: false })
  const texts = new Map<string, string[]>()
  for (const { columnId, text } of [...cells, ...added.flatMap((row) => row.cells)]) {
    const column = texts.get(columnId)
    if (column) column.push(text)
    else texts.set(columnId, [text])
  }
  const orders = new Map([...texts].map(([id, column]) => [id, orderOfDays(column)]))
  return (columnId) => ({ pasted: true, dayOrder: orders.get(columnId) ?? null })
}

/** The day that a cell names. */
export function dayInCell(
  text: string,
  origin: CellOrigin,
  today: IsoDay,
): Result<IsoDay | undefined, string> {
  if (!origin.pasted) return readDay(text, today)
  const reading = dayReading(text, origin.dayOrder)
  if (reading.kind === 'unreadable') return failure(reading.problem)
  if (reading.kind === 'ambiguous') {
    const readings = `${dayText(reading.dayFirst)} or ${dayText(reading.monthFirst)}`
    return failure(`“${text.trim()}” is ${readings}: write the month as a word.`)
  }
  return success(reading.kind === 'day' ? reading.day : undefined)
}

/** The cells of a change by their rows. */
export function cellsByRow(cells: readonly CellText[]): Map<string, CellText[]> {
  const rows = new Map<string, CellText[]>()
  for (const cell of cells) {
    const row = rows.get(cell.rowId)
    if (row) row.push(cell)
    else rows.set(cell.rowId, [cell])
  }
  return rows
}

const verbs = { type: 'Set', paste: 'Paste', fill: 'Fill', clear: 'Clear' } as const

/** What a change of cells is called in the history: "Set status of 5 steps", "Paste 12 cells of Approve budget". */
export function changeLabel(
  { kind, cells, added }: GridChange,
  rowKind: RecordKind,
  rowTitle: (rowId: string) => string,
  columnTitles: ReadonlyMap<string, string>,
): string {
  if (cells.length === 0)
    return `Add ${added.length === 1 ? counted([rowKind]).replace(/^1 /, '') : counted(added.map(() => rowKind))}`
  const rows = [...new Set(cells.map(({ rowId }) => rowId))]
  const columns = [...new Set(cells.map(({ columnId }) => columnId))]
  const [row] = rows
  const what = rows.length === 1 && row !== undefined ? rowTitle(row) : counted(rows.map(() => rowKind))
  const title = columns.length === 1 ? columnTitles.get(columns[0] ?? '')?.toLowerCase() : undefined
  return title === undefined
    ? `${verbs[kind]} ${cells.length} cells of ${what}`
    : `${verbs[kind]} ${title} of ${what}`
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}

/** What is read from a cell, put to use. */
export function mapped<V, T>(read: Result<V, string>, use: (value: V) => T): Result<T, string> {
  return read.ok ? success(use(read.value)) : read
}

/** The same for a value that may not be missing. */
export function mappedChoice<V, T>(
  read: Result<V | undefined, string>,
  missing: string,
  use: (value: V) => T,
): Result<T, string> {
  if (!read.ok) return read
  return read.value === undefined ? failure(missing) : success(use(read.value))
}
