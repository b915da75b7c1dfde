import type { RecordKey } from '../../model/records'
import type { Grid, Slot } from './grid'
import { gridCost } from './grid-cost'
import type { TidyLink, TidyProgress } from './tidy-task'

/** How many comparisons of two lines may be spent. On a sheet of 60 steps that is about a second. */
const budget = 60_000_000

/**
 * Moves single steps within their columns, and people to other steps of theirs, as long as the sheet reads better for
 * it. Every move is tried in the same order, so that the same sheet always comes out the same way.
 */
export function improveGrid(start: Grid, links: readonly TidyLink[], report: TidyProgress): Grid {
  const drawn = links.filter(({ kind }) => kind !== 'relation')
  const tries = Math.floor(budget / (9 * drawn.length * drawn.length + 1))
  let best: Grid = start
  let cost = gridCost(best, drawn)
  let tried = 0
  for (let improved = true; improved && tried < tries; ) {
    improved = false
    for (const candidate of movesIn(best, drawn)) {
      tried += 1
      if (tried >= tries) break
      const next = candidate(best)
      const nextCost = next ? gridCost(next, drawn) : Number.POSITIVE_INFINITY
      if (tried % 64 === 0) report(tried / tries)
      if (!next || nextCost >= cost - 1e-9) continue
      best = next
      cost = nextCost
      improved = true
    }
  }
  return best
}

/** A change of whatever grid is the best by then; null when it changes nothing. */
export type Move = (grid: Grid) => Grid | null

/** Every step in every row of its column, columns pulled apart and together, and every person at every step of theirs. */
export function* movesIn({ slots, homes }: Grid, links: readonly TidyLink[]): Iterable<Move> {
  const rows = mostRows(slots)
  for (const key of slots.keys()) {
    for (let row = 0; row < rows; row += 1) yield (grid) => moved(grid, key, row)
    for (const by of [-1, 1])
      for (const side of ['from', 'to'] as const) yield (grid) => slid(grid, key, { by, side, rows })
  }
  for (const person of homes.keys()) {
    for (const { kind, source, target } of links) {
      if (kind === 'participation' && source === person && slots.has(target)) {
        yield (grid) => rehomed(grid, person, target)
      }
    }
  }
}

/** The step in another row of its column; the step that is there comes to its place. */
function moved({ slots, homes }: Grid, key: RecordKey, row: number): Grid | null {
  const slot = slots.get(key)
  if (!slot || slot.row === row) return null
  const next = new Map<RecordKey, Slot>(slots)
  for (const [other, place] of slots) {
    if (place.column === slot.column && place.row === row) next.set(other, slot)
  }
  next.set(key, { column: slot.column, row })
  return { slots: next, homes }
}

/** One row of air beyond the fullest column: enough to put lines level, and the sheet stays low. */
function mostRows(slots: ReadonlyMap<RecordKey, Slot>): number {
  const counts = new Map<number, number>()
  let rows = 0
  for (const { column, row } of slots.values()) {
    counts.set(column, (counts.get(column) ?? 0) + 1)
    rows = Math.max(rows, row + 1)
  }
  return Math.max(rows, 1 + Math.max(0, ...counts.values()))
}

interface Slide {
  readonly by: number
  readonly side: 'from' | 'to'
  readonly rows: number
}

/** The steps of a column from one on, or up to it, a row further down or up; the order stays. */
function slid({ slots, homes }: Grid, key: RecordKey, { by, side, rows }: Slide): Grid | null {
  const slot = slots.get(key)
  if (!slot) return null
  const next = new Map<RecordKey, Slot>()
  const taken = new Set<number>()
  for (const [other, place] of slots) {
    const isInColumn = place.column === slot.column
    const slides = isInColumn && (side === 'from' ? place.row >= slot.row : place.row <= slot.row)
    const row = slides ? place.row + by : place.row
    if (row < 0 || row >= rows || (isInColumn && taken.has(row))) return null
    if (isInColumn) taken.add(row)
    next.set(other, slides ? { ...place, row } : place)
  }
  return { slots: next, homes }
}

const mostGuests = 2

function rehomed({ slots, homes }: Grid, person: RecordKey, step: RecordKey): Grid | null {
  if (homes.get(person) === step) return null
  let guests = 0
  for (const home of homes.values()) if (home === step) guests += 1
  return guests < mostGuests ? { slots, homes: new Map(homes).set(person, step) } : null
}
