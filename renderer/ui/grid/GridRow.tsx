// biome-ignore-all lint/a11y/useSemanticElements: only what is in sight exists as elements, which tables cannot lay out
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: row headings and cells share their attributes
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to cells, never to rows
import { ChevronRight, Plus } from 'lucide-react'
import { memo } from 'react'
import { classes } from '../classes'
import { CellEditor } from './CellEditor'
import type { GridActs } from './grid-acts'
import type { RefusedCell } from './grid-column'
import type { ArrangedColumn } from './grid-layout'
import type { GridLine } from './grid-lines'
import type { CellEdit } from './grid-model'
import styles from './grid-row.module.css'
import numberColumn from './number-column.module.css'

/** Which part of a line is selected. */
export interface RowSelection {
  readonly left: number
  readonly right: number
  readonly isTop: boolean
  readonly isBottom: boolean
}

export interface GridRowProps<R> {
  readonly line: GridLine<R>
  readonly index: number
  /** Pixels from the first line. */
  readonly top: number
  readonly shown: readonly ArrangedColumn<R>[]
  readonly width: number
  /** Index of the cursor's column; -1 while the cursor is in another line. */
  readonly cursor: number
  readonly selection: RowSelection | null
  readonly edit: CellEdit | null
  readonly refused: readonly RefusedCell[]
  readonly readOnly: boolean
  readonly addText: string
  readonly look: 'next' | 'done' | undefined
  readonly draggable: boolean
  readonly acts: GridActs
  readonly hold: ((commit: () => void) => () => void) | undefined
}

/** One line of the grid. */
function Row<R>(props: GridRowProps<R>) {
  const { line, index, top, width, look } = props
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes(styles.row, look && styles[look])}
      style={{ transform: `translateY(${top}px)`, width }}
      data-line={index}
    >
      {line.kind === 'group' ? <GroupCell {...props} line={line} /> : <Cells {...props} line={line} />}
    </div>
  )
}

/** Draws itself again only when something of it has changed. */
export const GridRow = memo(Row) as typeof Row

type GroupLine = Extract<GridLine<never>, { kind: 'group' }>

function GroupCell<R>({ line, cursor, shown, width }: GridRowProps<R> & { readonly line: GroupLine }) {
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      aria-colspan={shown.length}
      aria-expanded={line.open}
      tabIndex={cursor >= 0 ? 0 : -1}
      className={styles.groupCell}
      style={{ width }}
      data-cursor={cursor >= 0 || undefined}
      data-column={0}
    >
      <span className={styles.groupTitle}>
        <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
        {line.group.title}
        <span className={styles.count}>{line.count}</span>
      </span>
    </div>
  )
}

function Cells<R>(props: GridRowProps<R> & { readonly line: Exclude<GridLine<R>, { kind: 'group' }> }) {
  const { line, shown, draggable } = props
  return (
    <>
      <div
        className={numberColumn.number}
        aria-hidden="true"
        data-row-handle
        draggable={draggable && line.kind === 'row'}
      >
        {line.kind === 'row' ? line.number : <Plus size={13} />}
      </div>
      {shown.map((arranged, column) => (
        <Cell key={arranged.column.id} {...props} arranged={arranged} columnIndex={column} />
      ))}
    </>
  )
}

interface CellProps<R> extends GridRowProps<R> {
  readonly line: Exclude<GridLine<R>, { kind: 'group' }>
  readonly arranged: ArrangedColumn<R>
  readonly columnIndex: number
}

function Cell<R>(props: CellProps<R>) {
  const { line, arranged, columnIndex, cursor, selection, edit, refused, readOnly, acts, hold } = props
  const { column, width } = arranged
  const row = line.kind === 'row' ? line.row : null
  const text = row === null ? '' : column.text(row)
  const isCursor = cursor === columnIndex
  const isSelected = selection !== null && columnIndex >= selection.left && columnIndex <= selection.right
  const refusal = refused.find(({ columnId }) => columnId === column.id)
  const isEdited = isCursor && edit !== null
  const isFrozen = columnIndex === 0
  return (
    <div
      role={isFrozen ? 'rowheader' : 'gridcell'}
      aria-colindex={columnIndex + 1}
      aria-selected={isSelected}
      aria-readonly={readOnly || !column.editor || undefined}
      aria-invalid={refusal ? true : undefined}
      title={refusal?.sentence}
      tabIndex={isCursor ? 0 : -1}
      className={classes(styles.cell, isFrozen && styles.frozen, column.align === 'end' && styles.end)}
      style={{ width }}
      data-column={columnIndex}
      data-field={row === null ? undefined : column.field}
      data-cursor={isCursor || undefined}
      data-editing={isEdited || undefined}
      data-selected={isSelected ? edgesOf(columnIndex, selection) : undefined}
    >
      {isEdited && column.editor ? (
        <CellEditor
          edit={edit}
          editor={column.editor}
          row={row}
          name={`${column.title}${row === null ? '' : `, ${shownName(props)}`}`}
          alignEnd={column.align === 'end'}
          acts={acts}
          hold={hold}
        />
      ) : (
        <CellText {...props} text={text} row={row} />
      )}
      {isCorner(props) && !isEdited && <span className={styles.fillHandle} data-fill="" aria-hidden="true" />}
    </div>
  )
}

/** Where the selection is dragged from to fill further rows; Ctrl+D does the same from the keyboard. */
function isCorner<R>({ line, columnIndex, selection, readOnly, arranged }: CellProps<R>): boolean {
  if (readOnly || line.kind !== 'row' || !arranged.column.editor || !selection) return false
  return selection.isBottom && selection.right === columnIndex
}

function CellText<R>(props: CellProps<R> & { readonly text: string; readonly row: R | null }) {
  const { arranged, columnIndex, addText, text, row } = props
  const { show } = arranged.column
  if (row === null) return columnIndex === 0 ? <span className={styles.add}>{addText}</span> : null
  if (show) return show(row)
  return <span className={styles.text}>{text}</span>
}

/** The row by its first column. */
function shownName<R>({ shown, line }: CellProps<R>): string {
  const [frozen] = shown
  return frozen && line.kind === 'row' ? frozen.column.text(line.row) : ''
}

function edgesOf(column: number, { left, right, isTop, isBottom }: RowSelection): string {
  const edges = [isTop && 'top', isBottom && 'bottom', column === left && 'left', column === right && 'right']
  return edges.filter(Boolean).join(' ') || 'inside'
}
