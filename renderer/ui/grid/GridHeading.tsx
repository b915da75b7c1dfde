// biome-ignore-all lint/a11y/useSemanticElements: only what is in sight exists as elements, which tables cannot lay out
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus goes to cells, never to rows
import { ArrowDown, ArrowUp, ChevronDown } from 'lucide-react'
import { type DragEvent, memo, type PointerEvent, useState } from 'react'
import { classes } from '../classes'
import styles from './grid-heading.module.css'
import {
  type ArrangedColumn,
  type GridLayout,
  sortsOf,
  withColumnAt,
  withFurtherSort,
  withNextSort,
  withWidth,
} from './grid-layout'
import numberColumn from './number-column.module.css'

export interface GridHeadingProps<R> {
  readonly shown: readonly ArrangedColumn<R>[]
  /** All columns, the hidden ones included. */
  readonly arranged: readonly ArrangedColumn<R>[]
  readonly layout: GridLayout
  readonly onLayout: (layout: GridLayout) => void
  /** Index of the column whose heading has the cursor; -1 for none. */
  readonly cursor: number
  readonly width: number
  /** The width that a column is being dragged to. */
  readonly onResize: (preview: { readonly id: string; readonly width: number } | null) => void
  /** Opens the menu of a column at a point of the screen. */
  readonly onMenu: (column: number, at: { readonly x: number; readonly y: number }) => void
}

const draggedType = 'application/x-buymap-column'

function Heading<R>(props: GridHeadingProps<R>) {
  return (
    <div role="rowgroup" className={styles.heading} style={{ width: props.width }}>
      <div role="row" aria-rowindex={1} className={styles.headingRow}>
        <div className={numberColumn.number} aria-hidden="true" />
        {props.shown.map((column, index) => (
          <HeadingCell key={column.column.id} {...props} of={column} index={index} />
        ))}
      </div>
    </div>
  )
}

/** The headings of the columns: sort, resize, move and hide. Drawn again only when something of them has changed. */
export const GridHeading = memo(Heading) as typeof Heading

interface HeadingCellProps<R> extends GridHeadingProps<R> {
  readonly of: ArrangedColumn<R>
  readonly index: number
}

function HeadingCell<R>({
  of,
  index,
  arranged,
  layout,
  onLayout,
  cursor,
  onResize,
  onMenu,
}: HeadingCellProps<R>) {
  const { column, width } = of
  const sorts = sortsOf(layout)
  const rank = sorts.findIndex((sort) => sort.column === column.id)
  const direction = sorts[rank]?.direction ?? null
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
      tabIndex={cursor === index ? 0 : -1}
      title={column.help}
      className={classes(
        styles.headingCell,
        index === 0 && styles.frozen,
        column.align === 'end' && styles.end,
        isTarget && styles.target,
      )}
      style={{ width }}
      data-cursor={cursor === index || undefined}
      data-heading={index}
      draggable={index > 0}
      onClick={(event) => onLayout((event.shiftKey ? withFurtherSort : withNextSort)(layout, column.id))}
      onDragStart={(event) => event.dataTransfer.setData(draggedType, column.id)}
      onDragOver={accept}
      onDragLeave={() => setIsTarget(false)}
      onDrop={(event) => {
        setIsTarget(false)
        const dragged = event.dataTransfer.getData(draggedType)
        if (dragged) onLayout(withColumnAt(layout, arranged, dragged, column.id))
      }}
    >
      <span className={styles.headingText}>{column.title}</span>
      {direction === 'up' && <ArrowUp size={12} aria-hidden="true" />}
      {direction === 'down' && <ArrowDown size={12} aria-hidden="true" />}
      {direction && sorts.length > 1 && <span className={styles.sortRank}>{rank + 1}</span>}
      <button
        type="button"
        tabIndex={-1}
        className={styles.headingMenu}
        aria-label={`Column ${column.title}`}
        aria-haspopup="menu"
        onClick={(event) => {
          event.stopPropagation()
          const { left, bottom } = event.currentTarget.getBoundingClientRect()
          onMenu(index, { x: left, y: bottom })
        }}
      >
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <ResizeHandle
        width={width}
        onPreview={(next) => onResize(next === null ? null : { id: column.id, width: next })}
        onDone={(next) => onLayout(withWidth(layout, arranged, column.id, next))}
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
