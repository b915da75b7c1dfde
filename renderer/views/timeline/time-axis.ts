import { dayOfNumber, weekdayOf } from '@workbook/analysis/day-number'

/** Days along the window: day numbers of the first day and of the day after the last one. */
export interface TimeAxis {
  readonly from: number
  readonly to: number
  readonly pixelsPerDay: number
}

/** How much of the time is seen at once, by name, as pixels a day. */
export const zoomLevels = { Days: 30, Weeks: 12, Months: 4, Quarters: 1.4 } as const
/** See {@link zoomLevels}. */
export type ZoomLevel = keyof typeof zoomLevels

/** The least and the most that a day may take, in pixels. */
export const pixelLimits = { least: 0.03, most: 60 } as const

/** Where a day begins, in pixels from the start of the axis. */
export function xOf({ from, pixelsPerDay }: TimeAxis, day: number): number {
  return (day - from) * pixelsPerDay
}

/** Width of the whole axis in pixels. */
export function widthOf(axis: TimeAxis): number {
  return xOf(axis, axis.to)
}

/** What two lines of a heading name. */
export interface HeadingUnits {
  readonly upper: TimeUnit
  readonly lower: TimeUnit
}
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'

/** The units whose names have room. */
export function unitsAt(pixelsPerDay: number): HeadingUnits {
  if (pixelsPerDay >= 20) return { upper: 'month', lower: 'day' }
  if (pixelsPerDay >= 5) return { upper: 'month', lower: 'week' }
  if (pixelsPerDay >= 1.2) return { upper: 'year', lower: 'month' }
  if (pixelsPerDay >= 0.35) return { upper: 'year', lower: 'quarter' }
  return { upper: 'decade', lower: 'year' }
}

/** A span of time with a name. */
export interface Tick {
  readonly from: number
  readonly to: number
  readonly label: string
}

/** The spans of a unit that touch a part of the axis, from its first day up to and without its last. */
export function ticksOf(unit: TimeUnit, from: number, to: number): readonly Tick[] {
  const ticks: Tick[] = []
  let start = beginningOf(unit, from)
  while (start < to) {
    const next = nextOf(unit, start)
    ticks.push({ from: start, to: next, label: labelOf(unit, start) })
    start = next
  }
  return ticks
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const monthsIn = { month: 1, quarter: 3, year: 12, decade: 120 } as const

function beginningOf(unit: TimeUnit, day: number): number {
  if (unit === 'day') return Math.floor(day)
  if (unit === 'week') return Math.floor(day) - weekdayOf(Math.floor(day)) + 1
  const { year, month } = monthOf(day)
  const counted = year * 12 + month
  return firstOfMonth(counted - (counted % monthsIn[unit]))
}

function nextOf(unit: TimeUnit, start: number): number {
  if (unit === 'day') return start + 1
  if (unit === 'week') return start + 7
  const { year, month } = monthOf(start)
  return firstOfMonth(year * 12 + month + monthsIn[unit])
}

function labelOf(unit: TimeUnit, start: number): string {
  const { year, month, date } = monthOf(start)
  if (unit === 'day' || unit === 'week') return String(date)
  if (unit === 'quarter') return `Q${month / 3 + 1}`
  if (unit === 'month') return months[month] ?? ''
  return unit === 'year' ? String(year) : `${year}s`
}

/** The month counts from 0. */
function monthOf(day: number): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = dayOfNumber(Math.floor(day)).split('-').map(Number)
  return { year, month: month - 1, date }
}

function firstOfMonth(counted: number): number {
  return Math.floor(Date.UTC(Math.floor(counted / 12), counted % 12, 1) / 86_400_000)
}
