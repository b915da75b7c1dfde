import { dayNumber } from '@workbook/analysis/day-number'
import type { IsoDay } from '@workbook/model/values'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useElementSize } from '../../canvas/view/use-element-size'
import { pixelLimits, type TimeAxis, xOf } from './time-axis'

/** Widths of the columns at the left, in pixels: all of them, and the title and float where there is little room. */
export const leftWidths = { wide: 424, narrow: 252 } as const
/** From this width on there is room for all columns. */
const wideFrom = 900
/** Before the view has a size it is drawn as if it had the usual one. */
const usualWidth = 1_100
/** What is drawn of the ground follows the scroll position in strides, so that scrolling draws it anew only seldom. */
const stride = 400
/** Where everything is to be seen there is room for a name beside the last bar; no more than a part of the chart. */
const roomForName = { pixels: 112, share: 0.16 } as const
/** So little of a bar at the edge of the window is not seeing it. */
const edge = 24
const wheelPace = 0.0022

export interface TimeScale {
  readonly axis: TimeAxis
  /** Day numbers of the part that is in sight, and some more on both sides. */
  readonly seen: { readonly from: number; readonly to: number }
  readonly scale: number | 'fit'
  readonly setScale: (scale: number | 'fit') => void
  readonly isWide: boolean
  /** Brings days into sight, unless one of them is already. */
  readonly reveal: (from: IsoDay, to?: IsoDay) => void
  readonly onScroll: () => void
}

/** Pixels a day, kept steady around the middle of the window or the pointer while they change. */
export function useTimeScale(
  scroller: RefObject<HTMLDivElement | null>,
  extent: { readonly from: number; readonly to: number },
): TimeScale {
  const [scale, choose] = useState<number | 'fit'>('fit')
  const [left, setLeft] = useState(0)
  const width = useElementSize(scroller)?.width ?? usualWidth
  const isWide = width >= wideFrom
  const chart = Math.max(100, width - (isWide ? leftWidths.wide : leftWidths.narrow))
  const { from } = extent
  const fitted = chart - Math.min(roomForName.pixels, chart * roomForName.share)
  const pixelsPerDay = within(scale === 'fit' ? fitted / (extent.to - from) : scale)
  const to = Math.max(extent.to, from + Math.floor(chart / pixelsPerDay))
  const axis = useMemo(() => ({ from, to, pixelsPerDay }), [from, to, pixelsPerDay])
  const seen = useMemo(
    () => ({
      from: Math.max(from, from + (left - stride) / pixelsPerDay),
      to: Math.min(to, from + (left + chart + 2 * stride) / pixelsPerDay),
    }),
    [from, to, pixelsPerDay, left, chart],
  )
  const kept = useRef<{ readonly day: number; readonly at: number } | null>(null)

  const setScale = useCallback(
    (next: number | 'fit', at = chart / 2) => {
      const scrolled = scroller.current?.scrollLeft ?? 0
      kept.current = { day: axis.from + (scrolled + at) / axis.pixelsPerDay, at }
      choose(next === 'fit' ? next : within(next))
    },
    [axis, chart, scroller],
  )
  useLayoutEffect(() => {
    const { current } = scroller
    if (!current || !kept.current) return
    current.scrollLeft = xOf(axis, kept.current.day) - kept.current.at
    kept.current = null
  }, [axis, scroller])

  useEffect(() => {
    const { current } = scroller
    const zoom = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const leftWidth = isWide ? leftWidths.wide : leftWidths.narrow
      const at = event.clientX - (current?.getBoundingClientRect().left ?? 0) - leftWidth
      setScale(axis.pixelsPerDay * Math.exp(-event.deltaY * wheelPace), Math.max(0, at))
    }
    // React listens passively for the wheel, and then the page itself would be zoomed.
    current?.addEventListener('wheel', zoom, { passive: false })
    return () => current?.removeEventListener('wheel', zoom)
  }, [axis, isWide, scroller, setScale])

  const reveal = (first: IsoDay, last = first) => {
    const { current } = scroller
    if (!current) return
    const [start, end] = [xOf(axis, dayNumber(first)), xOf(axis, dayNumber(last) + 1)]
    const isSeen = end > current.scrollLeft + edge && start < current.scrollLeft + chart - edge
    if (!isSeen) current.scrollLeft = start - chart * 0.25
  }
  const onScroll = () => {
    const reached = scroller.current?.scrollLeft ?? 0
    setLeft(Math.floor(reached / stride) * stride)
  }
  return { axis, seen, scale, setScale, isWide, reveal, onScroll }
}

function within(pixelsPerDay: number): number {
  return Math.min(pixelLimits.most, Math.max(pixelLimits.least, pixelsPerDay))
}
