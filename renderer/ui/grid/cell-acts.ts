import { showNotice } from '../notices'
import type { ActContext, GridActs } from './grid-acts'
import { clearedChange, copiedTable, draggedChange, filledChange, pastedChange, rowsIn } from './grid-change'
import { placeAt } from './grid-model'
import { writeChange } from './write-change'

/** What is done with the selected cells. */
export function cellActs<R>({
  handle,
}: ActContext<R>): Pick<GridActs, 'clear' | 'fillDown' | 'fillTo' | 'paste' | 'copied' | 'rowIds'> {
  return {
    clear() {
      const grid = handle()
      if (!grid.props.readOnly) writeChange(grid, clearedChange(grid.model, grid.model.range))
    },
    fillDown() {
      const grid = handle()
      if (!grid.props.readOnly) writeChange(grid, filledChange(grid.model, grid.model.range))
    },
    fillTo(source, line) {
      const grid = handle()
      if (!grid.props.readOnly) writeChange(grid, draggedChange(grid.model, source, line))
    },
    paste(table) {
      const grid = handle()
      const { model, props, set } = grid
      if (props.readOnly || table.length === 0) return
      const { change, columnsLost, range } = pastedChange(model, model.range, table)
      const { added } = writeChange(grid, change)
      if (columnsLost > 0) sayWhatWasLost(columnsLost)
      const { lines, columns, cursor } = model
      if (added.length > 0) {
        const [first = ''] = added
        const column = columns[range.left]?.id ?? ''
        if (lines[cursor.line]?.kind === 'new') set({ cursor: { line: first, column }, corner: null })
        return
      }
      const bottom = Math.min(range.bottom, lines.length - 1)
      set({
        cursor: placeAt({ line: range.top, column: range.left }, lines, columns),
        corner: placeAt({ line: bottom, column: range.right }, lines, columns),
      })
    },
    copied: () => copiedTable(handle().model, handle().model.range),
    rowIds: () => rowsIn(handle().model.lines, handle().model.range),
  }
}

function sayWhatWasLost(columns: number): void {
  const [lost, were] = columns === 1 ? ['One column', 'was'] : [`${columns} columns`, 'were']
  showNotice('warning', `${lost} of the clipboard lay beyond the last column and ${were} not pasted.`)
}
