import { type DragEvent, type MouseEvent, type PointerEvent, useMemo, useRef } from 'react'
import type { GridActs } from './grid-acts'
import { type GridPoint, type GridRange, isInside } from './grid-moves'
import type { GridHandle } from './use-grid'

const draggedType = 'application/x-buymap-rows'

/** Press, drag, double-click and context menu, told from the cell under the pointer. */
export function useGridPointer<R>(
  handle: () => GridHandle<R>,
  acts: GridActs,
  onMenu: (at: { readonly x: number; readonly y: number }, heading: boolean) => void,
) {
  const dragging = useRef(false)
  /** The range whose corner is being dragged. */
  const filling = useRef<GridRange | null>(null)
  const openMenu = useRef(onMenu)
  openMenu.current = onMenu
  return useMemo(
    () => ({
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0 || isInEditor(event.target)) return
        const { model } = handle()
        const target = event.target instanceof Element ? event.target : null
        const line = lineAt(target)
        if (line === null) return
        if (target?.closest('[data-fill]')) {
          filling.current = model.range
          event.preventDefault()
          return
        }
        if (target?.closest('[data-row-handle]')) {
          const isIn = line >= model.range.top && line <= model.range.bottom
          const wide = model.range.right - model.range.left === model.columns.length - 1
          const top = event.shiftKey ? Math.min(line, model.range.top) : line
          const bottom = event.shiftKey ? Math.max(line, model.range.bottom) : line
          // Pressing one of several selected rows may begin to drag them all.
          if (!(isIn && wide && !event.shiftKey))
            acts.select({ top, bottom, left: 0, right: model.columns.length - 1 })
          focusCell(event)
          return
        }
        const point = pointAt(target)
        if (!point) return
        if (model.lines[point.line]?.kind === 'group') acts.toggleGroup(point.line)
        acts.goTo(point, event.shiftKey)
        dragging.current = model.lines[point.line]?.kind !== 'group'
        focusCell(event)
      },
      onMouseDown(event: MouseEvent) {
        // The focus stays on the cell with the cursor while the selection grows.
        if (event.shiftKey && !isInEditor(event.target)) event.preventDefault()
      },
      onPointerMove(event: PointerEvent) {
        if ((event.buttons & 1) === 0) return
        const point = pointAt(document.elementFromPoint(event.clientX, event.clientY))
        if (filling.current && point) acts.select(withLine(filling.current, point.line))
        if (!dragging.current) return
        const { corner } = handle().model
        if (point && (point.line !== corner.line || point.column !== corner.column)) acts.goTo(point, true)
      },
      onPointerUp() {
        dragging.current = false
        const source = filling.current
        filling.current = null
        if (!source) return
        const { top, bottom } = handle().model.range
        if (bottom > source.bottom) acts.fillTo(source, bottom)
        else if (top < source.top) acts.fillTo(source, top)
      },
      onDoubleClick(event: MouseEvent) {
        if (!isInEditor(event.target) && pointAt(event.target as Element)) acts.startEdit()
      },
      onContextMenu(event: MouseEvent) {
        if (isInEditor(event.target)) return
        const target = event.target as Element
        const heading = target.closest<HTMLElement>('[data-heading]')
        const point = heading ? { line: -1, column: Number(heading.dataset.heading) } : pointAt(target)
        if (!point) return
        event.preventDefault()
        if (heading || !isInside(point, handle().model.range)) acts.goTo(point)
        openMenu.current({ x: event.clientX, y: event.clientY }, heading !== null)
      },
      onDragStart(event: DragEvent) {
        if (!(event.target as Element).closest('[data-row-handle]')) return
        event.dataTransfer.setData(draggedType, 'rows')
        event.dataTransfer.effectAllowed = 'move'
      },
      onDragOver(event: DragEvent) {
        const isRows = event.dataTransfer.types.includes(draggedType)
        const row = isRows && (event.target as Element).closest('[role="row"][data-line]')
        if (row) event.preventDefault()
      },
      onDrop(event: DragEvent) {
        if (!event.dataTransfer.types.includes(draggedType)) return
        const line = handle().model.lines[lineAt(event.target as Element) ?? -1]
        if (line?.kind === 'row') handle().props.onDropRows?.(acts.rowIds(), line.key)
      },
    }),
    [handle, acts],
  )
}

/** A range that reaches up or down to a line; never to the headings. */
function withLine(range: GridRange, line: number): GridRange {
  return { ...range, top: Math.max(0, Math.min(range.top, line)), bottom: Math.max(range.bottom, line) }
}

/** Pressing a cell gives it the focus once the cursor is there; the browser's own focus would go to the page. */
function focusCell(event: PointerEvent): void {
  const grid = event.currentTarget
  if (grid instanceof HTMLElement && !grid.contains(document.activeElement)) {
    grid.querySelector<HTMLElement>('[data-cursor]')?.focus({ preventScroll: true })
  }
}

function isInEditor(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function lineAt(element: Element | null): number | null {
  const row = element?.closest<HTMLElement>('[data-line]')
  return row ? Number(row.dataset.line) : null
}

function pointAt(element: Element | null): GridPoint | null {
  const cell = element?.closest<HTMLElement>('[data-column]')
  const line = lineAt(element)
  return cell && line !== null ? { line, column: Number(cell.dataset.column) } : null
}
