import { findFreeWay } from './free-way'
import { commonWidth, type FreeSpace } from './obstacles'
import { bottomOf, joined, middleOf, rightOf } from './rectangles'
import type { Point, Rectangle } from './scene'
import { withCornersOnly } from './search-way'

/** Distance between a box and a line that turns beside it, in sheet pixels. */
const stub = 14
/** Largest difference of height that is levelled out instead of drawn as a step. */
const levelled = 14
const mostLanes = 24
/** How far from the middle of a side a line arrives where others leave, in sheet pixels. */
const asideOfMiddle = 12

type Way = readonly Point[]

function clamped(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(to, value))
}

/** Lines of different sources run beside each other instead of on top of each other. */
function trackOf({ y }: Rectangle): number {
  return (((Math.round(y / 58) % 5) + 5) % 5) * 4 - 8
}

/** So do those of boxes in one row that take the same way around others. */
function laneShiftOf({ x, y }: Rectangle): number {
  return (Math.abs(Math.round(x / 61) + Math.round(y / 58)) % 3) * 4 - 4
}

function straight(source: Rectangle, target: Rectangle): Way[] {
  const from = middleOf(source).y
  const to = middleOf(target).y
  if (Math.abs(from - to) > levelled) return []
  const y = clamped(from, target.y + 10, bottomOf(target) - 10)
  return [
    [
      { x: rightOf(source), y },
      { x: target.x, y },
    ],
  ]
}

/** Out to the right, up or down at `x`, in from the left. */
function stepAt(x: number, source: Rectangle, target: Rectangle): Way {
  const from = middleOf(source).y
  const to = middleOf(target).y
  return [
    { x: rightOf(source), y: from },
    { x, y: from },
    { x, y: to },
    { x: target.x, y: to },
  ]
}

/** Out to the right, along `lane`, in from the left. */
function detour(lane: number, source: Rectangle, target: Rectangle): Way {
  const track = trackOf(source)
  const out = rightOf(source) + stub + 4 + track
  const back = target.x - stub - 4 + track
  const along = lane + laneShiftOf(source)
  return [
    { x: rightOf(source), y: middleOf(source).y },
    { x: out, y: middleOf(source).y },
    { x: out, y: along },
    { x: back, y: along },
    { x: back, y: middleOf(target).y },
    { x: target.x, y: middleOf(target).y },
  ]
}

function lanesNear(space: FreeSpace, source: Rectangle, target: Rectangle): number[] {
  const span = joined(source, target)
  const area = {
    x: span.x - 2 * stub,
    width: span.width + 4 * stub,
    y: span.y - 160,
    height: span.height + 320,
  }
  const length = (lane: number) => Math.abs(lane - middleOf(source).y) + Math.abs(lane - middleOf(target).y)
  const ends = [span.y - stub, bottomOf(span) + stub]
  return [...ends, ...space.lanes(area)].sort((a, b) => length(a) - length(b) || a - b).slice(0, mostLanes)
}

function forward(source: Rectangle, target: Rectangle): Way[] {
  const track = trackOf(source)
  const gap = target.x - rightOf(source)
  const atTarget = target.x - 20 + track
  const atSource = rightOf(source) + 20 + track
  const turns = gap < 4 * stub ? [rightOf(source) + gap / 2 + track] : [atTarget, atSource]
  return [...straight(source, target), ...turns.map((x) => stepAt(x, source, target))]
}

/** From the bottom of one box to the top of the one below it. */
function downward(source: Rectangle, target: Rectangle, x: { from: number; to: number }): Way[] {
  const room = target.y - bottomOf(source)
  if (room < stub) return []
  const middle = (x.from + x.to) / 2
  const direct: Way = [
    { x: middle, y: bottomOf(source) },
    { x: middle, y: target.y },
  ]
  return x.to - x.from >= 40 ? [direct] : []
}

/** Around one side of boxes that stand above each other: `side` 1 is right, -1 left. */
function besides(side: 1 | -1, source: Rectangle, target: Rectangle): Way {
  const edge = (box: Rectangle) => (side === 1 ? rightOf(box) : box.x)
  const outermost = side === 1 ? Math.max(edge(source), edge(target)) : Math.min(edge(source), edge(target))
  const x = outermost + side * (stub + 4 + trackOf(source))
  // The middle of the side is where the target's own links leave.
  const aside = Math.min(asideOfMiddle, target.height / 4)
  const end = middleOf(target).y + (target.y >= source.y ? -aside : aside)
  return [
    { x: edge(source), y: middleOf(source).y },
    { x, y: middleOf(source).y },
    { x, y: end },
    { x: edge(target), y: end },
  ]
}

/** Under both boxes, from bottom to bottom. */
function under(lane: number, source: Rectangle, target: Rectangle): Way {
  return [
    { x: middleOf(source).x, y: bottomOf(source) },
    { x: middleOf(source).x, y: lane },
    { x: middleOf(target).x, y: lane },
    { x: middleOf(target).x, y: bottomOf(target) },
  ]
}

function* ways(source: Rectangle, target: Rectangle, space: FreeSpace): Generator<Way> {
  if (target.x - rightOf(source) >= stub) {
    yield* forward(source, target)
    for (const lane of lanesNear(space, source, target)) yield detour(lane, source, target)
    return
  }
  const x = commonWidth(source, target)
  if (x) {
    yield* downward(source, target, x)
    const sides = target.y >= source.y ? ([1, -1] as const) : ([-1, 1] as const)
    for (const side of sides) yield besides(side, source, target)
  }
  const lowest = Math.max(bottomOf(source), bottomOf(target))
  const lanes = lanesNear(space, source, target)
  const below = lanes.filter((lane) => lane > lowest).sort((a, b) => a - b)
  for (const lane of below) yield under(lane, source, target)
  for (const lane of [...below, ...lanes]) yield detour(lane, source, target)
}

/** A line leaves on the right and arrives on the left where it can. */
const sides = {
  source: { right: 0, bottom: 40, top: 60, left: 120 },
  target: { left: 0, top: 40, bottom: 60, right: 120 },
}

/**
 * The way of a sequence link: orthogonal, from the right side of the source to the left side of the target where that
 * is natural, and behind no box as long as there is a free way: one of the usual ones, else one that is searched for.
 * Only where there is none the most natural way is taken.
 */
export function routeSequence(source: Rectangle, target: Rectangle, space: FreeSpace): Way {
  let first: Way | undefined
  for (const way of ways(source, target, space)) {
    first ??= way
    if (space.isFree(way)) return withCornersOnly(way)
  }
  const found = findFreeWay(source, target, space, { ...sides, track: trackOf(source) })
  return found ?? first ?? [middleOf(source), middleOf(target)]
}

/**
 * The way through bends that were placed by hand, made orthogonal. Null where boxes have come to stand on it since.
 */
export function routeThroughBends(
  source: Rectangle,
  target: Rectangle,
  bends: readonly Point[],
  space: FreeSpace,
): Way | null {
  const points = [
    { x: rightOf(source), y: middleOf(source).y },
    ...bends,
    { x: target.x, y: middleOf(target).y },
  ]
  const way = points.flatMap((point, index): Point[] => {
    const before = points[index - 1]
    if (!before) return [point]
    // Out of the one box and into the other one the line runs level.
    const isLast = index === points.length - 1
    return [isLast ? { x: before.x, y: point.y } : { x: point.x, y: before.y }, point]
  })
  return space.isFree(way) ? withCornersOnly(way) : null
}
