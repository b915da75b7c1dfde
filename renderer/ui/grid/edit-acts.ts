import type { ActContext } from './grid-acts'
import { typedChange } from './grid-change'
import { type CursorPlace, type GridModel, isEditable, placeAt } from './grid-model'
import { type GridPoint, within } from './grid-moves'
import type { GridHandle } from './use-grid'
import { writeChange } from './write-change'

/** By how many lines and columns the cursor goes on after an edit. */
export type EditMove = GridPoint

export interface EditActs {
  /** Opens the cell with the cursor, with its own text or with what is typed over it. */
  startEdit(text?: string): void
  /** Takes a typed text over and moves on; false when it was refused and stays in its cell. */
  commit(text: string, move: EditMove | null): boolean
  cancel(): void
  /** The open editor says how its text is taken over before the cursor goes elsewhere; the answer takes that back. */
  holdEdit(commit: () => boolean): () => void
  /** Takes over what is being typed; false while a text that was refused stays in its cell. */
  settle(): boolean
}

/** What is typed into cells. */
export function editActs<R>({ handle, report }: ActContext<R>): EditActs {
  let commitEdit: (() => boolean) | null = null
  return {
    startEdit(text) {
      const { model, props, set } = handle()
      const line = model.lines[model.cursor.line]
      const column = model.columns[model.cursor.column]
      if (props.readOnly || !column || !isEditable(line, column)) return
      const edit = { text: text ?? textAtCursor(model), replaces: text !== undefined, problem: null }
      set({ edit, message: null })
    },
    commit(text, move) {
      const grid = handle()
      const { model, state, set } = grid
      if (!state.edit) return true
      const onlyHere = model.range.top === model.range.bottom
      const isChanged = text !== textAtCursor(model) || !onlyHere
      const change = typedChange(model, model.range, model.cursor.column, text)
      const { refused, added } = isChanged ? writeChange(grid, change) : { refused: [], added: [] }
      const [refusal] = refused
      if (refusal && refused.length >= change.cells.length + change.added.length) {
        const edit = { text, replaces: state.edit.replaces, problem: refusal.sentence }
        set({ edit, refused: [], message: null })
        return false
      }
      const next = move && placeAfter(grid, move, onlyHere, added[0])
      set(next ? { edit: null, cursor: next, corner: null } : { edit: null })
      const line = next && model.lines.find(({ key }) => key === next.line)
      if (line) report(line.kind === 'row' ? [line.key] : [])
      return true
    },
    cancel: () => handle().set({ edit: null }),
    holdEdit(commit) {
      commitEdit = commit
      return () => {
        if (commitEdit === commit) commitEdit = null
      }
    },
    settle: () => commitEdit?.() ?? true,
  }
}

function textAtCursor<R>({ lines, columns, cursor }: GridModel<R>): string {
  const line = lines[cursor.line]
  const column = columns[cursor.column]
  return line?.kind === 'row' && column ? column.text(line.row) : ''
}

/** Where the cursor goes: across into the row that was just added, and down only where one cell was typed into. */
function placeAfter<R>(
  { model }: GridHandle<R>,
  move: EditMove,
  onlyHere: boolean,
  added: string | undefined,
): CursorPlace | null {
  const { lines, columns, cursor } = model
  const to = within(
    { line: cursor.line + move.line, column: cursor.column + move.column },
    { lines: lines.length, columns: columns.length, page: 1 },
  )
  if (added !== undefined && move.column !== 0) {
    return { line: added, column: columns[to.column]?.id ?? '' }
  }
  // The line for new rows keeps the cursor, so that one row after the other can be typed.
  return onlyHere && lines[cursor.line]?.kind !== 'new' ? placeAt(to, lines, columns) : null
}
