import type { FreeSpace } from './obstacles'
import { grown, joined } from './rectangles'
import type { Point, Rectangle } from './scene'
import { type LineDistances, portsOf, type SideCosts, searchGrid } from './search-grid'
import { searchWay } from './search-way'

/** Which sides of the two boxes a line prefers. */
export interface WayPreferences {
  readonly source: SideCosts
  readonly target: SideCosts
  /** Moves the line a little, so that lines of different boxes run beside each other. */
  readonly track: number
}

/** Room around both boxes in which a way is looked for first, in sheet pixels. */
const firstMargin = 48
const growth = 4

type Attempt = { readonly way: readonly Point[] } | 'enclosed' | 'beyond'

function attempt(
  [source, target]: readonly [Rectangle, Rectangle],
  region: Rectangle,
  obstacles: readonly Rectangle[],
  { source: sourceCosts, target: targetCosts }: WayPreferences,
  distances: LineDistances,
): Attempt {
  const grid = searchGrid({ region, ends: [source, target], obstacles }, distances)
  if (!grid) return 'enclosed'
  const starts = portsOf(grid, source, [...obstacles, target], sourceCosts, distances)
  const goals = portsOf(grid, target, [...obstacles, source], targetCosts, distances)
  if (starts.length === 0 || goals.length === 0) return 'enclosed'
  const there = searchWay(grid, starts, goals, target)
  if (there.way) return { way: there.way }
  // Whatever shuts one of the two in does so in a larger area as well.
  if (!there.reachedEdge) return 'enclosed'
  return searchWay(grid, goals, starts, source).reachedEdge ? 'beyond' : 'enclosed'
}

/**
 * An orthogonal way between two boxes that runs behind no box, as short and straight as can be; null when there is
 * none. First with comfortable room to the boxes, then through the narrowest gap.
 */
export function findFreeWay(
  source: Rectangle,
  target: Rectangle,
  space: FreeSpace,
  preferences: WayPreferences,
): readonly Point[] | null {
  if (!space.maySearch()) return null
  const span = joined(source, target)
  const passes: readonly LineDistances[] = [
    { lane: 12 + preferences.track, turn: 12 + preferences.track, clearance: 7, comfort: 7 },
    { lane: 12, turn: 1, clearance: 1, comfort: 8 },
  ]
  for (const distances of passes) {
    for (let margin = firstMargin; ; margin *= growth) {
      const region = grown(span, margin)
      const obstacles = space.boxesIn(region)
      const found = attempt([source, target], region, obstacles, preferences, distances)
      if (typeof found === 'object') return found.way
      if (found === 'enclosed' || space.isAllWithin(region)) break
    }
  }
  return null
}
