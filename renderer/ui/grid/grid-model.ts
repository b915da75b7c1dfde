import type { GridColumn, RefusedCell } from './grid-column'
import type { ArrangedColumn } from './grid-layout'
import type { GridLine } from './grid-lines'
import { type GridPoint, type GridRange, within } from './grid-moves'

/** The line of the column headings, as a cursor names it. */
export const headingKey = 'heading'

/** A cell by the key of its line and the id of its column, so that it stays the same one when rows move. */
export interface CursorPlace {
  readonly line: string
  readonly column: string
}

/** A cell that is being typed into. */
export interface CellEdit {
  /** Where the editor starts; typing over a cell starts with the first letter. */
  readonly text: string
  /** Typing over a cell: the arrow keys end it and move on. */
  readonly replaces: boolean
  /** Why the text was refused. */
  readonly problem: string | null
}

/** What a person does in a grid. */
export interface GridState {
  readonly cursor: CursorPlace | null
  /** The corner of the selected range that lies opposite the cursor; null while one cell is selected. */
  readonly corner: CursorPlace | null
  readonly edit: CellEdit | null
  /** Cells whose texts were refused, until something else is written. */
  readonly refused: readonly RefusedCell[]
  readonly folded: ReadonlySet<string>
  /** Said once, and shown below the grid. */
  readonly message: string | null
}

export const untouchedGrid: GridState = {
  cursor: null,
  corner: null,
  edit: null,
  refused: [],
  folded: new Set(),
  message: null,
}

/** A grid as it stands: what is shown, where the cursor is and what is selected. */
export interface GridModel<R> {
  readonly lines: readonly GridLine<R>[]
  readonly arranged: readonly ArrangedColumn<R>[]
  readonly shown: readonly ArrangedColumn<R>[]
  readonly columns: readonly GridColumn<R>[]
  readonly cursor: GridPoint
  /** The corner opposite the cursor; the cursor itself while one cell is selected. */
  readonly corner: GridPoint
  readonly range: GridRange
}

/**
 * Where a place is now. A line that is gone leaves the cursor at the index it had, a column that is gone at the first.
 */
export function pointOf<R>(
  place: CursorPlace | null,
  lines: readonly GridLine<R>[],
  columns: readonly GridColumn<R>[],
  last: GridPoint,
): GridPoint {
  if (!place) return within(last, { lines: lines.length, columns: columns.length, page: 1 })
  const found = place.line === headingKey ? -1 : lines.findIndex(({ key }) => key === place.line)
  const line = found < 0 && place.line !== headingKey ? Math.max(0, last.line) : found
  const column = Math.max(
    0,
    columns.findIndex(({ id }) => id === place.column),
  )
  return within({ line, column }, { lines: lines.length, columns: columns.length, page: 1 })
}

/** The place at a point. */
export function placeAt<R>(
  { line, column }: GridPoint,
  lines: readonly GridLine<R>[],
  columns: readonly GridColumn<R>[],
): CursorPlace {
  return { line: lines[line]?.key ?? headingKey, column: columns[column]?.id ?? '' }
}

/** Whether a cell can be typed into. */
export function isEditable<R>(line: GridLine<R> | undefined, column: GridColumn<R> | undefined): boolean {
  return line !== undefined && line.kind !== 'group' && column?.editor !== undefined
}
