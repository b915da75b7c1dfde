import { showNotice } from '../notices'
import {
  clearedChange,
  copiedTable,
  filledChange,
  isEmptyChange,
  pastedChange,
  rowsIn,
  typedChange,
} from './grid-change'
import type { GridChange, RefusedCell } from './grid-column'
import { isEditable, placeAt } from './grid-model'
import { type GridPoint, type GridRange, rangeBetween, within } from './grid-moves'
import type { GridHandle } from './use-grid'

/** What keys, pointer, menus and clipboard have a grid do. */
export interface GridActs {
  /** Moves the cursor, or with `extend` the other corner of the selection. */
  goTo(point: GridPoint, extend?: boolean): void
  select(range: GridRange): void
  startEdit(text?: string): void
  /** Puts the caret in the first cell of a line; of a new row, in that of the cursor's group if there is one. */
  editLine(wanted: (line: { readonly kind: string; readonly key: string }) => boolean): void
  /** Takes a typed text over and moves on; false when it was refused and stays in its cell. */
  commit(text: string, move: { readonly line: number; readonly column: number } | null): boolean
  cancel(): void
  /** The open editor says how its text is taken over before the cursor goes elsewhere; the answer takes that back. */
  holdEdit(commit: () => boolean): () => void
  clear(): void
  fillDown(): void
  paste(table: readonly (readonly string[])[]): void
  /** The selected cells as rows of texts. */
  copied(): string[][]
  toggleGroup(line: number): void
  rowIds(): readonly string[]
}

export function gridActs<R>(handle: () => GridHandle<R>): GridActs {
  let commitEdit: (() => boolean) | null = null
  /** False while a text that was refused stays in its cell. */
  const settle = () => commitEdit?.() ?? true

  const size = () => {
    const { lines, columns } = handle().model
    return { lines: lines.length, columns: columns.length, page: 1 }
  }

  /** The cells that were refused; what was written in their place is forgotten. */
  function write(change: GridChange): { refused: readonly RefusedCell[]; added: readonly string[] } {
    const { props, set } = handle()
    if (isEmptyChange(change)) return { refused: [], added: [] }
    const outcome = props.onWrite(change)
    set({ refused: outcome.refused, message: messageOn(outcome.refused) })
    return outcome
  }

  function goTo(point: GridPoint, extend = false): void {
    if (!settle()) return
    const { model, set, props } = handle()
    const { lines, columns, cursor } = model
    const to = within(point, size())
    if (extend) set({ corner: placeAt({ ...to, line: Math.max(0, to.line) }, lines, columns), edit: null })
    else set({ cursor: placeAt(to, lines, columns), corner: null, edit: null })
    props.onSelect(to.line < 0 ? [] : rowsIn(lines, rangeBetween(extend ? cursor : to, to)))
  }

  return {
    goTo,
    select(range) {
      if (!settle()) return
      const { model, set, props } = handle()
      const cursor = placeAt({ line: range.top, column: range.left }, model.lines, model.columns)
      const corner = placeAt({ line: range.bottom, column: range.right }, model.lines, model.columns)
      set({ cursor, corner, edit: null })
      props.onSelect(rowsIn(model.lines, range))
    },
    startEdit(text) {
      const { model, props, set } = handle()
      const line = model.lines[model.cursor.line]
      const column = model.columns[model.cursor.column]
      if (props.readOnly || !column || !isEditable(line, column)) return
      const now = line?.kind === 'row' ? column.text(line.row) : ''
      set({ edit: { text: text ?? now, replaces: text !== undefined, problem: null }, message: null })
    },
    editLine(wanted) {
      // What was just added is drawn first.
      requestAnimationFrame(() => {
        const { lines, columns, cursor } = handle().model
        const after = lines.findIndex((line, index) => index >= cursor.line && wanted(line))
        const index = after >= 0 ? after : lines.findIndex(wanted)
        const line = lines[index]
        if (!line || !settle()) return
        const place = placeAt({ line: index, column: 0 }, lines, columns)
        const text = line.kind === 'row' ? (columns[0]?.text(line.row) ?? '') : ''
        handle().set({ cursor: place, corner: null, edit: { text, replaces: false, problem: null } })
        handle().props.onSelect(line.kind === 'row' ? [line.key] : [])
      })
    },
    commit(text, move) {
      const { model, state, set } = handle()
      const { cursor, range, lines, columns } = model
      const edit = state.edit
      if (!edit) return true
      const line = lines[cursor.line]
      const column = columns[cursor.column]
      const now = line?.kind === 'row' && column ? column.text(line.row) : ''
      const onlyHere = range.top === range.bottom
      const next =
        move && within({ line: cursor.line + move.line, column: cursor.column + move.column }, size())
      const nextPlace = next && placeAt(next, lines, columns)
      const change = text === now && onlyHere ? null : typedChange(model, range, cursor.column, text)
      const outcome = change ? write(change) : { refused: [], added: [] }
      const [refusal] = outcome.refused
      if (change && refusal && outcome.refused.length >= change.cells.length + change.added.length) {
        set({
          edit: { text, replaces: edit.replaces, problem: refusal.sentence },
          refused: [],
          message: null,
        })
        return false
      }
      const [added] = outcome.added
      set({ edit: null })
      if (added !== undefined && move?.column && column) {
        const beside = columns[within({ line: 0, column: cursor.column + move.column }, size()).column]
        set({ cursor: { line: added, column: (beside ?? column).id }, corner: null })
      } else if (onlyHere && nextPlace && line?.kind !== 'new') {
        set({ cursor: nextPlace, corner: null })
        const to = lines[next.line]
        handle().props.onSelect(to?.kind === 'row' ? [to.key] : [])
      }
      return true
    },
    cancel: () => handle().set({ edit: null }),
    holdEdit(commit) {
      commitEdit = commit
      return () => {
        if (commitEdit === commit) commitEdit = null
      }
    },
    clear() {
      const { model, props } = handle()
      if (!props.readOnly) write(clearedChange(model, model.range))
    },
    fillDown() {
      const { model, props } = handle()
      if (!props.readOnly) write(filledChange(model, model.range))
    },
    paste(table) {
      const { model, props, set } = handle()
      if (props.readOnly || table.length === 0) return
      const { change, columnsLost, range } = pastedChange(model, model.range, table)
      const { refused, added } = write(change)
      if (columnsLost > 0) {
        const columns = columnsLost === 1 ? 'One column' : `${columnsLost} columns`
        showNotice('warning', `${columns} of the clipboard lay beyond the last column and were not pasted.`)
      }
      if (refused.length > 0) showNotice('warning', messageOn(refused) ?? '')
      const bottom = Math.min(range.bottom, model.lines.length - 1)
      if (added.length === 0) {
        const corner = placeAt({ line: bottom, column: range.right }, model.lines, model.columns)
        const start = placeAt({ line: range.top, column: range.left }, model.lines, model.columns)
        set({ cursor: start, corner })
      } else if (model.lines[model.cursor.line]?.kind === 'new') {
        set({ cursor: { line: added[0] ?? '', column: model.columns[range.left]?.id ?? '' }, corner: null })
      }
    },
    copied: () => copiedTable(handle().model, handle().model.range),
    toggleGroup(index) {
      const { model, state, set } = handle()
      const line = model.lines[index]
      if (line?.kind !== 'group') return
      const folded = new Set(state.folded)
      if (line.open) folded.add(line.group.key)
      else folded.delete(line.group.key)
      set({ folded })
    },
    rowIds: () => rowsIn(handle().model.lines, handle().model.range),
  }
}

function messageOn(refused: readonly RefusedCell[]): string | null {
  const [first] = refused
  if (!first) return null
  if (refused.length === 1) return `One cell was left as it was. ${first.sentence}`
  const sentences = [...new Set(refused.map(({ sentence }) => sentence))]
  const more = sentences.length > 2 ? ` And ${sentences.length - 2} more reasons, marked in their cells.` : ''
  return `${refused.length} cells were left as they were. ${sentences.slice(0, 2).join(' ')}${more}`
}
