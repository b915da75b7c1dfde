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

/** Every step in every row of its column, and every person at every step of theirs. */
export function* movesIn({ slots, homes }: Grid, links: readonly TidyLink[]): Iterable<Move> {
  let rows = 0
  for (const { row } of slots.values()) rows = Math.max(rows, row + 1)
  for (const key of slots.keys()) {
    for (let row = 0; row < rows; row += 1) yield (grid) => moved(grid, key, row)
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

const mostGuests = 2

function rehomed({ slots, homes }: Grid, person: RecordKey, step: RecordKey): Grid | null {
  if (homes.get(person) === step) return null
  let guests = 0
  for (const home of homes.values()) if (home === step) guests += 1
  return guests < mostGuests ? { slots, homes: new Map(homes).set(person, step) } : null
}
