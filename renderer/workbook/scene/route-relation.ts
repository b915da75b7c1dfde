import { findFreeWay } from './free-way'
import type { FreeSpace } from './obstacles'
import { middleOf } from './rectangles'
import type { Point, Rectangle } from './scene'
import { withCornersOnly } from './search-way'
import { levelWays, uprightWays } from './straight-ways'

const anySide = { left: 0, right: 0, top: 0, bottom: 0 }

/** The way of a relation between two people: orthogonal, and behind no box as long as there is a free way. */
export function routeRelation(source: Rectangle, target: Rectangle, space: FreeSpace): readonly Point[] {
  const straight = [...uprightWays(source, target), ...levelWays(source, target)].find(space.isFree)
  if (straight) return straight
  const found = findFreeWay(source, target, space, { source: anySide, target: anySide, track: 0 })
  return found ?? cornered(middleOf(source), middleOf(target))
}

function cornered(from: Point, to: Point): readonly Point[] {
  return withCornersOnly([from, { x: to.x, y: from.y }, to])
}
