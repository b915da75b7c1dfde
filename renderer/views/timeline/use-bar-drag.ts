import { dayNumber, dayOfNumber } from '@workbook/analysis/day-number'
import type { WorkingDays } from '@workbook/analysis/schedule/working-days'
import type { Id, IsoDay } from '@workbook/model/values'
import { type RefObject, useCallback, useRef, useState } from 'react'
import { trackPointer } from '../../canvas/gestures/track-pointer'
import type { PlanRow } from '../plan/plan-rows'
import type { BarEnd } from './timeline-acts'

/** A bar that is held, and the day its held end would get. */
export interface BarDrag {
  readonly stepId: Id
  readonly end: BarEnd
  /** Days, counted from where the end is now. */
  readonly by: number
  readonly day: IsoDay
}

/** Where a drag begins. */
export interface BarGrip {
  readonly row: PlanRow
  readonly end: BarEnd
  readonly x: number
  readonly y: number
}

export interface BarDragging {
  readonly drag: BarDrag | null
  /** Stays the same one. */
  readonly begin: (grip: BarGrip) => void
}

export interface BarDragInput {
  readonly pixelsPerDay: number
  readonly scroller: RefObject<HTMLElement | null>
  readonly workingDays: WorkingDays
  readonly onDrop: (stepId: Id, end: BarEnd, day: IsoDay) => void
  readonly onClick: (row: PlanRow) => void
}

/** Holds a bar at one of its ends and lets go of it on a working day. What cannot be moved stays where it is. */
export function useBarDrag(input: BarDragInput): BarDragging {
  const [drag, setDrag] = useState<BarDrag | null>(null)
  // What a drag needs may have changed since it began.
  const latest = useRef(input)
  latest.current = input

  const begin = useCallback(({ row, end, x: startX, y: startY }: BarGrip): void => {
    const { scheduled, step } = row
    if (!scheduled) return
    const { scroller } = latest.current
    const startScroll = scroller.current?.scrollLeft ?? 0
    const origin = dayNumber(end === 'start' ? scheduled.earlyStart : scheduled.earlyFinish)
    let held: BarDrag | null = null
    trackPointer(
      { x: startX, y: startY },
      {
        onMove({ x }) {
          const { pixelsPerDay, workingDays } = latest.current
          const scrolled = (scroller.current?.scrollLeft ?? 0) - startScroll
          const reached = dayOfNumber(origin + Math.round((x - startX + scrolled) / pixelsPerDay))
          const isWork = step.duration?.unit !== 'calendar'
          const day = isWork ? workingDays.nearest(reached, end === 'start' ? 1 : -1) : reached
          held = { stepId: step.id, end, day, by: dayNumber(day) - origin }
          const isFixed = scheduled.state === 'done' || (end === 'start' && scheduled.state === 'started')
          if (!isFixed) setDrag(held)
        },
        onClick: () => latest.current.onClick(row),
        onEnd() {
          setDrag(null)
          if (held && held.by !== 0) latest.current.onDrop(held.stepId, end, held.day)
        },
        onCancel: () => setDrag(null),
      },
    )
  }, [])
  return { drag, begin }
}
