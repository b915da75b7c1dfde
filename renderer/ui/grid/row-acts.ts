import type { ActContext } from './grid-acts'
import { rowsIn } from './grid-change'
import type { GridControls } from './grid-in-hand'
import type { GridLine } from './grid-lines'
import { placeAt } from './grid-model'

/** What is done with whole rows. `settle` takes over what is being typed; false when it was refused. */
export function rowActs<R>(
  { handle, report }: ActContext<R>,
  settle: () => boolean,
): Omit<GridControls, 'fillDown'> {
  const selectedRows = () => rowsIn(handle().model.lines, handle().model.range)

  /** Puts the caret in the first cell of a line; of a new row, in that of the cursor's group if there is one. */
  function editLine(wanted: (line: GridLine<R>) => boolean): void {
    // What was just added is drawn first.
    requestAnimationFrame(() => {
      const { lines, columns, cursor } = handle().model
      const after = lines.findIndex((line, index) => index >= cursor.line && wanted(line))
      const index = after >= 0 ? after : lines.findIndex(wanted)
      const line = lines[index]
      if (!line || !settle()) return
      const text = line.kind === 'row' ? (columns[0]?.text(line.row) ?? '') : ''
      handle().set({
        cursor: placeAt({ line: index, column: 0 }, lines, columns),
        corner: null,
        edit: { text, replaces: false, problem: null },
      })
      report(line.kind === 'row' ? [line.key] : [])
    })
  }

  return {
    startNewRow: () => editLine(({ kind }) => kind === 'new'),
    editRow: (rowId) => editLine(({ key }) => key === rowId),
    insertBelow() {
      const { onInsertBelow, readOnly } = handle().props
      const last = selectedRows().at(-1)
      if (readOnly) return
      if (!onInsertBelow || last === undefined) return editLine(({ kind }) => kind === 'new')
      const added = onInsertBelow(last)
      if (added !== null) editLine(({ key }) => key === added)
    },
    deleteRows() {
      const { onDeleteRows, readOnly } = handle().props
      const rowIds = selectedRows()
      if (!readOnly && rowIds.length > 0) onDeleteRows(rowIds)
    },
    moveRows(by) {
      const { onMoveRows, readOnly } = handle().props
      const rowIds = selectedRows()
      if (!readOnly && rowIds.length > 0) onMoveRows?.(rowIds, by)
    },
  }
}
