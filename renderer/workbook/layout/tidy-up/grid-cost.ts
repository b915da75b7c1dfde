import type { RecordKey } from '../../model/records'
import type { Point } from '../../scene/scene'
import type { Grid } from './grid'
import { gridWay, takenBy } from './grid-ways'
import type { TidyLink } from './tidy-task'

/** What a crossing of two lines of the client's process costs; one with a person's line costs half. */
const crossingCost = 2
const lengthCost = 0.02
/** A step above one that leads to it reads wrong: no crossing is worth that. */
const disorderCost = 25
const bendCost = 0.06
/** A row left free between two steps of a column, and a row of the whole sheet. */
const gapCost = 1
const rowCost = 1.2
/** Room under a row for one person, so that people stand in few rows. */
const guestRowCost = 0.4
/** A row left free above a column; the first column begins at the top, where a sheet is read from. */
const startCost = { first: 2, other: 0.5 }

interface Line {
  readonly horizontal: boolean
  /** Where it lies: its height when horizontal, else its distance from the left. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** How well a grid can be read: crossings first, then short and straight lines. Lower is better. */
export function gridCost(grid: Grid, links: readonly TidyLink[]): number {
  const taken = takenBy(grid.slots)
  const ways: { readonly lines: readonly Line[]; readonly weight: number }[] = []
  let cost = looseness(grid)
  for (const link of links) {
    const way = gridWay(link, grid, taken)
    if (!way) continue
    const lines = linesOf(way)
    const length = lines.reduce((sum, { from, to }) => sum + to - from, 0)
    cost += lengthCost * length + bendCost * (lines.length - 1)
    if (isOutOfOrder(link, grid)) cost += disorderCost
    ways.push({ lines, weight: link.kind === 'sequence' ? 1 : 0.5 })
  }
  for (let index = 0; index < ways.length; index += 1) {
    const way = ways[index]
    for (let other = index + 1; way && other < ways.length; other += 1) {
      const second = ways[other]
      if (second)
        cost += crossingCost * Math.min(way.weight, second.weight) * crossingsOf(way.lines, second.lines)
    }
  }
  return cost
}

/** How much room a grid takes beyond what its steps need. */
function looseness({ slots, homes }: Grid): number {
  const columns = new Map<number, { first: number; last: number; count: number }>()
  let rows = 0
  for (const { column, row } of slots.values()) {
    const known = columns.get(column) ?? { first: row, last: row, count: 0 }
    columns.set(column, {
      first: Math.min(known.first, row),
      last: Math.max(known.last, row),
      count: known.count + 1,
    })
    rows = Math.max(rows, row + 1)
  }
  let gaps = 0
  let starts = 0
  for (const [column, { first, last, count }] of columns) {
    gaps += last - first + 1 - count
    starts += first * (column === 0 ? startCost.first : startCost.other)
  }
  return gapCost * gaps + starts + rowCost * rows + guestRowCost * guestRows(slots, homes)
}

/** How many people the rows must have room for, one below the other. */
function guestRows(slots: Grid['slots'], homes: Grid['homes']): number {
  const guests = new Map<RecordKey, number>()
  for (const home of homes.values()) guests.set(home, (guests.get(home) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [home, count] of guests) {
    const row = slots.get(home)?.row ?? 0
    rows.set(row, Math.max(rows.get(row) ?? 0, count))
  }
  return [...rows.values()].reduce((sum, count) => sum + count, 0)
}

function isOutOfOrder({ kind, back, source, target }: TidyLink, { slots }: Grid): boolean {
  const [from, to] = [slots.get(source), slots.get(target)]
  return kind === 'sequence' && !back && from !== undefined && from.column === to?.column && from.row > to.row
}

function linesOf(way: readonly Point[]): Line[] {
  const lines: Line[] = []
  for (let index = 1; index < way.length; index += 1) {
    const [a, b] = [way[index - 1], way[index]]
    if (!a || !b) continue
    if (a.y === b.y)
      lines.push({ horizontal: true, at: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
    else lines.push({ horizontal: false, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
  }
  return lines
}

function crossingsOf(first: readonly Line[], second: readonly Line[]): number {
  let crossings = 0
  for (const a of first) {
    for (const b of second) {
      if (a.horizontal !== b.horizontal && a.at > b.from && a.at < b.to && b.at > a.from && b.at < a.to) {
        crossings += 1
      }
    }
  }
  return crossings
}
