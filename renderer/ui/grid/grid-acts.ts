import { cellActs } from './cell-acts'
import { type CursorActs, cursorActs } from './cursor-acts'
import { type EditActs, editActs } from './edit-acts'
import type { GridControls } from './grid-in-hand'
import type { GridRange } from './grid-moves'
import { rowActs } from './row-acts'
import type { GridHandle } from './use-grid'
import { whenSettled } from './when-settled'

/** What keys, pointer, menus and clipboard have a grid do. */
export interface GridActs extends CursorActs, EditActs, GridControls {
  clear(): void
  /** Repeats the rows of a range in the rows up to a line. */
  fillTo(source: GridRange, line: number): void
  paste(table: readonly (readonly string[])[]): void
  /** The selected cells as rows of texts. */
  copied(): string[][]
  /** The rows that the selection touches. */
  rowIds(): readonly string[]
  /** The grid is going: nothing that waits may happen any more. */
  leave(): void
}

/** What the acts of a grid share. */
export interface ActContext<R> {
  readonly handle: () => GridHandle<R>
  /** Tells the owner of the rows which of them are selected, once the cursor rests. */
  readonly report: (rowIds: readonly string[]) => void
}

/** Milliseconds in which a running cursor says nothing of the rows that it passes. */
const selectionPause = 120

export function gridActs<R>(handle: () => GridHandle<R>): GridActs {
  const report = whenSettled((rowIds: readonly string[]) => handle().props.onSelect(rowIds), selectionPause)
  const context: ActContext<R> = { handle, report }
  const edits = editActs(context)
  return {
    ...edits,
    ...cursorActs(context, edits.settle),
    ...cellActs(context),
    ...rowActs(context, edits.settle),
    leave: report.cancel,
  }
}
