import type { KeyboardEvent } from 'react'
import type { GridActs } from './grid-acts'
import { withColumnMoved, withFurtherSort, withNextSort, withWidth } from './grid-layout'
import { moveByKey, tabTo } from './grid-moves'
import type { GridHandle } from './use-grid'

export interface GridKeysInput<R> {
  readonly handle: GridHandle<R>
  readonly acts: GridActs
  /** Lines that are in sight at once. */
  readonly page: number
  readonly isMac: boolean
  /** After Escape, Tab leaves the grid instead of going to the next cell. */
  readonly tabLeaves: boolean
  readonly onTabLeaves: (leaves: boolean) => void
  readonly onMenu: () => void
}

const widthStep = 16

/** What a key does while no cell is being typed into; true when it did something. */
export function pressInGrid<R>(event: KeyboardEvent, input: GridKeysInput<R>): boolean {
  if (event.nativeEvent.isComposing) return false
  const { acts, handle, tabLeaves, onTabLeaves } = input
  const { cursor } = handle.model
  if (event.key === 'Tab') return !tabLeaves && tab(event, input)
  if (event.key !== 'Shift') onTabLeaves(false)
  if (event.key === 'Escape') {
    onTabLeaves(true)
    if (handle.state.corner) acts.goTo(cursor)
    return false
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    input.onMenu()
    return true
  }
  if (cursor.line < 0 && pressInHeading(event, input)) return true
  if (event.altKey) return pressWithAlt(event, input)
  return move(event, input) || pressWithCommand(event, input) || pressInCell(event, input)
}

function tab<R>(event: KeyboardEvent, { acts, handle, page }: GridKeysInput<R>): boolean {
  const { cursor, lines, columns } = handle.model
  if (cursor.line < 0 || event.ctrlKey || event.altKey || event.metaKey) return false
  const next = tabTo(cursor, event.shiftKey, { lines: lines.length, columns: columns.length, page })
  if (next) acts.goTo(next)
  return next !== null
}

function move<R>(event: KeyboardEvent, { acts, handle, page, isMac }: GridKeysInput<R>): boolean {
  const { cursor, corner, lines, columns } = handle.model
  const size = { lines: lines.length, columns: columns.length, page }
  const line = lines[cursor.line]
  const folds = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
  if (line?.kind === 'group' && folds && !event.shiftKey) {
    if (line.open === (event.key === 'ArrowLeft')) acts.toggleGroup(cursor.line)
    return true
  }
  const toEdge = isMac ? event.metaKey : event.ctrlKey
  const to = moveByKey(event.shiftKey ? corner : cursor, { key: event.key, toEdge }, size)
  if (to) acts.goTo(to, event.shiftKey && cursor.line >= 0)
  return to !== null
}

function pressWithCommand<R>(event: KeyboardEvent, { acts, handle, isMac }: GridKeysInput<R>): boolean {
  const { lines, columns, cursor } = handle.model
  const lastLine = lines.length - 1
  const lastColumn = columns.length - 1
  const key = event.key.toLowerCase()
  if (key === ' ' && event.shiftKey) {
    acts.select({ top: cursor.line, bottom: cursor.line, left: 0, right: lastColumn })
    return true
  }
  if (!(isMac ? event.metaKey : event.ctrlKey)) return false
  if (key === 'a') acts.select({ top: 0, bottom: lastLine, left: 0, right: lastColumn })
  else if (key === ' ') acts.select({ top: 0, bottom: lastLine, left: cursor.column, right: cursor.column })
  else if (key === 'd') acts.fillDown()
  else if (key === 'enter') acts.insertBelow()
  else if (key === 'delete' || key === 'backspace') acts.deleteRows()
  else return false
  return true
}

function pressInCell<R>(event: KeyboardEvent, { acts, handle }: GridKeysInput<R>): boolean {
  if (event.ctrlKey || event.metaKey) return false
  const { cursor, lines } = handle.model
  if (lines[cursor.line]?.kind === 'group') {
    if (event.key !== 'Enter' && event.key !== ' ') return false
    acts.toggleGroup(cursor.line)
    return true
  }
  if (event.key === 'Enter' || event.key === 'F2') acts.startEdit()
  else if (event.key === 'Delete' || event.key === 'Backspace') acts.clear()
  else if (isLetter(event.key)) acts.startEdit(event.key)
  else return false
  return true
}

function pressInHeading<R>(event: KeyboardEvent, { acts, handle }: GridKeysInput<R>): boolean {
  const { model, props } = handle
  const column = model.shown[model.cursor.column]
  if (!column) return false
  const { id } = column.column
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as -1 | 1 | undefined
  if (event.key === 'Enter' || event.key === ' ')
    props.onLayout((event.shiftKey ? withFurtherSort : withNextSort)(props.layout, id))
  else if (event.altKey && by && event.shiftKey) {
    props.onLayout(withWidth(props.layout, model.arranged, id, column.width + by * widthStep))
  } else if (event.altKey && by) props.onLayout(withColumnMoved(props.layout, model.arranged, id, by))
  else if (event.key === 'ArrowUp' || isLetter(event.key)) acts.goTo(model.cursor)
  else return false
  return true
}

function pressWithAlt<R>(event: KeyboardEvent, { acts }: GridKeysInput<R>): boolean {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined
  if (by) acts.moveRows(by)
  return by !== undefined
}

function isLetter(key: string): boolean {
  return [...key].length === 1
}
