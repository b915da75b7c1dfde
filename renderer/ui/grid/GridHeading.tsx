// biome-ignore-all lint/a11y/useSemanticElements: only what is in sight exists as elements, which tables cannot lay out
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to cells, never to rows
import { ArrowDown, ArrowUp, ChevronDown } from 'lucide-react'
import { type DragEvent, type PointerEvent, useState } from 'react'
import { classes } from '../classes'
import { Menu } from '../Menu'
import { columnEntries } from './column-entries'
import styles from './grid.module.css'
import { type ArrangedColumn, withColumnAt, withNextSort, withWidth } from './grid-layout'
import type { GridHandle } from './use-grid'

export interface GridHeadingProps<R> {
  readonly grid: GridHandle<R>
  /** Index of the column whose heading has the cursor; -1 for none. */
  readonly cursor: number
  readonly width: number
  /** The width that a column is being dragged to. */
  readonly onResize: (preview: { readonly id: string; readonly width: number } | null) => void
}

const draggedType = 'application/x-buymap-column'

/** The headings of the columns: sort, resize, move and hide. */
export function GridHeading<R>({ grid, cursor, width, onResize }: GridHeadingProps<R>) {
  return (
    <div role="rowgroup" className={styles.heading} style={{ width }}>
      <div role="row" aria-rowindex={1} className={styles.headingRow}>
        <div className={styles.number} aria-hidden="true" />
        {grid.model.shown.map((arranged, index) => (
          <HeadingCell
            key={arranged.column.id}
            grid={grid}
            arranged={arranged}
            index={index}
            hasCursor={cursor === index}
            onResize={onResize}
          />
        ))}
      </div>
    </div>
  )
}

interface HeadingCellProps<R> {
  readonly grid: GridHandle<R>
  readonly arranged: ArrangedColumn<R>
  readonly index: number
  readonly hasCursor: boolean
  readonly onResize: GridHeadingProps<R>['onResize']
}

function HeadingCell<R>({ grid, arranged, index, hasCursor, onResize }: HeadingCellProps<R>) {
  const { props, model } = grid
  const { column, width } = arranged
  const { sort } = props.layout
  const direction = sort?.column === column.id ? sort.direction : null
  const [isTarget, setIsTarget] = useState(false)
  const accept = (event: DragEvent) => {
    if (index === 0 || !event.dataTransfer.types.includes(draggedType)) return
    event.preventDefault()
    setIsTarget(true)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid carries out the keys of the cell with the cursor
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={direction ? (direction === 'up' ? 'ascending' : 'descending') : undefined}
      tabIndex={hasCursor ? 0 : -1}
      title={column.help}
      className={classes(
        styles.headingCell,
        index === 0 && styles.frozen,
        column.align === 'end' && styles.end,
        isTarget && styles.target,
      )}
      style={{ width }}
      data-cursor={hasCursor || undefined}
      data-heading={index}
      draggable={index > 0}
      onClick={() => props.onLayout(withNextSort(props.layout, column.id))}
      onDragStart={(event) => event.dataTransfer.setData(draggedType, column.id)}
      onDragOver={accept}
      onDragLeave={() => setIsTarget(false)}
      onDrop={(event) => {
        setIsTarget(false)
        const dragged = event.dataTransfer.getData(draggedType)
        if (dragged) props.onLayout(withColumnAt(props.layout, model.arranged, dragged, column.id))
      }}
    >
      <span className={styles.headingText}>{column.title}</span>
      {direction === 'up' && <ArrowUp size={12} aria-hidden="true" />}
      {direction === 'down' && <ArrowDown size={12} aria-hidden="true" />}
      <Menu
        align="end"
        trigger={
          <button
            type="button"
            tabIndex={-1}
            className={styles.headingMenu}
            aria-label={`Column ${column.title}`}
            onClick={(event) => event.stopPropagation()}
          >
            <ChevronDown size={14} aria-hidden="true" />
          </button>
        }
        entries={columnEntries(grid, index)}
      />
      <ResizeHandle
        width={width}
        onPreview={(next) => onResize(next === null ? null : { id: column.id, width: next })}
        onDone={(next) => props.onLayout(withWidth(props.layout, model.arranged, column.id, next))}
      />
    </div>
  )
}

interface ResizeHandleProps {
  readonly width: number
  readonly onPreview: (width: number | null) => void
  readonly onDone: (width: number) => void
}

/** Dragged to make the column wider; the keyboard does the same with Alt, Shift and the arrow keys. */
function ResizeHandle({ width, onPreview, onDone }: ResizeHandleProps) {
  const [start, setStart] = useState<{ readonly x: number; readonly width: number } | null>(null)
  const wanted = (event: PointerEvent) => (start ? start.width + event.clientX - start.x : width)
  return (
    <span
      className={styles.resize}
      aria-hidden="true"
      draggable
      onDragStart={(event) => {
        event.preventDefault()
        event.stopPropagation()
      }}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        setStart({ x: event.clientX, width })
      }}
      onPointerMove={(event) => start && onPreview(wanted(event))}
      onPointerUp={(event) => {
        if (start) onDone(wanted(event))
        setStart(null)
        onPreview(null)
      }}
      onPointerCancel={() => {
        setStart(null)
        onPreview(null)
      }}
    />
  )
}
