import { type RefObject, useMemo, useRef, useState } from 'react'
import type { MenuEntry } from '../MenuEntries'
import type { GridChange, GridColumn, GridOutcome } from './grid-column'
import { arrangeColumns, type GridLayout, shownColumns, sortsOf } from './grid-layout'
import { type Grouping, gridLines } from './grid-lines'
import { type GridModel, type GridState, pointOf, untouchedGrid } from './grid-model'
import { rangeBetween } from './grid-moves'

/** What a grid is given. */
export interface GridProps<R> {
  /** What the table is called, for screen readers. */
  readonly name: string
  readonly rows: readonly R[]
  readonly rowId: (row: R) => string
  /** The first column is frozen and names the row. */
  readonly columns: readonly GridColumn<R>[]
  readonly layout: GridLayout
  readonly onLayout: (layout: GridLayout) => void
  readonly grouping: Grouping<R> | null
  readonly readOnly: boolean
  /** Shown in the line where a row is added; absent where none can be. */
  readonly addText?: string
  /** The row to begin with. */
  readonly startRow?: string | null
  /** Writes what was typed, pasted, filled or cleared, as one step. */
  readonly onWrite: (change: GridChange) => GridOutcome
  /** The rows that the selection touches. */
  readonly onSelect: (rowIds: readonly string[]) => void
  /** Further entries of the menu on a selection of rows. */
  readonly menu: (rowIds: readonly string[]) => readonly MenuEntry[]
  readonly onDeleteRows: (rowIds: readonly string[]) => void
  /** Adds an empty row below another one; its id, or null when it was refused. Absent where rows have no order. */
  readonly onInsertBelow?: (rowId: string) => string | null
  /** Moves rows up (-1) or down (1) in their own order; absent where they have none. */
  readonly onMoveRows?: (rowIds: readonly string[], by: -1 | 1) => void
  /** Drops dragged rows before another one. */
  readonly onDropRows?: (rowIds: readonly string[], beforeId: string) => void
  /** Marks a row that stands out or stands back. */
  readonly rowLook?: (row: R) => 'next' | 'done' | undefined
  /** Registers how a text that is being typed is taken over when the workbook is saved or left. */
  readonly holdDraft?: ((commit: () => void) => () => void) | undefined
}

/** The state of a grid and its model; what happens later reads both through the handle. */
export interface GridHandle<R> {
  readonly props: GridProps<R>
  readonly state: GridState
  readonly model: GridModel<R>
  readonly set: (changes: Partial<GridState>) => void
}

/** Lines in sight before the grid has been measured. */
export const usualPage = 12

/** The grid as it stands, and the same for whatever happens after it was drawn. */
export function useGrid<R>(props: GridProps<R>): {
  readonly now: GridHandle<R>
  readonly latest: RefObject<GridHandle<R>>
} {
  const [state, setState] = useState<GridState>(() => startState(props))
  const { rows, rowId, columns, layout, grouping, readOnly, addText } = props
  const arranged = useMemo(() => arrangeColumns(columns, layout), [columns, layout])
  const shown = useMemo(() => shownColumns(arranged), [arranged])
  const shownPlain = useMemo(() => shown.map(({ column }) => column), [shown])
  const sorts = useMemo(() => sortsOf(layout), [layout])
  const canAdd = !readOnly && addText !== undefined
  const lines = useMemo(
    () => gridLines({ rows, rowId, columns, sorts, grouping, folded: state.folded, canAdd }),
    [rows, rowId, columns, sorts, grouping, state.folded, canAdd],
  )
  const last = useRef({ line: 0, column: 0 })
  const cursor = pointOf(state.cursor, lines, shownPlain, last.current)
  last.current = cursor
  const corner = state.corner ? pointOf(state.corner, lines, shownPlain, cursor) : cursor
  const model: GridModel<R> = {
    lines,
    arranged,
    shown,
    columns: shownPlain,
    cursor,
    corner,
    range: rangeBetween(cursor, corner),
  }
  const set = useMemo(
    () => (changes: Partial<GridState>) => setState((before) => ({ ...before, ...changes })),
    [],
  )
  const now = { props, state, model, set }
  const latest = useRef<GridHandle<R>>(now)
  latest.current = now
  return { now, latest }
}

function startState<R>({ rows, rowId, columns, startRow }: GridProps<R>): GridState {
  const [first] = columns
  const row = rows.find((candidate) => rowId(candidate) === startRow) ?? rows[0]
  if (!first || row === undefined) return untouchedGrid
  return { ...untouchedGrid, cursor: { line: rowId(row), column: first.id } }
}
