import type { ActContext } from './grid-acts'
import { rowsIn } from './grid-change'
import { placeAt } from './grid-model'
import { type GridPoint, type GridRange, rangeBetween, within } from './grid-moves'

export interface CursorActs {
  /** Moves the cursor, or with `extend` the other corner of the selection. */
  goTo(point: GridPoint, extend?: boolean): void
  select(range: GridRange): void
  /** Folds a group away or opens it. */
  toggleGroup(line: number): void
}

/** Where the cursor is and what is selected. `settle` takes over what is being typed; false when it was refused. */
export function cursorActs<R>({ handle, report }: ActContext<R>, settle: () => boolean): CursorActs {
  return {
    goTo(point, extend = false) {
      if (!settle()) return
      const { model, set } = handle()
      const { lines, columns, cursor } = model
      const to = within(point, { lines: lines.length, columns: columns.length, page: 1 })
      if (extend) set({ corner: placeAt({ ...to, line: Math.max(0, to.line) }, lines, columns), edit: null })
      else set({ cursor: placeAt(to, lines, columns), corner: null, edit: null })
      report(to.line < 0 ? [] : rowsIn(lines, rangeBetween(extend ? cursor : to, to)))
    },
    select(range) {
      if (!settle()) return
      const { model, set } = handle()
      const cursor = placeAt({ line: range.top, column: range.left }, model.lines, model.columns)
      const corner = placeAt({ line: range.bottom, column: range.right }, model.lines, model.columns)
      set({ cursor, corner, edit: null })
      report(rowsIn(model.lines, range))
    },
    toggleGroup(index) {
      const { model, state, set } = handle()
      const line = model.lines[index]
      if (line?.kind !== 'group') return
      const folded = new Set(state.folded)
      if (line.open) folded.add(line.group.key)
      else folded.delete(line.group.key)
      set({ folded })
    },
  }
}
