import type { Rows } from '@workbook/formats/rows/read-rows'
import { createStore } from 'zustand/vanilla'

/** Rows that were pasted and are looked through before they become steps; null while there are none. */
export const pastedRows = createStore<{ readonly rows: Rows | null }>()(() => ({ rows: null }))

/** Shows pasted rows, or puts them away with null. */
export function showPastedRows(rows: Rows | null): void {
  pastedRows.setState({ rows })
}
