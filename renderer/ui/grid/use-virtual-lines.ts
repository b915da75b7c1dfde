import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect } from 'react'
import type { ArrangedColumn } from './grid-layout'
import { type GridHandle, usualPage } from './use-grid'

export const lineHeight = 32
export const headingHeight = 34
/** Width of the column of row numbers. */
export const numberWidth = 44

export interface VirtualLines {
  readonly items: readonly { readonly index: number; readonly start: number }[]
  readonly height: number
  /** Lines that are in sight at once. */
  readonly page: () => number
}

/** Which lines exist as elements: those in sight, a few around them, and always the one with the cursor. */
export function useVirtualLines<R>(
  scroller: RefObject<HTMLDivElement | null>,
  { model, state }: GridHandle<R>,
  shown: readonly ArrangedColumn<R>[],
): VirtualLines {
  const { lines, cursor, corner } = model
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
    scrollMargin: headingHeight,
    scrollPaddingStart: headingHeight,
    getItemKey: (index) => lines[index]?.key ?? index,
    observeElementRect: (instance, report) =>
      // A grid that has no size yet is drawn as if it had the usual one.
      observeElementRect(instance, ({ width, height }) =>
        report({ width, height: height || usualPage * lineHeight }),
      ),
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      if (cursor.line < 0 || indexes.includes(cursor.line)) return indexes
      return [...indexes, cursor.line].sort((a, b) => a - b)
    },
  })

  const followed = state.corner ? corner : cursor
  const { line, column } = followed
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a moved cursor scrolls, not whatever else has changed
  useLayoutEffect(() => {
    if (!state.cursor) return
    if (line >= 0) virtual.scrollToIndex(line, { align: 'auto' })
    showColumn(scroller.current, shown, column)
  }, [line, column, state.cursor, state.corner])

  return {
    items: virtual.getVirtualItems(),
    height: lines.length * lineHeight,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / lineHeight) - 2) || usualPage,
  }
}

/** Scrolls sideways just as far as a column needs; the frozen one is always in sight. */
function showColumn<R>(
  scroller: HTMLDivElement | null,
  shown: readonly ArrangedColumn<R>[],
  index: number,
): void {
  const column = shown[index]
  if (!scroller || !column || index === 0) return
  const frozen = numberWidth + (shown[0]?.width ?? 0)
  const left = shown.slice(0, index).reduce((sum, { width }) => sum + width, numberWidth)
  if (left - scroller.scrollLeft < frozen) scroller.scrollLeft = left - frozen
  const overhang = left + column.width - (scroller.scrollLeft + scroller.clientWidth)
  if (overhang > 0 && scroller.clientWidth > 0) scroller.scrollLeft += overhang
}
