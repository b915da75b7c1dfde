import { createStore } from 'zustand/vanilla'

/** What buttons, menus and the palette may ask of a grid. */
export interface GridControls {
  /** Puts the caret where a row is added. */
  startNewRow(): void
  /** Puts the caret in the first cell of a row. */
  editRow(rowId: string): void
  /** Adds a row below the one with the cursor and puts the caret in it. */
  insertBelow(): void
  fillDown(): void
  deleteRows(): void
  moveRows(by: -1 | 1): void
}

/** The grid that is shown in this window; null while none is. */
export const gridInHand = createStore<{ readonly controls: GridControls | null }>(() => ({ controls: null }))
