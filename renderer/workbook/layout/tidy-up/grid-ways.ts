import type { RecordKey } from '../../model/records'
import type { Point } from '../../scene/scene'
import type { Grid, Slot } from './grid'
import type { TidyLink } from './tidy-task'

/** One slot of the grid in either direction. A card reaches to 3 on its sides, a person stands at 3 below its middle. */
const unit = 10
const side = 3

/** Which slots of the grid are taken. */
export interface Taken {
  readonly has: (column: number, row: number) => boolean
}

/** The slots that steps take. */
export function takenBy(slots: ReadonlyMap<RecordKey, Slot>): Taken {
  const taken = new Set<number>()
  const keyOf = (column: number, row: number) => column * 100_000 + row
  for (const { column, row } of slots.values()) taken.add(keyOf(column, row))
  return { has: (column, row) => taken.has(keyOf(column, row)) }
}

/**
 * The way that a link will roughly take once it is routed: the router's usual ways in units of the grid. Null when it
 * hardly takes any, from a person to the step at which they stand, or when an end is not in the grid.
 */
export function gridWay(link: TidyLink, { slots, homes }: Grid, taken: Taken): readonly Point[] | null {
  if (link.kind === 'relation') return null
  const to = slots.get(link.target)
  if (link.kind === 'sequence') {
    const from = slots.get(link.source)
    return from && to ? sequenceWay(from, to, taken) : null
  }
  const home = homes.get(link.source)
  const from = home === undefined ? undefined : slots.get(home)
  return from && to && home !== link.target ? personWay(from, to) : null
}

/** Lines of different rows and columns run beside each other instead of on top of each other. */
function trackOf({ column, row }: Slot): number {
  return ((column * 2 + row * 3) % 5) * 0.4 - 0.8
}

function sequenceWay(from: Slot, to: Slot, taken: Taken): readonly Point[] {
  const [y1, y2] = [from.row * unit, to.row * unit]
  const track = trackOf(from)
  if (from.column === to.column) return inColumn(from, to, taken)
  const [out, into] = [from.column * unit + side, to.column * unit - side]
  const afterSource = from.column * unit + unit / 2 + track
  const beforeTarget = to.column * unit - unit / 2 + track
  const turned = (x: number) => [
    { x: out, y: y1 },
    { x, y: y1 },
    { x, y: y2 },
    { x: into, y: y2 },
  ]
  if (to.column > from.column) {
    const isFree = (row: number) => isRowFree(row, from.column, to.column, taken)
    if (y1 === y2 && isFree(from.row)) {
      return [
        { x: out, y: y1 },
        { x: into, y: y2 },
      ]
    }
    if (isFree(from.row)) return turned(beforeTarget)
    if (isFree(to.row)) return turned(afterSource)
  }
  const lane = laneBetween(from.row, to.row) * unit + track
  return [
    { x: out, y: y1 },
    { x: afterSource, y: y1 },
    { x: afterSource, y: lane },
    { x: beforeTarget, y: lane },
    { x: beforeTarget, y: y2 },
    { x: into, y: y2 },
  ]
}

/** Straight down where nothing stands between, else along the right side. */
function inColumn(from: Slot, to: Slot, taken: Taken): readonly Point[] {
  const x = from.column * unit
  const [y1, y2] = [from.row * unit, to.row * unit]
  const isClear = to.row > from.row && !anyBetween(from.row, to.row, (row) => taken.has(from.column, row))
  if (isClear) {
    return [
      { x, y: y1 + 2 },
      { x, y: y2 - 2 },
    ]
  }
  const gutter = x + unit / 2 + trackOf(from)
  return [
    { x: x + side, y: y1 },
    { x: gutter, y: y1 },
    { x: gutter, y: y2 },
    { x: x + side, y: y2 },
  ]
}

/** Out below the person, along the lane under their row, and up or down the gutter beside the step. */
function personWay(from: Slot, to: Slot): readonly Point[] {
  const x = from.column * unit
  const [y1, y2] = [from.row * unit + 4, to.row * unit + 1]
  if (from.column === to.column && to.row === from.row + 1) {
    return [
      { x, y: y1 },
      { x, y: y2 - 3 },
    ]
  }
  const lane = (from.row + 0.5) * unit + trackOf(from)
  const isRight = to.column > from.column
  const edge = to.column * unit + (isRight ? -side : side)
  const gutter = to.column * unit + (isRight ? -unit / 2 : unit / 2) + trackOf(from) / 2
  return [
    { x, y: y1 },
    { x, y: lane },
    { x: gutter, y: lane },
    { x: gutter, y: y2 },
    { x: edge, y: y2 },
  ]
}

function isRowFree(row: number, from: number, to: number, taken: Taken): boolean {
  return !anyBetween(from, to, (column) => taken.has(column, row))
}

function anyBetween(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from + 1; at < to; at += 1) if (test(at)) return true
  return false
}

function laneBetween(from: number, to: number): number {
  return to >= from ? from + 0.5 : from - 0.5
}
